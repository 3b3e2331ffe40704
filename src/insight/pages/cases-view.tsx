import { parseDay, shortDay } from '#kit/day'
import { BackLink } from '#kit/govuk'
import type { DutyLine, Facts } from '../rules/facts.ts'
import type { MeasureName } from '../rules/measures.ts'
import { columnLabel, rowLabel } from './labels.ts'
import { words } from './words.ts'

type Props = {
  readonly name: MeasureName
  readonly row: string
  readonly column: string
  readonly references: readonly string[]
  readonly lines: readonly DutyLine[]
  readonly names: Facts['names']
}

/** The cases behind one figure. Each opens only to whoever may see it. */
export const CasesView = ({ name, row, column, references, lines, names }: Props) => {
  const each = [...new Set(references)]
  return (
    <>
      <BackLink href={`/insight/${name}`} text={words.measures[name].title} />
      <h1 class="govuk-heading-l">{words.cases(each.length, rowLabel(row), columnLabel(column))}</h1>
      {each.length === 0 ? (
        <p class="govuk-body">{words.noCases}</p>
      ) : (
        <ul class="govuk-list govuk-list--spaced">
          {each.map((reference) => {
            const line = lines.find((one) => one.reference === reference)
            const officer = line?.ownerId != null && names.get(line.ownerId)
            const received = line && parseDay(line.receivedOn)
            return (
              <li>
                <a class="govuk-link" href={`/desk/${reference}`}>
                  {reference}
                </a>
                ,{' '}
                {[received && words.received(shortDay(received)), officer || words.rows['nobody']]
                  .filter(Boolean)
                  .join(', ')}
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}
