import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { environmentOf, newDataFolder, startSite, type Site } from './site.ts'
import { exchange, get } from './wire.ts'

const { folder, clear } = newDataFolder()
const root = join(import.meta.dirname, '..', '..')
const most = 150
let site: Site
let usual: number
beforeAll(async () => {
  site = await startSite(folder)
  usual = (await importing(join(folder, 'not-there.json'))).megabytes
})
afterAll(async () => {
  await site.kill()
  await clear()
})

type Outcome = { readonly code: number | null; readonly said: string; readonly megabytes: number }

/** Runs the import as an editor would, and watches the most memory it ever held. */
const importing = async (from: string): Promise<Outcome> => {
  const tool = ['tools/with-node-24.mjs', 'tools/import-listings.ts', from, '--apply']
  const child = spawn(process.execPath, tool, { cwd: root, env: environmentOf({ WAYMARK_DATA: folder }) })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (words: Buffer) => (said += words.toString()))
  let megabytes = 0
  const watch = setInterval(() => (megabytes = Math.max(megabytes, peakOf(child.pid))), 10)
  await once(child, 'close')
  clearInterval(watch)
  return { code: child.exitCode, said, megabytes }
}

const peakOf = (pid: number | undefined): number => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
  } catch {
    return 0
  }
}

const MB = 1024 * 1024
const filled = (start: string, piece: string, megabytes: number, end = ''): string =>
  start + piece.repeat(Math.floor((megabytes * MB) / piece.length)) + end

/** Each at 50 MB, and as large as is read at all. */
const files: readonly (readonly [string, (megabytes: number) => string])[] = [
  ['brackets.json', (size) => filled('', '[', size)],
  ['one endless text.json', (size) => filled('[{"id":"a","name":"', 'x', size, '"}]')],
  ['nothing, often.json', (size) => filled('[{}', ',{}', size, ']')],
  ['keys.json', (size) => filled('[{"id":"a"', ',"k":{}', size, '}]')],
  ['lines.ndjson', (size) => filled('{"id":"a","name":"a"}\n', '{}\n', size)],
  ['one endless cell.csv', (size) => filled('name,organisation\n"', 'x', size)],
  ['columns.csv', (size) => filled('name,organisation', ',a', size, '\n')],
  ['empty rows.csv', (size) => filled('name,organisation\n', ',\n', size)],
  ['short rows.csv', (size) => filled('name,organisation\n', 'a,b\n', size)],
]

/** As a whole, in one sentence; or row by row, when a list of rows can be made out. */
const faultsOf = ({ code, said, megabytes }: Outcome): string[] => {
  const oneSentence = code === 1 && /^[A-Z“].{15,300}\.\n$/.test(said)
  const byRow =
    /^Row \d+ .{0,140}is refused\./.test(said) && /^0 added, 0 changed, 0 unchanged, 0 removed/m.test(said)
  const wrong: readonly (readonly [string, boolean])[] = [
    [`was not refused: ${said.slice(0, 500)}`, !oneSentence && !byRow],
    ['said too much', said.length > 1_000],
    [`was not plain: ${said.slice(0, 500)}`, /Error\b|^\s+at |node:|undefined|heap/m.test(said)],
    [`took ${megabytes - usual} MB more than usual`, megabytes - usual >= most],
  ]
  return wrong.filter(([, is]) => is).map(([fault]) => fault)
}

describe('a hostile file', () => {
  it('of 50 MB is refused in one sentence before it is read', async () => {
    const path = join(folder, 'large.json')
    writeFileSync(path, filled('[{"id":"a","name":"', 'x', 50, '"}]'))
    const outcome = await importing(path)
    expect(faultsOf(outcome)).toEqual([])
    expect(outcome.said).toContain('MB')
  })

  it.each(files)('just small enough to be read is refused in bounded memory: %s', async (name, made) => {
    const path = join(folder, name)
    writeFileSync(path, made(19.9))
    const outcome = await importing(path)
    process.stdout.write(`${name}: +${outcome.megabytes - usual} MB: ${outcome.said.slice(0, 200)}`)
    expect(faultsOf(outcome)).toEqual([])
  })

  it('that unpacks to a gigabyte on its way is let go of', async () => {
    const bomb = gzipSync(Buffer.alloc(256 * MB, 0x20))
    const server = createServer((_request, reply) =>
      reply.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/json' }).end(bomb),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0
    expect(faultsOf(await importing(`http://127.0.0.1:${port}/services.json`))).toEqual([])
    server.close()
  })

  it('has left the directory as it was', async () => {
    const results = await exchange(site.port, get('/search?q=play'))
    expect(results.status).toBe(200)
    expect(results.body).toContain('/listings/')
  })
})
