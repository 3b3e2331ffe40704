import type { FoundOnTheDesk } from '#directory'
import { parseDay, shortDay } from '#kit/day'
import { BackLink, Button, Input, Tag } from '#kit/govuk'
import { words } from './words.ts'

type Props = {
  readonly typed: string
  readonly lines: readonly FoundOnTheDesk[]
  readonly total: number
  readonly page: number
  readonly pages: number
}

export const FinderView = ({ typed, lines, total, page, pages }: Props) => (
  <>
    <BackLink href="/desk" text={words.back} />
    <h1 class="govuk-heading-l">{words.title}</h1>
    <form method="get" action="/desk/listings" role="search" class="wm-work__narrow">
      <Input
        name="q"
        value={typed}
        label={{ text: words.search }}
        hint={{ text: words.searchHint }}
        classes="govuk-input--width-20"
        autocomplete="off"
      />
      <Button text={words.find} />
    </form>
    <p class="govuk-body">
      <a class="govuk-link" href="/desk/import">
        {words.bring}
      </a>
    </p>
    {lines.length === 0 ? (
      <p class="govuk-body wm-work__empty">{words.none}</p>
    ) : (
      <table class="govuk-table wm-work__table wm-work__table--plain">
        <caption class="govuk-table__caption">{words.count(total)}</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {Object.values(words.columns).map((column) => (
              <th scope="col" class="govuk-table__header">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {lines.map((line) => (
            <Line line={line} />
          ))}
        </tbody>
      </table>
    )}
    {pages > 1 && <Pages typed={typed} page={page} pages={pages} />}
  </>
)

const Line = ({ line }: { line: FoundOnTheDesk }) => {
  const day = line.assuredDate === null ? null : parseDay(line.assuredDate)
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header wm-work__what">
        <a class="govuk-link" href={`/desk/listings/${line.slug}`}>
          {line.name}
        </a>
        <span class="govuk-hint">{line.organization}</span>
      </th>
      <td class="govuk-table__cell">{day ? shortDay(day) : words.never}</td>
      <td class="govuk-table__cell">
        {line.hasEdit && <Tag text={words.editing} classes="govuk-tag--yellow" />}{' '}
        {line.corrections > 0 && <Tag text={words.corrected(line.corrections)} classes="govuk-tag--blue" />}{' '}
        {line.status !== 'active' && <Tag text={words.ended} classes="govuk-tag--grey" />}
      </td>
    </tr>
  )
}

const Pages = ({ typed, page, pages }: Pick<Props, 'typed' | 'page' | 'pages'>) => {
  const at = (number: number) =>
    `/desk/listings?${new URLSearchParams({ ...(typed && { q: typed }), page: String(number) })}`
  return (
    <nav class="wm-work__pages" aria-label={words.pages}>
      {page > 1 && (
        <a class="govuk-link" rel="prev" href={at(page - 1)}>
          {words.before}
        </a>
      )}{' '}
      <span>{words.page(page, pages)}</span>{' '}
      {page < pages && (
        <a class="govuk-link" rel="next" href={at(page + 1)}>
          {words.next}
        </a>
      )}
    </nav>
  )
}
