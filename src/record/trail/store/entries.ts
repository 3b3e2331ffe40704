import { z } from 'zod'
import { type Database, sql } from '#kit/db'
import type { Entry } from '../rules/entry.ts'
import { type Why, whys } from '../rules/why.ts'

/** An entry with its place in the table: later ones have a higher number. */
export type Kept = Entry & { readonly id: string }

/** What to look for. Everything that is given must fit. */
export type Search = {
  readonly authority: string
  readonly subject?: string | undefined
  readonly account?: string | undefined
  readonly act?: string | undefined
  readonly outcome?: 'done' | 'refused' | undefined
  /** Milliseconds since 1970: from, up to and not including. */
  readonly from?: number | undefined
  readonly until?: number | undefined
  /** Older than this id: for the next page. */
  readonly before?: string | undefined
}

/** The newest entries that fit, newest first. */
export const findEntries = async (db: Database, search: Search, limit: number): Promise<Kept[]> => {
  const conditions = [
    sql`e.authority = ${search.authority}`,
    ...(search.subject === undefined ? [] : [sql`e.subject = ${search.subject}`]),
    ...(search.account === undefined ? [] : [sql`e.account = ${search.account}`]),
    ...(search.act === undefined ? [] : [sql`e.act = ${search.act}`]),
    ...(search.outcome === undefined ? [] : [sql`e.outcome = ${search.outcome}`]),
    ...(search.from === undefined ? [] : [sql`e.at >= ${search.from}`]),
    ...(search.until === undefined ? [] : [sql`e.at < ${search.until}`]),
    ...(search.before === undefined ? [] : [sql`e.id < ${search.before}`]),
  ]
  const { rows } = await sql<Row>`
    select e.id, e.body from trail.entry as e where ${sql.join(conditions, sql` and `)}
    order by e.id desc limit ${limit}`.execute(db)
  return rows.map(asEntry)
}

/** What a family is shown of one child: everything but what a safeguarding decision in force keeps from them. */
export const findForFamily = async (
  db: Database,
  authority: string,
  subject: string,
  before: string | undefined,
  limit: number,
): Promise<Kept[]> => {
  const { rows } = await sql<Row>`
    select e.id, e.body from trail.entry as e
    where e.subject = ${subject} and e.authority = ${authority}
      and (${before ?? null}::bigint is null or e.id < ${before ?? null}::bigint)
      and not exists (
        select from trail.exemption as x
        where x.subject = e.subject and x.authority = e.authority
          and e.at >= x.from_at and e.at < x.to_at
          and (x.account = e.account or x.glass = (e.body::jsonb ->> 'glass')::uuid)
          and not exists (select from trail.exemption_lifted as l where l.exemption_id = x.id)
      )
    order by e.id desc limit ${limit}`.execute(db)
  return rows.map(asEntry)
}

type Row = { readonly id: string; readonly body: string }

const text = z.string().nullable()
const entrySchema = z.object({
  at: z.number(),
  authority: z.string(),
  actor: z.object({ accountId: text, name: z.string(), role: z.string(), team: text }),
  act: z.string(),
  subject: text,
  caseId: text,
  item: text,
  why: z.enum(Object.keys(whys) as [Why, ...Why[]]),
  through: text,
  outcome: z.enum(['done', 'refused']),
  glass: text,
  request: z.string(),
})

const asEntry = ({ id, body }: Row): Kept => ({ id, ...entrySchema.parse(JSON.parse(body)) })
