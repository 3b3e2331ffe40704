import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { backUp, connect, type Embedded, folderToCopy, restore, sql, startEmbedded } from '../index.ts'

let root: string
const folder = (name: string) => join(root, name)
const papersIn = (name: string) => folderToCopy(join(folder(name), 'files'))

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'waymark-backup-'))
  chmodSync(root, 0o755)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const inDatabase = async <Value>(
  server: Embedded,
  work: (db: ReturnType<typeof connect>) => Promise<Value>,
) => {
  const db = connect(server.url, 4)
  try {
    return await work(db)
  } finally {
    await db.destroy()
  }
}

const counted = async (db: ReturnType<typeof connect>) =>
  (
    await sql<{ n: string; sum: string }>`select count(*) as n, md5(string_agg(words, ',' order by id)) as sum
    from visit where id <= 2000`.execute(db)
  ).rows[0]!

describe('a backup taken while people write', () => {
  it('is restored elsewhere with all that was kept before it began, to the last byte, and nothing half done', async () => {
    const server = await startEmbedded(folder('live'))
    mkdirSync(join(folder('live'), 'files', 'ab'), { recursive: true })
    writeFileSync(join(folder('live'), 'files', 'ab', 'cd'), 'a document')
    const taken = await inDatabase(server, async (db) => {
      await sql`create table visit (id int primary key, words text)`.execute(db)
      await sql`create table twin (id int primary key)`.execute(db)
      await sql`insert into visit select n, repeat('word ', n % 50) from generate_series(1, 2000) n`.execute(
        db,
      )
      const before = await counted(db)
      const stop = new AbortController()
      let acknowledged = 2000
      const writer = (async () => {
        for (let id = 2001; !stop.signal.aborted; id++) {
          await db.transaction().execute(async (tx) => {
            await sql`insert into visit values (${id}, 'meanwhile')`.execute(tx)
            await sql`insert into twin values (${id})`.execute(tx)
          })
          acknowledged = id
        }
      })()
      const list = await backUp(folder('live'), papersIn('live'), folder('copy'))
      stop.abort()
      await writer
      return { before, acknowledged, list }
    })
    await server.stop()
    expect(taken.list.files.length).toBeGreaterThan(500)
    rmSync(folder('live'), { recursive: true })

    await restore(folder('copy'), folder('elsewhere'), papersIn('elsewhere'))
    expect(readFileSync(join(folder('elsewhere'), 'files', 'ab', 'cd'), 'utf8')).toBe('a document')
    const again = await startEmbedded(folder('elsewhere'))
    await inDatabase(again, async (db) => {
      expect(await counted(db)).toEqual(taken.before)
      const { rows } = await sql<{ n: string; top: number; pairs: string }>`
        select count(*) as n, max(id) as top, (select count(*) from twin) as pairs from visit`.execute(db)
      expect(Number(rows[0]!.n)).toBe(rows[0]!.top)
      expect(Number(rows[0]!.pairs)).toBe(rows[0]!.top - 2000)
      expect(rows[0]!.top).toBeLessThanOrEqual(taken.acknowledged)
    })
    await again.stop()
  }, 60_000)

  it('never goes over something that is there', async () => {
    await expect(backUp(folder('elsewhere'), papersIn('elsewhere'), folder('copy'))).rejects.toThrow(
      'Choose an empty folder',
    )
    await expect(restore(folder('copy'), folder('elsewhere'), papersIn('elsewhere'))).rejects.toThrow(
      'already',
    )
    await expect(restore(folder('copy'), folder('fourth'), papersIn('elsewhere'))).rejects.toThrow(
      'There are documents',
    )
    await expect(restore(folder('nowhere'), folder('third'), papersIn('third'))).rejects.toThrow(
      'There is no backup',
    )
  })

  it('is refused when one byte of it is not as it was written', async () => {
    appendFileSync(join(folder('copy'), 'pg18', 'PG_VERSION'), '\n')
    await expect(restore(folder('copy'), folder('third'), papersIn('third'))).rejects.toThrow(
      'not as it was written: pg18/PG_VERSION',
    )
    expect(existsSync(join(folder('third'), 'pg18'))).toBe(false)
  })
})
