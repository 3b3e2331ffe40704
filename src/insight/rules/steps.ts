import { likelyAfter } from '#ehc'
import type { Facts, Milestones } from './facts.ts'
import type { Row } from './measure.ts'
import { daysFrom, yearBefore } from './periods.ts'

type Step = readonly [string, Exclude<keyof Milestones, 'isAgain'>, Exclude<keyof Milestones, 'isAgain'>]

/** From one step to the next, in the order a first assessment takes them. */
const steps = [
  ['request to decision', 'receivedOn', 'decidedOn'],
  ['decision to knowing that a plan is needed', 'decidedOn', 'planNeededOn'],
  ['plan needed to draft', 'planNeededOn', 'draftOn'],
  ['draft to final plan', 'draftOn', 'finalOn'],
  ['request to final plan', 'receivedOn', 'finalOn'],
] as const satisfies readonly Step[]

/** And where a child who has a plan is assessed again. */
const stepsAgain = [
  ['again: request to decision', 'receivedOn', 'againDecidedOn'],
  ['again: decision to final plan', 'againDecidedOn', 'finalOn'],
] as const satisfies readonly Step[]

/** How many days each step took, for cases that finished it in the last year. */
export const stepsOfTheWay = ({ milestones, today }: Facts): readonly Row[] => {
  const { first = [], again = [] } = Object.groupBy(milestones, ({ isAgain }) =>
    isAgain ? 'again' : 'first',
  )
  return [...rowsOf(steps, first, today), ...rowsOf(stepsAgain, again, today)]
}

const rowsOf = (way: readonly Step[], cases: readonly Milestones[], today: string): readonly Row[] =>
  way.map(([key, from, to]) => {
    const took = cases.flatMap((one) => {
      const [began, ended] = [one[from], one[to]]
      return began !== null && ended !== null && ended > yearBefore(today) && ended >= began
        ? [daysFrom(began, ended)]
        : []
    })
    const likely = likelyAfter(took, -1)
    return {
      key,
      cells: {
        half: { days: likely?.half ?? null },
        'nine in ten': { days: likely?.nineInTen ?? null },
        'how many': { days: took.length },
      },
    }
  })
