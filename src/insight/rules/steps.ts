import { likelyAfter } from '#ehc'
import type { Facts, Milestones } from './facts.ts'
import type { Row } from './measure.ts'
import { daysFrom, yearBefore } from './periods.ts'

/** From one step to the next, in the order a case takes them. */
const steps = [
  ['request to decision', 'receivedOn', 'decidedOn'],
  ['decision to knowing that a plan is needed', 'decidedOn', 'planNeededOn'],
  ['plan needed to draft', 'planNeededOn', 'draftOn'],
  ['draft to final plan', 'draftOn', 'finalOn'],
  ['request to final plan', 'receivedOn', 'finalOn'],
] as const satisfies readonly (readonly [string, keyof Milestones, keyof Milestones])[]

/** How many days each step took, for cases that finished it in the last year. */
export const stepsOfTheWay = ({ milestones, today }: Facts): readonly Row[] =>
  steps.map(([key, from, to]) => {
    const took = milestones.flatMap((one) => {
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
