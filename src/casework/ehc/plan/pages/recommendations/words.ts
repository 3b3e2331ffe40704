import type { Recommendation } from '../../rules/plan.ts'

export const words = {
  title: 'What became of each recommendation',
  intro:
    'Each outcome and each piece of help that the advice asks for. Say of each whether it is in the plan as it was written, changed or left out, and why. The family reads this.',
  none: 'No advice has been written point by point yet.',
  open: 'Not answered',
  answer: 'Answer',
  change: 'Change',
  startOutcome: 'Make it an outcome',
  startProvision: 'Make it provision',
  notAnswered: (count: number) =>
    count === 1 ? '1 recommendation is not answered yet' : `${count} recommendations are not answered yet`,
  allAnswered: 'All of them are answered.',
  used: { included: 'Included', changed: 'Changed', 'left out': 'Left out' } satisfies Record<
    Recommendation['used'],
    string
  >,
  colours: { included: 'green', changed: 'yellow', 'left out': 'grey' } satisfies Record<
    Recommendation['used'],
    string
  >,
  point: (number: number) => `Point ${number}`,
} as const
