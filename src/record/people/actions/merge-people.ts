import { handOver } from '#kit/db'
import { done, refused, type Result } from '#kit/result'
import { moveBack, moveEverything } from '../store/moves.ts'
import { findPerson } from '../store/persons.ts'
import type { PeopleDatabase } from '../store/tables.ts'
import { type Doing, leaveTrail } from './doing.ts'
import { type Following, nothingFollows } from './follow.ts'

export type MergeRefusal =
  | 'not found'
  | 'one record already'
  | 'related to each other'
  | 'two numbers'
  | 'two accounts'

/**
 * Makes two records of one person into one; the other's address leads to it from then on. Refused where they hold
 * different NHS or pupil numbers, or one is the other's relative: then they are two people. `follow` is what other rooms
 * keep: cases, documents and messages follow, and the account the person signs in with.
 */
export const mergePeople = async (
  db: PeopleDatabase,
  kept: string,
  merged: string,
  reason: string,
  doing: Doing,
  follow: Following = nothingFollows,
): Promise<Result<string, MergeRefusal>> =>
  db.transaction().execute(async (tx) => {
    const [one, other] = [await findPerson(tx, kept), await findPerson(tx, merged)]
    if (!one || !other) return refused('not found')
    if (one.id === other.id) return refused('one record already')
    if (differ(one.nhs_number, other.nhs_number) || differ(one.upn, other.upn)) return refused('two numbers')
    const related = await tx
      .selectFrom('people.relationship')
      .select('id')
      .where('child_id', 'in', [one.id, other.id])
      .where('relative_id', 'in', [one.id, other.id])
      .executeTakeFirst()
    if (related) return refused('related to each other')
    const account = await follow.account(handOver(tx), other.id, one.id)
    if (!account.ok) return account
    const rows = await moveEverything(tx, other.id, one.id, follow.pointers)
    const moved = { ...rows, ...account.value }
    await tx.updateTable('people.person').set({ merged_into: one.id }).where('id', '=', other.id).execute()
    const { id } = await tx
      .insertInto('people.merge')
      .values({
        kept_id: one.id,
        merged_id: other.id,
        moved: JSON.stringify(moved),
        reason,
        done_by: doing.personId,
        undone_by: null,
        undone_at: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    for (const subject of [one.id, other.id])
      await leaveTrail(handOver(tx), doing, { act: 'merge records', subject, item: `merge:${id}` })
    return done(id)
  })

/** Takes a merge back: two records again, each with what it had. What was written since stays with the kept one. */
export const undoMerge = async (
  db: PeopleDatabase,
  mergeId: string,
  doing: Doing,
  follow: Following = nothingFollows,
): Promise<Result<null, 'not found' | 'undone already'>> =>
  db.transaction().execute(async (tx) => {
    const merge = await tx
      .selectFrom('people.merge')
      .selectAll()
      .where('id', '=', mergeId)
      .forUpdate()
      .executeTakeFirst()
    if (!merge) return refused('not found')
    if (merge.undone_at !== null) return refused('undone already')
    const back = { kept: merge.kept_id, merged: merge.merged_id }
    await moveBack(tx, merge.moved, back, follow.pointers)
    await follow.accountBack(handOver(tx), merge.moved, back)
    await tx
      .updateTable('people.person')
      .set({ merged_into: null })
      .where('id', '=', merge.merged_id)
      .execute()
    await tx
      .updateTable('people.merge')
      .set({ undone_by: doing.personId, undone_at: new Date(doing.now) })
      .where('id', '=', mergeId)
      .execute()
    for (const subject of [merge.kept_id, merge.merged_id])
      await leaveTrail(handOver(tx), doing, {
        act: 'merge records',
        subject,
        item: `merge:${mergeId}`,
      })
    return done(null)
  })

const differ = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one !== other
