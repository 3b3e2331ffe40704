import { type Database, sql } from '#kit/db'
import type { Entry } from '#trail'
import { invented } from '../src/record/trail/proof/invented.ts'
import { canonical } from '../src/record/trail/rules/canonical.ts'
import { chainStart, linkHash } from '../src/record/trail/rules/chain.ts'

/** How many children the invented entries are about. */
export const children = 2_000

export const uuid = (n: number) => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`

export const entryOf = (n: number): Entry =>
  invented({
    at: 1_790_000_000_000 + n * 20_000,
    actor: { ...invented().actor, accountId: uuid(1_000_000 + (n % 300)) },
    subject: uuid((n * 7919) % children),
    caseId: uuid(n % 5000),
    request: uuid(n),
  })

/** Written past the triggers, hashes and all, as filling by deeds would take an hour. */
export const fill = async (db: Database, entries: number): Promise<void> => {
  const strands = await strandsOf(db)
  const ends = new Map<string, { sequence: number; hash: Buffer }>()
  await db.transaction().execute(async (one) => {
    await sql`set local session_replication_role = replica`.execute(one)
    for (let first = 0; first < entries; first += 10_000) {
      const made = Array.from({ length: Math.min(10_000, entries - first) }, (_, n) => {
        const entry = entryOf(first + n)
        const chain = `northmere/${strands.get(entry.subject!)}`
        const body = canonical(entry)
        const end = ends.get(chain) ?? { sequence: 0, hash: chainStart(chain) }
        const next = {
          sequence: end.sequence + 1,
          hash: linkHash(end.hash, chain, end.sequence + 1, toldOf(entry, body)),
        }
        ends.set(chain, next)
        return { body, id: first + n + 1, chain, sequence: next.sequence, hash: next.hash.toString('hex') }
      })
      await sql`insert into trail.entry (id, body, authority, at, act, outcome, account, subject)
        overriding system value
        select id, body, b ->> 'authority', (b ->> 'at')::bigint, b ->> 'act', b ->> 'outcome',
               (b -> 'actor' ->> 'accountId')::uuid, (b ->> 'subject')::uuid
        from (select t.*, t.body::jsonb as b from jsonb_to_recordset(${JSON.stringify(made)}::jsonb)
                as t (id bigint, body text)) as t order by id`.execute(one)
      await sql`insert into trail.link (chain, sequence, entry_id, hash)
        select chain, sequence, id, decode(hash, 'hex') from jsonb_to_recordset(${JSON.stringify(made)}::jsonb)
          as t (id bigint, chain text, sequence bigint, hash text) order by id`.execute(one)
    }
    await sql`select setval(pg_get_serial_sequence('trail.entry', 'id'), ${entries})`.execute(one)
  })
  await sql`vacuum analyze trail.entry`.execute(db)
  await sql`vacuum analyze trail.link`.execute(db)
}

/** As the database writes a row down for the chain. */
const toldOf = ({ at: when, actor, subject, outcome, authority, act }: Entry, body: string): string =>
  [when, actor.accountId ?? '-', subject ?? '-', outcome, authority, act, body].join(' ')

const strandsOf = async (db: Database): Promise<Map<string, number>> => {
  const ids = Array.from({ length: children }, (_, n) => uuid(n))
  const { rows } = await sql<{ id: string; strand: number }>`
    select id, uuid_hash(id) & 15 as strand from unnest(${ids}::uuid[]) as id`.execute(db)
  return new Map(rows.map(({ id, strand }) => [id, strand]))
}
