import { type DutyLine, type Facts, isOpen } from './facts.ts'
import { countedBy, type Row } from './measure.ts'
import { lastTwelveMonths, monthOf } from './periods.ts'

export const againColumns = ['agreed', 'refused', 'still to decide', 'ended before'] as const
type Column = (typeof againColumns)[number]

/**
 * Requests for another assessment of the last twelve months, by what became of each. What the council wants itself is
 * nobody's request: it is decided as it is opened.
 */
export const requestsAgain = ({ lines, today }: Facts): readonly Row[] =>
  countedBy(
    lines.filter(({ duty }) => duty === 'decide whether to assess again'),
    lastTwelveMonths(today),
    againColumns,
    (line) => ({
      row: monthOf(line.receivedOn),
      column: becameOf(line),
      reference: line.reference,
    }),
  )

const becameOf = (line: DutyLine): Column => {
  if (isOpen(line)) return 'still to decide'
  return decisions[line.endedBy ?? ''] ?? 'ended before'
}

const decisions: Readonly<Record<string, Column>> = {
  'agree to assess again': 'agreed',
  'refuse to assess again': 'refused',
}
