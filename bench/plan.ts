/**
 * Goals: a plan of forty pages is a web page within 30 ms, and two such plans are compared, sentence by sentence, within
 * 50 ms. A page of paper is taken as 450 words. The floor is the same plan copied. Vague lines are looked for as well:
 * the overview of a plan asks for all of them each time.
 */
import { renderDocument } from '#kit/html'
import { whatChanged } from '../src/casework/ehc/plan/rules/compare.ts'
import type { Plan } from '../src/casework/ehc/plan/rules/plan.ts'
import { vagueIn } from '../src/casework/ehc/plan/rules/specificity.ts'
import { PlanView } from '../src/casework/ehc/plan/pages/view/plan-view.tsx'
import { inventedPlan } from '../src/casework/ehc/final/proof/invented-plan.ts'
import { printClaim } from './claim.ts'

const rounds = 15
const wordsOnAPage = 450
const pages = 40

/** The middle of several. */
const middleOf = (work: (round: number) => unknown): number => {
  const took = Array.from({ length: rounds }, (_, round) => {
    const started = performance.now()
    work(round)
    return performance.now() - started
  })
  return took.toSorted((one, other) => one - other)[Math.floor(rounds / 2)]!
}

const wordsIn = (plan: Plan): number => JSON.stringify(plan).split(/\s+/).length

/** Every third line of help is worded anew, and one in ten is gone. */
const reworded = (plan: Plan, round: number): Plan => ({
  ...plan,
  provision: plan.provision.flatMap((line, nth) =>
    nth % 10 === 9 ? [] : nth % 3 === 0 ? [{ ...line, what: `${line.what} New since ${round}.` }] : [line],
  ),
})

/** Prints one line a claim; true if every goal is met. */
export const run = (): boolean => {
  let size = 40
  while (wordsIn(inventedPlan(size)) < pages * wordsOnAPage) size += 10
  const plan = { ...inventedPlan(size), placement: null }
  const advisers = new Map([['psych', 'Dr Voss']])
  const copied = middleOf(() => JSON.stringify(structuredClone(plan)))
  const claim = (what: string, goal: number, took: number) =>
    printClaim({
      goal: `a plan of ${pages} pages ${what} within ${goal} ms`,
      ours: `${took.toFixed(1)} ms, ${wordsIn(plan)} words, ${plan.provision.length} lines of help`,
      peer: `the plan copied ${copied.toFixed(1)} ms`,
      ratio: (took / copied).toFixed(0),
      pass: took <= goal,
    })
  return [
    claim(
      'as a web page',
      30,
      middleOf(() => renderDocument(PlanView({ plan, advisers }))),
    ),
    claim(
      'compared with another',
      50,
      middleOf((round) => whatChanged(plan, reworded(plan, round))),
    ),
    claim(
      'looked through for what is vague',
      30,
      middleOf(() => plan.provision.map(vagueIn)),
    ),
  ].every(Boolean)
}

if (import.meta.main) process.exit(run() ? 0 : 1)
