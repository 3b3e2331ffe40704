import type { Database } from '#kit/db'
import { sql } from '#kit/db'
import type { KnownHead, Link } from '../rules/chain.ts'

/** Every authority with a chain. */
export const chainsKept = async (db: Database): Promise<string[]> => {
  // Walks the index from one authority to the next, however long the chains.
  const { rows } = await sql<{ authority: string }>`
    with recursive kept as (
      (select authority from trail.link order by authority limit 1)
      union all
      select (select l.authority from trail.link as l where l.authority > kept.authority order by l.authority limit 1)
      from kept where kept.authority is not null
    )
    select authority from kept where authority is not null`.execute(db)
  return rows.map(({ authority }) => authority)
}

export const linksAfter = async (
  db: Database,
  authority: string,
  sequence: number,
  limit: number,
): Promise<Link[]> => {
  const { rows } = await sql<{ s: string; h: Buffer; b: string | null }>`
    select l.sequence as s, l.hash as h, e.body as b
    from trail.link as l left join trail.entry as e on e.id = l.entry_id
    where l.authority = ${authority} and l.sequence > ${sequence}
    order by l.sequence limit ${limit}`.execute(db)
  return rows.map(({ s, h, b }) => ({ sequence: Number(s), hash: h, body: b }))
}

/** Entries that came in past the triggers: in no chain at all. At most a thousand are named. */
export const entriesInNoChain = async (db: Database): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select e.id from trail.entry as e
    where not exists (select from trail.link as l where l.entry_id = e.id)
    order by e.id limit 1000`.execute(db)
  return rows.map(({ id }) => id)
}

export const headsNow = async (db: Database): Promise<KnownHead[]> => {
  const heads = await Promise.all(
    (await chainsKept(db)).map(async (authority) => {
      const { rows } = await sql<{ sequence: string; hash: Buffer }>`
        select sequence, hash from trail.link where authority = ${authority}
        order by sequence desc limit 1`.execute(db)
      return rows.map(({ sequence, hash }) => ({
        authority,
        sequence: Number(sequence),
        hash: hash.toString('base64'),
      }))
    }),
  )
  return heads.flat()
}

/** Whether this connection could change what is in the trail, or switch its triggers off. */
export const couldChangeTrail = async (db: Database): Promise<boolean> => {
  const { rows } = await sql<{ could: boolean }>`
    select has_table_privilege('trail.entry', 'update') or has_table_privilege('trail.entry', 'delete')
      or has_table_privilege('trail.link', 'insert') as could`.execute(db)
  return rows[0]!.could
}
