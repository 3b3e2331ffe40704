import type { DutyName } from '#law'
import { type DutyLine, type Facts, isDone } from './facts.ts'
import { countedBy, type Row } from './measure.ts'
import { lastTwelveMonths, monthOf } from './periods.ts'

export const timelinessColumns = ['in time', 'excepted', 'late'] as const
type Column = (typeof timelinessColumns)[number]

/**
 * What was done in each of the last twelve months, and whether in time. Late with a limb on record is counted by
 * itself; the share is told with it and without, as the yearly return asks (SEN2, timeliness).
 */
export const timelinessOf =
  (duty: DutyName) =>
  ({ lines, today }: Facts): readonly Row[] => {
    const done = lines.filter((line) => line.duty === duty && isDone(line))
    return countedBy(done, lastTwelveMonths(today), timelinessColumns, (line) => ({
      row: monthOf(line.doneOn!),
      column: howKept(line),
      reference: line.reference,
    })).map(withShares)
  }

/** In time if done by its day, the day itself included. */
const howKept = ({ doneOn, dueOn, limb }: DutyLine): Column =>
  doneOn! <= dueOn ? 'in time' : limb === null ? 'late' : 'excepted'

const withShares = (row: Row): Row => {
  const [inTime, excepted, late] = timelinessColumns.map((column) => countIn(row, column))
  return {
    ...row,
    cells: {
      ...row.cells,
      'share of all': { inHundred: share(inTime!, inTime! + excepted! + late!) },
      'share without exceptions': { inHundred: share(inTime!, inTime! + late!) },
    },
  }
}

const countIn = ({ cells }: Row, column: string): number => {
  const cell = cells[column]
  return cell && 'cases' in cell ? cell.cases.length : 0
}

const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part * 100) / whole)
