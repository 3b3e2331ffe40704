/**
 * Goal: a thousand council-years a minute of assessments, one core, by the real rules on a clock of the simulation’s
 * own: lawful and unlawful commands in any order, late people, exceptions, endings. Everything in `invariants` is
 * asked after every act. A failure names its seed: `node bench/simulate.ts --seed N` does that council-year again.
 */
import { parseArgs } from 'node:util'
import type { Day } from '#kit/day'
import { printClaim } from './claim.ts'
import { dice, type Dice } from './simulate/dice.ts'
import { broken, type Moment } from './simulate/invariants.ts'
import { commandsTried, firstDay, randomAct } from './simulate/random-act.ts'
import { type Act, after, commandsIn, replay } from '../src/record/cases/rules/process-table.ts'
import { lifecycle } from '../src/casework/ehc/rules/lifecycle.ts'
import { assessment } from '../src/casework/ehc/rules/process.ts'
import { senseless } from '../src/casework/ehc/rules/senseless.ts'
import type { EhcCase } from '../src/casework/ehc/rules/state.ts'

const goal = 1000
/** Requests in a year of one of the smallest councils in England. */
const requestsAYear = 60
const actsTried = 24

type Seen = { readonly stages: Set<string>; readonly commands: Set<string>; acts: number }

/** One council’s year; throws with what is broken and where. */
const councilYear = (seed: number, seen: Seen): void => {
  const roll = dice(seed)
  for (let nth = 0; nth < requestsAYear; nth++) {
    const wrong = oneCase(roll, seen)
    if (wrong !== null) throw new Error(`${wrong}. Again: node bench/simulate.ts --seed ${seed}`)
  }
}

const oneCase = (roll: Dice, seen: Seen): string | null => {
  let today: Day = firstDay(roll)
  const opened = requestOn(today, roll)
  const acts: Act[] = [opened]
  let state: EhcCase = assessment.begin(opened)
  for (let tried = 0; tried < actsTried; tried++) {
    today = today.add({ days: roll.upTo(roll.oneIn(12) ? 90 : 14) })
    const act = randomAct(roll, state, today)
    seen.stages.add(state.stage)
    const before = state
    const isKnown = commandsIn(assessment, state.stage)[act.act] !== undefined
    const isTaken = isKnown && senseless(state, act) === null
    if (isTaken) {
      state = after(assessment, state, act)
      acts.push(act)
      seen.commands.add(act.act)
      seen.acts++
    }
    const wrong = broken({ before, act, isTaken, after: state, today } satisfies Moment)
    if (wrong !== null) return `${wrong}, after ${acts.map((one) => one.act).join(', ')}`
  }
  seen.stages.add(state.stage)
  return same(replay(assessment, acts), state) ? null : 'a case stands as its acts say'
}

const requestOn = (today: Day, roll: Dice): Act => {
  const act = roll.oneIn(10) ? 'plan came' : 'request'
  const receivedOn = today.toString()
  const asked = {
    receivedOn,
    requestedBy: roll.pick(['parent', 'the council']),
    channel: 'letter',
    teamId: null,
  }
  const facts =
    act === 'plan came'
      ? {
          council: 'Another council',
          passedOnOn: receivedOn,
          madeOn: receivedOn,
          channel: 'another council',
          teamId: null,
        }
      : { ...asked, again: roll.oneIn(8) ? { of: 'RQ-0', lastAssessedOn: null } : null }
  return { act, on: today.add({ days: roll.upTo(10) }), by: null, facts, reason: null }
}

const same = (one: EhcCase, other: EhcCase): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Prints one line a claim; true if every goal is met. */
export const run = (): boolean => {
  const { values } = parseArgs({ strict: false, options: { seed: { type: 'string' } } })
  const seen: Seen = { stages: new Set(), commands: new Set(), acts: 0 }
  if (values.seed !== undefined) {
    councilYear(Number(values.seed), seen)
    process.stdout.write(`Council-year ${String(values.seed)}: nothing is broken.\n`)
    return true
  }
  const started = process.cpuUsage()
  let years = 0
  const spent = () => {
    const { user, system } = process.cpuUsage(started)
    return (user + system) / 60_000_000
  }
  while (spent() < 0.25) councilYear(++years, seen)
  const aMinute = years / spent()
  const unreached = Object.keys(lifecycle).filter((stage) => !seen.stages.has(stage))
  const undone = commandsTried.filter((command) => !seen.commands.has(command))
  return [
    printClaim({
      goal: `council-years a minute, ${requestsAYear} requests each, at least ${goal.toLocaleString('en-GB')}`,
      ours: Math.round(aMinute).toLocaleString('en-GB'),
      peer: `${Math.round(seen.acts / spent() / 60).toLocaleString('en-GB')} acts a second, nothing broken`,
      pass: aMinute >= goal,
    }),
    printClaim({
      goal: 'every stage reached and every command done',
      ours: [...unreached, ...undone].join(', ') || 'all',
      peer: `${Object.keys(lifecycle).length} stages, ${commandsTried.length} commands`,
      pass: unreached.length + undone.length === 0,
    }),
  ].every(Boolean)
}

if (import.meta.main) process.exitCode = run() ? 0 : 1
