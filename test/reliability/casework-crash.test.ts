import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, expect, it } from 'vitest'
import { type Filled, fillNote, fillUpload, look, type Officer, sendFilled, signInAs } from './officer.ts'
import { databaseUrl, killDatabase, newDataFolder, type Site, startSite, untilReady } from './site.ts'

/** `ROUNDS=60` for the whole of what we promise. */
const rounds = Number(process.env['ROUNDS'] ?? 6)
const victims = ['web', 'database', 'both'] as const

const { folder, clear } = newDataFolder()
let site: Site | undefined
afterAll(async () => {
  await site?.kill()
  await clear()
})

it('loses no note and no document that was acknowledged, keeps none twice and leaves no file without its record', async () => {
  site = await startSite(folder)
  const officer = await signInAs('Jerome Pettifer', () => `http://127.0.0.1:${site!.port}`)
  const { reference, child } = await somethingToWorkOn(officer)
  const kept = new Set<string>()
  let [kills, again] = [0, 0]
  for (let round = 0; round < rounds; round += 1) {
    const unanswered = new Map<string, Filled>()
    const writing = { until: false }
    const writers = ['note 1', 'note 2', 'paper 1', 'paper 2'].map(async (who) => {
      for (let nth = 0; !writing.until; nth += 1) {
        const words = `round ${round} ${who} number ${nth}`
        try {
          const filled = who.startsWith('note')
            ? await fillNote(officer, reference, words)
            : await fillUpload(officer, child, words)
          unanswered.set(words, filled)
          if (!(await sendFilled(officer, filled))) continue
          unanswered.delete(words)
          kept.add(words)
        } catch {
          // Hung up on: what was filled in is sent again below.
          await pause(20)
        }
      }
    })
    const before = kept.size
    for (let wait = 0; wait < 1500 && kept.size < before + 8; wait += 1) await pause(10)
    await pause(Math.random() * 100)
    const victim = victims[round % victims.length]!
    if (victim !== 'web') killDatabase(folder)
    if (victim !== 'database') await site.kill()
    kills += 1
    writing.until = true
    await Promise.all(writers)
    if (victim === 'database') await untilReady(site)
    else site = await startSite(folder)
    for (const [words, filled] of unanswered) {
      again += 1
      expect(await sendFilled(officer, filled), words).toBe(true)
      kept.add(words)
    }
  }
  const { records, rowsOfFiles } = await inTheDatabase()
  const twice = [...records].filter(([, times]) => times !== 1)
  expect([...kept].filter((words) => !records.has(words))).toEqual([])
  expect(twice).toEqual([])
  expect([...filesOnDisk()].filter((hash) => !rowsOfFiles.has(hash))).toEqual([])
  expect([...rowsOfFiles].filter((hash) => !filesOnDisk().has(hash))).toEqual([])
  process.stdout.write(
    `${kept.size} acknowledged, ${kills} kills, ${again} sent again, 0 lost, 0 twice, 0 orphans\n`,
  )
  expect(kept.size).toBeGreaterThanOrEqual(rounds * 8)
}, 1_500_000)

const somethingToWorkOn = async (officer: Officer) => {
  for (let wait = 0; wait < 120; wait += 1) {
    const tray = await look(officer, '/desk')
    for (const [, reference] of tray.matchAll(/\/desk\/(RQ-[A-Z0-9-]+)/g)) {
      const child = /\/records\/([\da-f-]{36})/.exec(await look(officer, `/desk/${reference}`))?.[1]
      if (child && (await look(officer, `/records/${child}/documents`)).includes('name="file"'))
        return { reference: reference!, child }
    }
    await pause(1_000)
  }
  throw new Error('The demonstration invented no case with a child on record.')
}

const inTheDatabase = async () => {
  const client = new Client({ connectionString: databaseUrl(folder) })
  await client.connect()
  try {
    const { rows } = await client.query<{ words: string; times: number }>(`
      select words, count(*)::int as times from (
        select body as words from cases.note where body like 'round %'
        union all select d.title from documents.document d join documents.version v on v.document_id = d.id
                   where d.title like 'round %') kept group by words`)
    const files = await client.query<{ sha256: string }>(
      'select sha256 from documents.version union select sha256 from documents.aside',
    )
    return {
      records: new Map(rows.map(({ words, times }) => [words, times])),
      rowsOfFiles: new Set(files.rows.map(({ sha256 }) => sha256)),
    }
  } finally {
    await client.end()
  }
}

const filesOnDisk = (): ReadonlySet<string> =>
  new Set(
    readdirSync(join(folder, 'files'), { recursive: true, encoding: 'utf8' })
      .map((path) => path.split('/').at(-1)!)
      .filter((name) => /^[\da-f]{64}$/.test(name)),
  )
