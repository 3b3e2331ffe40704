import { type Database, handOver } from '#kit/db'
import { done, refused, type Result } from '#kit/result'
import {
  type Act,
  after,
  commandsIn,
  nextDue,
  type Process,
  replay,
  type Standing,
} from '../rules/process-table.ts'
import { appendAct, type Done, findActs } from '../store/acts.ts'
import { holdCase, saveStanding } from '../store/case-files.ts'
import { settleTasks } from '../store/tasks.ts'
import type { CasesDatabase } from '../store/tables.ts'

export type ActRefusal =
  | { readonly why: 'not found' }
  /** Somebody did something since the page was shown: here is what. */
  | { readonly why: 'changed meanwhile'; readonly since: readonly Done[] }
  | { readonly why: 'not now'; readonly stage: string }
  | { readonly why: 'needs a reason' }
  /** The process says what is wrong, in words for whoever did it. */
  | { readonly why: 'makes no sense'; readonly because: string }

export type Deed = {
  readonly caseId: string
  /** The last act the person had seen; `the latest` for what follows by itself from a deed on another case. */
  readonly seen: number | 'the latest'
  readonly act: Act
  readonly as: string
  /** What must be kept with it or not at all. */
  readonly alongside?: (tx: Database, after: Standing) => Promise<void>
}

/** Does one thing to a case: the act, the standing it leads to, the tasks and whatever goes alongside, or nothing. */
export const actOnCase = async <State extends Standing>(
  db: CasesDatabase,
  process: Process<State>,
  deed: Deed,
): Promise<Result<State, ActRefusal>> => db.transaction().execute((tx) => actWithin(tx, process, deed))

/** The same inside a transaction that is under way, so that two cases change together or not at all. */
export const actWithin = async <State extends Standing>(
  tx: CasesDatabase,
  process: Process<State>,
  { caseId, seen, act, as, alongside }: Deed,
): Promise<Result<State, ActRefusal>> => {
  const file = await holdCase(tx, caseId)
  if (!file || file.process !== process.name) return refused({ why: 'not found' })
  const acts = await findActs(tx, caseId)
  if (seen !== 'the latest' && file.last_act !== seen)
    return refused({ why: 'changed meanwhile', since: acts.filter(({ sequence }) => sequence > seen) })
  const step = commandsIn(process, file.stage)[act.act]
  if (!step) return refused({ why: 'not now', stage: file.stage })
  if (step.needsReason && !act.reason) return refused({ why: 'needs a reason' })
  const before = replay(process, acts)
  const because = (act.act !== 'assign' && process.senseless?.(before, act)) || null
  if (because !== null) return refused({ why: 'makes no sense', because })
  const state = after(process, before, act)
  const sequence = file.last_act + 1
  const ended = process.ended.includes(state.stage)
  const owed = ended ? [] : process.duties(state)
  const due = nextDue(process, state)
  await appendAct(tx, caseId, sequence, act, as)
  await settleTasks(tx, caseId, owed, { sequence, on: act.on.toString() })
  await saveStanding(tx, caseId, {
    stage: state.stage,
    team_id: state.teamId,
    owner_id: state.ownerId,
    closed_on: ended ? (file.closed_on ?? act.on.toString()) : null,
    next_due_on: due?.on.toString() ?? null,
    next_duty: due?.duty ?? null,
    last_act: sequence,
  })
  await alongside?.(handOver(tx), state)
  return done(state)
}
