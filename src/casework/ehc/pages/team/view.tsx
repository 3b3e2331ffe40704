import { BackLink } from '#kit/govuk'
import { type Counts, timelinesses } from '../../rules/timeliness.ts'
import type { PlansMade } from '../../store/timeliness.ts'
import { words } from './words.ts'

type Late = {
  readonly reference: string
  readonly duty: string
  readonly due: string
  readonly days: number
  readonly officer: string
}

type Props = {
  readonly today: string
  readonly whole: ReadonlyMap<string, Counts>
  readonly officers: ReadonlyMap<string, Counts>
  readonly stages: ReadonlyMap<string, Counts>
  readonly late: readonly Late[]
  readonly made: PlansMade
}

export const TeamView = ({ today, whole, officers, stages, late, made }: Props) => (
  <>
    <BackLink href="/desk" text={words.back} />
    <h1 class="govuk-heading-l">{words.title}</h1>
    <p class="govuk-body">{words.lead(today, whole.get(words.everybody)?.all ?? 0)}</p>
    <h2 class="govuk-heading-m">{words.late}</h2>
    {late.length === 0 ? (
      <p class="govuk-body">{words.none}</p>
    ) : (
      <ul class="govuk-list wm-clock">
        {late.map(({ reference, duty, due, days, officer }) => (
          <li>
            <a class="govuk-link" href={`/desk/${reference}`}>
              {reference}
            </a>{' '}
            <strong>{words.daysLate(days)}</strong>
            <br />
            {duty}, {due}. {officer}
          </li>
        ))}
      </ul>
    )}
    <CountTable caption={words.officers} first={words.officer} rows={[...whole, ...officers]} />
    <CountTable caption={words.stages} first={words.stage} rows={[...stages]} />
    <h2 class="govuk-heading-m">{words.made}</h2>
    <p class="govuk-body">{words.madeText(made.inTime, made.all, made.excepted)}</p>
    <p class="govuk-body">
      <a class="govuk-link" href="/desk/ehc.csv" download>
        {words.csv}
      </a>
    </p>
  </>
)

type TableProps = {
  readonly caption: string
  readonly first: string
  readonly rows: readonly (readonly [string, Counts])[]
}

const CountTable = ({ caption, first, rows }: TableProps) =>
  rows.length === 0 ? null : (
    <table class="govuk-table wm-counts">
      <caption class="govuk-table__caption govuk-table__caption--m">{caption}</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          <th scope="col" class="govuk-table__header">
            {first}
          </th>
          {[...timelinesses, 'all' as const].map((one) => (
            <th scope="col" class="govuk-table__header govuk-table__header--numeric">
              {words.columns[one]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {rows.map(([name, counts]) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {name}
            </th>
            {[...timelinesses, 'all' as const].map((one) => (
              <td class="govuk-table__cell govuk-table__cell--numeric" data-label={words.columns[one]}>
                {counts[one]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
