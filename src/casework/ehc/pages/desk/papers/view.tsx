import type { CaseFile } from '#cases'
import type { CasePaper } from '#documents'
import { londonToday, shortDay, Temporal } from '#kit/day'
import { words } from './words.ts'

export const paperAt = (reference: string, id: string): string => `/desk/${reference}/papers/${id}`

type Props = {
  readonly file: Pick<CaseFile, 'reference' | 'child_id'>
  readonly papers: readonly CasePaper[]
}

/** What came with the request and since: letters, reports, photos. */
export const PapersPanel = ({ file: { reference, child_id }, papers }: Props) =>
  papers.length === 0 ? null : (
    <section aria-labelledby="papers">
      <h2 class="govuk-heading-m" id="papers">
        {words.title}
      </h2>
      {child_id === null && <p class="govuk-body">{words.until}</p>}
      <ul class="govuk-list govuk-list--spaced">
        {papers.map((paper) => (
          <li>
            <PaperLine paper={paper} href={paperAt(reference, paper.id)} />
          </li>
        ))}
      </ul>
    </section>
  )

type LineProps = { readonly paper: CasePaper; readonly href: string }

const PaperLine = ({ paper: { title, state, receivedAs, receivedAt }, href }: LineProps) => (
  <>
    {state === 'clean' ? (
      <a class="govuk-link" href={href} download aria-label={words.open(title)}>
        {title}
      </a>
    ) : (
      title
    )}
    <br />
    <span class="govuk-hint">
      {state === 'clean'
        ? words.sent(receivedAs, shortDay(dayOf(receivedAt)))
        : state === 'infected'
          ? words.infected
          : words.checking}
    </span>
  </>
)

const dayOf = (at: Date) => londonToday(Temporal.Instant.fromEpochMilliseconds(at.getTime()))
