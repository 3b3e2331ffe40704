import type { Block, Paper } from './paper.ts'

/** A paper on a page: the same words in the same order as on paper. */
export const PaperView = ({ paper }: { paper: Pick<Paper, 'title' | 'about' | 'parts'> }) => (
  <article class="wm-letter">
    <h2 class="govuk-heading-m">{paper.title}</h2>
    {paper.about.map(([label, value]) => (
      <p class="govuk-body">
        <strong>{label}:</strong> {value}
      </p>
    ))}
    {paper.parts.map(({ heading, level, blocks }) => (
      <section>
        {level === 1 ? (
          <h3 class="govuk-heading-s">{heading}</h3>
        ) : (
          <h4 class="govuk-heading-s">{heading}</h4>
        )}
        {blocks.map((block) => (
          <OneBlock block={block} />
        ))}
      </section>
    ))}
  </article>
)

const OneBlock = ({ block }: { block: Block }) => {
  switch (block.kind) {
    case 'words':
      return (
        <p class="govuk-body wm-lines">
          {block.label !== null && (
            <>
              <strong>{block.label}</strong>
              <br />
            </>
          )}
          {block.text}
        </p>
      )
    case 'list':
      return (
        <ul class="govuk-list govuk-list--bullet">
          {block.items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      )
    case 'table':
      return <Lines head={block.head} rows={block.rows} />
  }
}

/** Line under line, each with its headings: six columns do not fit a phone. */
const Lines = ({ head, rows }: { head: readonly string[]; rows: readonly (readonly string[])[] }) => (
  <>
    {rows.map((row) => (
      <dl class="govuk-summary-list">
        {head.map((label, at) =>
          row[at] ? (
            <div class="govuk-summary-list__row">
              <dt class="govuk-summary-list__key">{label}</dt>
              <dd class="govuk-summary-list__value wm-lines">{row[at]}</dd>
            </div>
          ) : null,
        )}
      </dl>
    ))}
  </>
)
