import { sql } from '#kit/db'
import { ask } from './ask.ts'
import type { Cell } from './cells.ts'
import type { OpenWorld } from './open-world.ts'
import type { ChildName } from './children.ts'
import { isNamedAsSibling } from './expected.ts'

/** What a list calls a case: never anything of the child, so that showing it is no look at a record. */
const isNoLook = (field: string): boolean => field === 'case.title'

/**
 * Asks again, one after another, every question whose answer carried a canary, and counts the visits the trail has of
 * it: for each child in each answer there must be one, by this account.
 */
export const audited = async (
  world: OpenWorld,
  carrying: readonly Cell[],
): Promise<{ readonly looks: number; readonly marks: number; readonly missing: readonly string[] }> => {
  const { people, tokens, site } = world
  const accountOf = new Map(people.map(({ who, accountId }) => [who, accountId]))
  let [looks, marks] = [0, 0]
  const missing: string[] = []
  for (const cell of distinct(carrying)) {
    const before = await lastEntry(site.database)
    const reply = await ask(world, cell)
    const carried = new Set<ChildName>()
    for (const [word, { child, field }] of tokens.foundIn(`${JSON.stringify(reply.headers)}${reply.body}`))
      if (
        !isNoLook(field) &&
        !isNamedAsSibling(cell.who, child, field) &&
        !cell.url.toLowerCase().includes(word)
      )
        carried.add(child)
    if (carried.size === 0) continue
    const marked = await subjectsSince(site.database, before, accountOf.get(cell.who!) ?? '')
    for (const child of carried) {
      looks += 1
      const visits = marked.filter((subject) => subject === world.world.children[child].id).length
      marks += visits
      if (visits !== 1)
        missing.push(`${cell.who ?? 'nobody'}: ${cell.method} ${cell.url}: “${child}” has ${visits} marks`)
    }
  }
  return { looks, marks, missing }
}

const distinct = (cells: readonly Cell[]): readonly Cell[] => [
  ...new Map(
    cells
      .filter(({ method, path }) => method === 'GET' && !isList(path))
      .map((cell) => [`${cell.who} ${cell.url}`, cell]),
  ).values(),
]

/** Somebody's own list of the children they have, or of what they are asked: names only. Opening one is the look. */
const isList = (path: string): boolean => ['/home', '/asked', '/plans'].includes(path)

type Db = OpenWorld['site']['database']

const lastEntry = async (db: Db): Promise<string> => {
  const { rows } = await sql<{ last: string }>`select coalesce(max(id), 0) as last from trail.entry`.execute(
    db,
  )
  return rows[0]!.last
}

/** One for each visit and child, however many entries a visit leaves about one. */
const subjectsSince = async (db: Db, after: string, account: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ subject: string }>`
    select distinct subject::text, body::jsonb ->> 'request' as visit from trail.entry
     where id > ${after} and account = ${account || null}::uuid and subject is not null
       and body::jsonb ->> 'outcome' = 'done'`.execute(db)
  return rows.map(({ subject }) => subject)
}
