import type { findWaitingImport, PreviewLine } from '#directory'
import { TicketField } from '#kit/form'
import { BackLink, Button, Checkboxes, InsetText, NotificationBanner, SummaryList, Tag } from '#kit/govuk'
import { Pair } from '../listing/pair.tsx'
import { words } from './words.ts'

type Props = {
  readonly waiting: NonNullable<Awaited<ReturnType<typeof findWaitingImport>>>
  readonly page: number
  readonly news: string | undefined
  readonly ticket: string
}

const onePage = 50
const order = ['added', 'changed', 'unchanged', 'removed', 'refused'] as const

/** What a file would do, row by row, and the button that does it; afterwards, what it did. */
export const PreviewView = ({ waiting, page, news, ticket }: Props) => {
  const { preview, source, appliedAt, id } = waiting
  const pages = Math.max(1, Math.ceil(preview.lines.length / onePage))
  const shown = preview.lines.slice((page - 1) * onePage, page * onePage)
  const said = words.news[(news ?? '').replaceAll('-', ' ') as keyof typeof words.news]
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink href="/desk/import" text={words.other} />
        {appliedAt !== null && (
          <NotificationBanner type="success" titleText={words.important} text={words.done} />
        )}
        {said !== undefined && <InsetText text={said} />}
        <span class="govuk-caption-l">{words.from(source)}</span>
        <h1 class="govuk-heading-l">{words.previewTitle}</h1>
        {appliedAt === null && <p class="govuk-body">{words.notYet}</p>}
        <SummaryList
          rows={order.map((what) => ({
            key: { text: words.counts[what] },
            value: { text: preview.counts[what].toLocaleString('en-GB') },
          }))}
        />
        {preview.stop && <InsetText text={preview.stop} />}
        {preview.lines.length === 0 && <p class="govuk-body">{words.allSame}</p>}
        {shown.map((line) => (
          <Line line={line} />
        ))}
        {pages > 1 && <Pages id={id} page={page} pages={pages} />}
        {appliedAt === null && <Apply waiting={waiting} ticket={ticket} />}
      </div>
    </div>
  )
}

const colours = { added: 'green', changed: 'blue', removed: 'orange', refused: 'red' } as const

const Line = ({ line }: { line: PreviewLine }) => (
  <section class="wm-version">
    <h2 class="govuk-heading-s">
      <Tag text={words.what[line.what]} classes={`govuk-tag--${colours[line.what]}`} /> {line.name}{' '}
      {'row' in line && <span class="govuk-hint wm-version__row">{words.row(line.row)}</span>}
    </h2>
    {line.what === 'refused' && (
      <ul class="govuk-list govuk-list--bullet">
        {line.because.map((reason) => (
          <li>{reason}</li>
        ))}
      </ul>
    )}
    {line.what === 'changed' &&
      line.fields.map(({ field, from, to }) => (
        <Pair
          fact={field}
          before={{ label: words.before, text: from || words.nothingThere }}
          after={{ label: words.after, text: to || words.nothingThere }}
          isChange
        />
      ))}
    {line.what === 'changed' && line.givingWay.length > 0 && (
      <p class="govuk-body">{words.givesWay(line.givingWay)}</p>
    )}
  </section>
)

const Apply = ({ waiting: { id, preview }, ticket }: Pick<Props, 'waiting' | 'ticket'>) =>
  !preview.mayInsist || preview.lines.length === preview.counts.refused ? null : (
    <form method="post" action={`/desk/import/${id}/apply`}>
      <TicketField ticket={ticket} />
      <p class="govuk-body">{words.applyText}</p>
      {preview.stop && (
        <Checkboxes name="insist" idPrefix="insist" items={[{ value: 'yes', text: words.insist }]} />
      )}
      <Button text={words.apply} preventDoubleClick />
    </form>
  )

const Pages = ({ id, page, pages }: { id: string; page: number; pages: number }) => (
  <nav class="wm-work__pages" aria-label={words.pages}>
    {page > 1 && (
      <a class="govuk-link" rel="prev" href={`/desk/import/${id}?page=${page - 1}`}>
        {words.previous}
      </a>
    )}{' '}
    <span>{words.page(page, pages)}</span>{' '}
    {page < pages && (
      <a class="govuk-link" rel="next" href={`/desk/import/${id}?page=${page + 1}`}>
        {words.following}
      </a>
    )}
  </nav>
)
