import { BackLink, SummaryList } from '#kit/govuk'
import type { Facts } from '../rules/facts.ts'
import { figureOf, type Row } from '../rules/measure.ts'
import { type MeasureName, measures } from '../rules/measures.ts'
import { words } from './words.ts'

/** The four numbers a manager looks for first, and the way to all the others. */
export const OverviewView = ({ facts }: { facts: Facts }) => {
  const load = measures.caseload.rows(facts)
  const plans = measures.plans.rows(facts)
  const [inTime, late, excepted] = ['in time', 'late', 'excepted'].map((column) => total(plans, column))
  const all = inTime! + late! + excepted!
  return (
    <>
      <BackLink href="/desk" text={words.back} />
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.lead}</p>
      <h2 class="govuk-heading-m">{words.now}</h2>
      <SummaryList
        rows={[
          [
            words.open,
            measures.caseload.columns.reduce((sum, column) => sum + total(load, column), 0),
          ] as const,
          [words.lateNow, total(load, 'late')] as const,
          [words.dueSoon, total(load, 'due in 14 days')] as const,
          [
            words.plansInTime,
            all === 0 ? words.nothingYet : words.inHundred(Math.round((inTime! * 100) / all)),
          ] as const,
        ].map(([text, figure]) => ({ key: { text }, value: { text: String(figure) } }))}
      />
      <h2 class="govuk-heading-m">{words.more}</h2>
      <ul class="govuk-list govuk-list--spaced">
        {(Object.keys(measures) as MeasureName[]).map((name) => (
          <li>
            <a class="govuk-link govuk-!-font-weight-bold" href={`/insight/${name}`}>
              {words.measures[name].title}
            </a>
            <br />
            {words.measures[name].lead}
          </li>
        ))}
      </ul>
    </>
  )
}

const total = (rows: readonly Row[], column: string): number =>
  rows.reduce((sum, { cells }) => sum + (figureOf(cells[column]) ?? 0), 0)
