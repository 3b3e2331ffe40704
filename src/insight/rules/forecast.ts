import { likelyAfter } from '#ehc'
import { type DutyLine, type Facts, isDone, isOpen } from './facts.ts'
import { countedBy, type Row } from './measure.ts'
import { daysFrom, monthOf, nextSixMonths, yearBefore } from './periods.ts'

export const forecastColumns = ['late already', 'likely late', 'likely in time', 'cannot tell'] as const

/**
 * Final plans that fall due in each of the next six months, and those whose day is past. How long others took in the
 * last year who had waited as long says what is likely; from too few it says nothing.
 */
export const forecast = ({ lines, today }: Facts): readonly Row[] => {
  const finals = lines.filter(({ duty }) => duty === 'send the final plan')
  const took = finals
    .filter((line) => isDone(line) && line.doneOn! > yearBefore(today) && line.doneOn! <= today)
    .map(({ receivedOn, doneOn }) => daysFrom(receivedOn, doneOn!))
  return countedBy(finals.filter(isOpen), ['past', ...nextSixMonths(today)], forecastColumns, (line) => ({
    row: line.dueOn < today ? 'past' : monthOf(line.dueOn),
    column: outlookOf(line, took, today),
    reference: line.reference,
  }))
}

const outlookOf = (
  { dueOn, receivedOn }: DutyLine,
  took: readonly number[],
  today: string,
): (typeof forecastColumns)[number] => {
  if (dueOn < today) return 'late already'
  const likely = likelyAfter(took, daysFrom(receivedOn, today))
  if (!likely) return 'cannot tell'
  return likely.half > daysFrom(receivedOn, dueOn) ? 'likely late' : 'likely in time'
}
