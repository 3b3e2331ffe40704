/**
 * Goals: 100,000 questions of who may do what, every one answered as the plain words do; every change to any place
 * in the table noticed; a decision in two microseconds. The floor is asking a Set whether it holds the question.
 */
import { corePolicy, decide } from '#access'
import { cells } from '../src/record/access/proof/cells.ts'
import { survivors } from '../src/record/access/proof/mutants.ts'
import { printClaim } from './claim.ts'

/** Prints one line a claim; true if every goal is met. */
export const run = (): boolean => {
  const all = [...cells()]
  const kinds = new Set(all.map(({ role, way }) => role ?? `nobody, ${way}`)).size
  const leaks = all.filter(({ asker, act, item, wanted }) => decide(asker, act, item).ok !== wanted).length
  const { mutants, survived } = survivors(corePolicy.compiled, all)
  const perDecision = bestOf(() =>
    nanoseconds(all.length, (n) => decide(all[n]!.asker, all[n]!.act, all[n]!.item).ok),
  )
  const keys = all.map(({ role, act, way }) => `${role}|${act}|${way}`)
  const set = new Set(keys.filter((_, n) => all[n]!.wanted))
  const floor = bestOf(() => nanoseconds(keys.length, (n) => set.has(keys[n]!)))
  return [
    printClaim({
      goal: 'at least 100,000 questions of who may do what, none answered wrongly',
      ours: `${whole(all.length)} cells, ${whole(leaks)} wrong, ${kinds} kinds of person`,
      peer: 'the same rules in plain words',
      pass: all.length >= 100_000 && leaks === 0 && kinds >= 22,
    }),
    printClaim({
      goal: 'every change to any place in the table turns a cell red',
      ours: `${whole(mutants - survived.length)} of ${whole(mutants)} noticed`,
      peer: 'none may live',
      pass: survived.length === 0,
    }),
    printClaim({
      goal: 'a decision in at most 2,000 ns',
      ours: `${whole(perDecision)} ns`,
      peer: `Set.has ${whole(floor)} ns`,
      ratio: (perDecision / floor).toFixed(1),
      pass: perDecision <= 2000,
    }),
  ].every(Boolean)
}

/** Of the processor's time, so that what else the machine is doing does not count. */
const nanoseconds = (questions: number, ask: (nth: number) => boolean): number => {
  let allowed = 0
  const started = process.cpuUsage()
  for (let nth = 0; nth < questions; nth++) if (ask(nth)) allowed += 1
  const { user, system } = process.cpuUsage(started)
  if (allowed === 0) throw new Error('nobody was allowed anything')
  return ((user + system) * 1000) / questions
}

const bestOf = (measure: () => number): number => Math.min(...Array.from({ length: 6 }, measure))

const whole = (number: number): string => Math.round(number).toLocaleString('en-GB')

if (import.meta.main) process.exitCode = run() ? 0 : 1
