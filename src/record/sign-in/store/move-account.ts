import { type Database, sql } from '#kit/db'
import { done, refused, type Result } from '#kit/result'
import type { SignInTables } from './tables.ts'

/** The account, and where the person whose it becomes had a closed one, that one, which takes its place. */
const moving = 'sign_in.account.person_id'
const makingRoom = `${moving}, closed`

type Moved = Readonly<Record<string, readonly string[]>>

/**
 * Two records turned out to be one person: the account follows. A closed account makes room for an open one; two open
 * ones are refused, since nobody but their owner can say which to keep.
 */
export const moveAccount = async (
  tx: Database,
  from: string,
  to: string,
): Promise<Result<Moved, 'two accounts'>> => {
  const db = tx.withTables<SignInTables>()
  const found = await db
    .selectFrom('sign_in.account')
    .select(['id', 'state', 'person_id'])
    .where('person_id', 'in', [from, to])
    .forUpdate()
    .execute()
  const [theirs, mine] = [
    found.find((one) => one.person_id === from),
    found.find((one) => one.person_id === to),
  ]
  if (!theirs) return done({})
  if (mine && mine.state !== 'disabled')
    return theirs.state === 'disabled' ? done({}) : refused('two accounts')
  await exchange(tx, theirs.id, to, mine && { id: mine.id, person: from })
  return done({ [moving]: [theirs.id], ...(mine && { [makingRoom]: [mine.id] }) })
}

export const moveAccountBack = async (
  tx: Database,
  moved: Moved,
  { kept, merged }: { readonly kept: string; readonly merged: string },
): Promise<void> => {
  const [theirs] = moved[moving] ?? []
  const [mine] = moved[makingRoom] ?? []
  if (theirs !== undefined)
    await exchange(tx, theirs, merged, mine === undefined ? undefined : { id: mine, person: kept })
}

/** One person has one account, so the other one steps aside first. */
const exchange = async (
  tx: Database,
  account: string,
  person: string,
  other: { readonly id: string; readonly person: string } | undefined,
): Promise<void> => {
  const point = (id: string, at: string | null) =>
    sql`update sign_in.account set person_id = ${at} where id = ${id}`.execute(tx)
  if (other) await point(other.id, null)
  await point(account, person)
  if (other) await point(other.id, other.person)
}
