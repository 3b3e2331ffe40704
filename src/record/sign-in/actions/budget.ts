import { budgets, type BudgetName, networkOf } from '../rules/budgets.ts'
import { keyedDigest } from '../secrets.ts'
import { giveBack, spendOne } from '../store/budgets.ts'
import type { Room } from '../room.ts'

/** A try that was counted, so that it can be given back to its owner; `spent` is of the last budget asked. */
export type Counted = { readonly ok: boolean; readonly names: readonly Buffer[]; readonly spent: number }

/** Counts one try against each budget; `ok` only when all had room. */
export const count = async (
  room: Room,
  tries: readonly { readonly budget: BudgetName; readonly whose: string }[],
): Promise<Counted> => {
  const names: Buffer[] = []
  let spent = 0
  for (const { budget, whose } of tries) {
    const name = keyedDigest(room.secret, `budget ${budget}`, budget === 'network' ? networkOf(whose) : whose)
    const now = await spendOne(room.db, name, budgets[budget], room.now())
    if (now === null) return { ok: false, names, spent }
    spent = now
    names.push(name)
  }
  return { ok: true, names, spent }
}

export const unCount = (room: Room, { names }: Counted): Promise<void> =>
  names.length > 0 ? giveBack(room.db, names) : Promise.resolve()
