import type { CasePaper } from '#documents'

/** The paper that is made, and each file beside it, to be saved. */
export const PaperLinks = (props: {
  readonly at: string
  readonly read: string
  readonly files: readonly CasePaper[]
}) => (
  <ul class="govuk-list">
    <li>
      <a class="govuk-link" href={`${props.at}/paper.pdf`}>
        {props.read}
      </a>
    </li>
    {props.files.map(({ id, title }) => (
      <li>
        <a class="govuk-link" href={`${props.at}/files/${id}`} download>
          {title}
        </a>
      </li>
    ))}
  </ul>
)
