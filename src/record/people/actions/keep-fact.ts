import { handOver } from '#kit/db'
import { done, refused, type Result } from '#kit/result'
import { keepChange } from '../store/changes.ts'
import { type FactKind, type FactRow, factTables, findFact, insertFact, saveFact } from '../store/facts.ts'
import type { PeopleDatabase } from '../store/tables.ts'
import { type Doing, leaveTrail } from './doing.ts'

export type FactRefusal =
  | { readonly why: 'not found' }
  /** Somebody saved in between: here is theirs, so that both can be shown. */
  | { readonly why: 'changed meanwhile'; readonly now: FactRow }

export type FactDeed = {
  readonly kind: FactKind
  /** Whose record it lies on. */
  readonly childId: string
  /** The child and the family whose facts are kept there too, such as a mother's phone. */
  readonly about: readonly string[]
  readonly act: string
}

/** Adds one dated fact to a record, once for its id, with the change and the trail, in the caller's transaction. */
export const addFact = async (
  tx: PeopleDatabase,
  { kind, childId, act }: FactDeed,
  row: FactRow & { readonly id: string },
  doing: Doing,
): Promise<void> => {
  const { id } = row
  const after = await insertFact(tx, kind, { [factTables[kind].whose]: childId, ...row })
  if (!after) return
  await keepChange(tx, change({ kind, childId, id, before: null, after, by: doing.personId }))
  await leaveTrail(handOver(tx), doing, { act, subject: childId, item: `${kind}:${id}` })
}

/** Puts a fact right or ends it, over the version that was read, in the caller's transaction. */
export const changeFact = async (
  tx: PeopleDatabase,
  { kind, childId, about, act }: FactDeed,
  { id, version }: { readonly id: string; readonly version: number },
  row: FactRow,
  doing: Doing,
): Promise<Result<FactRow, FactRefusal>> => {
  const before = await findFact(tx, kind, about, id)
  if (!before) return refused({ why: 'not found' })
  const after = await saveFact(tx, kind, id, version, row)
  // Read again: what was read first may be older than what somebody saved while we waited.
  if (!after)
    return refused({ why: 'changed meanwhile', now: (await findFact(tx, kind, about, id)) ?? before })
  await keepChange(tx, change({ kind, childId, id, before, after, by: doing.personId }))
  await leaveTrail(handOver(tx), doing, { act, subject: childId, item: `${kind}:${id}` })
  return done(after)
}

type Kept = {
  readonly kind: FactKind
  readonly childId: string
  readonly id: string
  readonly before: FactRow | null
  readonly after: FactRow
  readonly by: string
}

const change = ({ kind, childId, id, before, after, by }: Kept) => ({
  personId: childId,
  entity: kind,
  entityId: id,
  before,
  after,
  by,
})
