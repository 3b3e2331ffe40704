import { randomUUID } from 'node:crypto'
import type { Database } from '#kit/db'
import { done, refused, type Result } from '#kit/result'
import type { Asker, Glass } from '../rules/asker.ts'
import { type Breaking, type BreakingFault, lasting } from '../rules/break-glass.ts'
import { decide } from '../rules/core.ts'
import type { Refusal } from '../rules/decision.ts'
import type { Item } from '../rules/item.ts'
import { endGlassAt, insertGlass } from '../store/broken-glass.ts'

/** A message to send at once, in the same transaction. It names no child: the officer opens it to see. */
export type GlassAlert = {
  readonly to: 'privacy officer'
  readonly authority: string
  readonly glass: string
  readonly by: string
  readonly at: number
}

export type Broken = { readonly glass: Glass; readonly alert: GlassAlert }

/**
 * Leave to see one child's record in an emergency, for an hour at most. In the same transaction the caller leaves
 * the trail entry, sends the alert, and where `hiddenBecause` is given records that decision with the trail.
 */
export const breakGlass = async (
  tx: Database,
  asker: Asker & { readonly name: string },
  item: Item & { readonly childId: string },
  said: Breaking,
): Promise<Result<Broken, Refusal | BreakingFault>> => {
  const decision = decide(asker, 'break the glass', item)
  if (!decision.ok) return decision
  const times = lasting(said, asker.now)
  if (!times.ok) return times
  const { from, until } = times.value
  const id = randomUUID()
  await insertGlass(tx, {
    id,
    authority: item.authority,
    account_id: asker.accountId,
    account_name: asker.name,
    child_id: item.childId,
    reason: said.reason,
    words: said.words.trim(),
    from_at: from,
    until_at: until,
    hidden_reason: said.hiddenBecause?.trim() ?? null,
  })
  return done({
    glass: { id, childId: item.childId, from, until },
    alert: { to: 'privacy officer', authority: item.authority, glass: id, by: asker.name, at: from },
  })
}

/** Whoever broke it is finished before the hour is up. */
export const endGlass = async (
  tx: Database,
  asker: Asker,
  id: string,
): Promise<Result<null, 'not theirs or over'>> =>
  (await endGlassAt(tx, asker.accountId, id, asker.now)) ? done(null) : refused('not theirs or over')
