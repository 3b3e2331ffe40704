import { sql } from '#kit/db'
import { type Budget, spend } from '../rules/budgets.ts'
import type { SignInDatabase } from './tables.ts'

/**
 * Spends one try of a budget, and says what is spent by now; null when there was no room for it. In the database, so that every process shares
 * it, with the row held, so that a hundred tries at once are counted one by one.
 */
export const spendOne = (
  db: SignInDatabase,
  name: Buffer,
  budget: Budget,
  now: Date,
): Promise<number | null> =>
  db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('sign_in.budget')
      .values({ name, spent: 0, at: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    const before = await transaction
      .selectFrom('sign_in.budget')
      .select(['spent', 'at'])
      .where('name', '=', name)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const spent = spend(budget, { spent: before.spent, at: before.at.getTime() }, now.getTime())
    if (spent === null) return null
    await transaction.updateTable('sign_in.budget').set({ spent, at: now }).where('name', '=', name).execute()
    return spent
  })

/** Gives tries back when they turned out to be their owner's. */
export const giveBack = async (db: SignInDatabase, names: readonly Buffer[]): Promise<void> => {
  await db
    .updateTable('sign_in.budget')
    .set({ spent: sql<number>`greatest(0, spent - 1)` })
    .where('name', 'in', names)
    .execute()
}

/** Budgets that have been empty for days say nothing any more. */
export const sweepBudgets = async (db: SignInDatabase, before: Date): Promise<void> => {
  await db.deleteFrom('sign_in.budget').where('at', '<', before).execute()
  await db.deleteFrom('sign_in.spent').where('at', '<', before).execute()
}

/** True the first time a digest is seen. */
export const claimOnce = async (db: SignInDatabase, digest: Buffer, now: Date): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('sign_in.spent')
    .values({ digest, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}
