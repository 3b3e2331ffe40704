import { type DutyLine, type Facts, isOpen } from './facts.ts'
import { countedBy, type Row } from './measure.ts'
import { daysFrom } from './periods.ts'

export const caseloadColumns = ['late', 'excepted', 'due in 14 days', 'in time'] as const

/** The open cases of each officer, by the soonest of the council's own duties. */
export const caseload = ({ lines, names, today }: Facts): readonly Row[] => {
  const soonest = soonestOfEach(lines.filter((line) => isOpen(line) && ofTheCouncil.has(line.duty)))
  const rows = [...new Set(soonest.map(({ ownerId }) => officerIn(names, ownerId)))].toSorted()
  return countedBy(soonest, rows, caseloadColumns, (line) => ({
    row: officerIn(names, line.ownerId),
    column: standingOf(line, today),
    reference: line.reference,
  }))
}

/** Whoever has no officer yet stands in a row of their own. */
const nobody = 'nobody'

const officerIn = (names: Facts['names'], id: string | null): string =>
  (id !== null && names.get(id)) || nobody

/** An adviser or a family who is late makes no late council by themselves. */
const ofTheCouncil: ReadonlySet<string> = new Set([
  'decide whether to assess',
  'decide whether to assess again',
  'say there will be no plan',
  'send the final plan',
  'send the final plan after assessing again',
])

const soonestOfEach = (lines: readonly DutyLine[]): readonly DutyLine[] => [
  ...lines
    .toSorted((one, other) => (one.dueOn < other.dueOn ? 1 : -1))
    .reduce((found, line) => found.set(line.reference, line), new Map<string, DutyLine>())
    .values(),
]

const standingOf = ({ dueOn, limb }: DutyLine, today: string): (typeof caseloadColumns)[number] => {
  if (dueOn < today) return limb === null ? 'late' : 'excepted'
  return daysFrom(today, dueOn) <= 14 ? 'due in 14 days' : 'in time'
}
