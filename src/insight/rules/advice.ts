import { likelyAfter } from '#ehc'
import { adviceGivers } from '#law'
import { type DutyLine, type Facts, isDone, isOpen } from './facts.ts'
import { countedBy, type Row } from './measure.ts'
import { yearBefore } from './periods.ts'

export const adviceColumns = ['given in time', 'given late', 'late now', 'waiting in time'] as const

/** Advice asked for, by kind of giver: what came in the last year and what is still to come. */
export const adviceByGiver = ({ lines, today }: Facts): readonly Row[] => {
  const advice = lines.filter(
    (line) =>
      line.duty === 'give advice' && (isOpen(line) || (isDone(line) && line.doneOn! > yearBefore(today))),
  )
  const kinds = adviceGivers
    .map(({ kind }) => kind)
    .filter((kind) => advice.some((line) => line.kind === kind))
  return countedBy(advice, kinds, adviceColumns, (line) => ({
    row: line.kind ?? '',
    column: standingOf(line, today),
    reference: line.reference,
  })).map((row) => ({
    ...row,
    cells: { ...row.cells, ...daysOf(advice.filter(({ kind }) => kind === row.key)) },
  }))
}

const standingOf = (line: DutyLine, today: string): (typeof adviceColumns)[number] => {
  if (isDone(line)) return line.doneOn! <= line.dueOn ? 'given in time' : 'given late'
  return line.dueOn < today ? 'late now' : 'waiting in time'
}

/** Days over six weeks are what a manager can act on: nought or less is in time. */
const daysOf = (lines: readonly DutyLine[]) => {
  const took = lines.filter(isDone).map(({ dueOn, doneOn }) => sixWeeks + between(dueOn, doneOn!))
  const likely = likelyAfter(took, -1)
  return { half: { days: likely?.half ?? null }, 'nine in ten': { days: likely?.nineInTen ?? null } }
}

/** Regulation 8(1): each giver's days run from the day they got the request, six weeks before theirs is due. */
const sixWeeks = 42

const between = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000
