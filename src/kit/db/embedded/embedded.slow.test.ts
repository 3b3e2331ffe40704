import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { connect, openDatabase, sql } from '../index.ts'
import { accountToDropTo } from './account.ts'
import { findBinaries } from './binaries.ts'
import { startEmbedded, type Embedded } from './embedded.ts'
import { isServing, readLock } from './lock-file.ts'

let folder: string
let started: Embedded[] = []
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'embedded-'))
  chmodSync(folder, 0o755)
})
afterEach(async () => {
  for (const one of started) await one.stop()
  started = []
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const start = async (data = folder): Promise<Embedded> => {
  const one = await startEmbedded(data, { durable: false })
  started.push(one)
  return one
}
const cluster = (data = folder) => join(data, 'pg18')
const pidOf = (data = folder) => readLock(cluster(data))?.pid
const runs = (pid: number | undefined) => pid !== undefined && isServing(pid, cluster())

const answers = async (url: string): Promise<boolean> => {
  const database = connect(url, 1)
  try {
    return (await sql`select 1`.execute(database)).rows.length === 1
  } catch {
    return false
  } finally {
    await database.destroy()
  }
}

test('two starts at once on an empty folder share one server, and the last one out stops it', async () => {
  const [first, second] = await Promise.all([start(), start()])
  const pid = pidOf()
  expect(first.url).toBe(second.url)
  await first.stop()
  expect(runs(pid)).toBe(true)
  expect(await answers(second.url)).toBe(true)
  await second.stop()
  expect(runs(pid)).toBe(false)
  expect(pidOf()).toBeUndefined()
})

test('the server outlives a program that is killed, keeps what was saved, and is joined by the next', async () => {
  const script = `
    import { startEmbedded, connect, sql } from '../index.ts'
    const { url } = await startEmbedded(${JSON.stringify(folder)})
    await sql\`create table kept as select 'portage' as name\`.execute(connect(url))
    process.stdout.write('saved')`
  const owner = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(owner.stdout, 'data')
  const pid = pidOf()
  owner.kill('SIGKILL')
  await once(owner, 'exit')
  const next = await start()
  expect(pidOf()).toBe(pid)
  const database = connect(next.url, 1)
  expect((await sql`select name from kept`.execute(database)).rows).toEqual([{ name: 'portage' }])
  await database.destroy()
  await next.stop()
  expect(runs(pid)).toBe(false)
})

test('a database server that is killed comes back by itself, with what was saved', async () => {
  const { url } = await start()
  const pid = pidOf()!
  process.kill(pid, 'SIGKILL')
  for (let wait = 0; wait < 200 && !(pidOf() !== pid && (await answers(url))); wait += 1) await pause(50)
  expect(pidOf()).not.toBe(pid)
  expect(await answers(url)).toBe(true)
})

test('a lock left behind by a zombie, or whose number another program now has, does not stop the start', async () => {
  await (await start()).stop()
  const shell = spawn('sh', ['-c', 'true & echo $!; exec sleep 20'], { stdio: ['ignore', 'pipe', 'ignore'] })
  const [words] = await once(shell.stdout, 'data')
  const lock = (pid: string | number) =>
    [pid, cluster(), 0, 5432, join(folder, 'run'), '', '', 'ready', ''].join('\n')
  for (const pid of [Number(String(words)), process.pid]) {
    writeFileSync(join(cluster(), 'postmaster.pid'), lock(pid))
    writeFileSync(join(folder, 'run', '.s.PGSQL.5432.lock'), lock(pid))
    const again = await start()
    expect(await answers(again.url)).toBe(true)
    await again.stop()
  }
  shell.kill()
})

test('a data folder with a very long path works: its socket moves to the temp folder', async () => {
  const long = join(folder, 'a-long-name-'.repeat(9), 'data')
  const { url } = await start(long)
  expect(await answers(url)).toBe(true)
  const socket = decodeURIComponent(url.split('host=')[1]!)
  expect(socket.startsWith(long)).toBe(false)
  await started.pop()?.stop()
  rmSync(socket, { recursive: true })
})

test('the server never runs as root, and only its account may look inside', async () => {
  await start()
  const { uid, mode } = statSync(cluster())
  expect(uid).toBe(accountToDropTo()?.uid ?? process.getuid?.())
  expect(uid).not.toBe(0)
  expect(mode & 0o077).toBe(0)
})

test('what a first start left half made is swept away by the next', async () => {
  const half = join(folder, 'pg18.new-999999999')
  mkdirSync(half)
  await start()
  expect(existsSync(half)).toBe(false)
})

test('a data folder that cannot be written to is refused with one sentence', async () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  for (const unwritable of [join(file, 'data'), '/proc/waymark'])
    await expect(start(unwritable)).rejects.toThrow(
      `Waymark cannot write to its data folder ${unwritable}. Choose another folder: WAYMARK_DATA=/path/to/folder npm start`,
    )
})

test('in production the server that comes with Waymark is used only if someone says so', async () => {
  const where = { databaseUrl: undefined, dataFolder: folder, production: true, embeddedInProduction: false }
  await expect(openDatabase(where, folder)).rejects.toThrow('WAYMARK_EMBEDDED_IN_PRODUCTION=yes')
})

test('programs whose libraries cannot be linked where they lie are copied into the data folder', () => {
  const native = join(folder, 'package', 'native')
  mkdirSync(join(native, 'bin'), { recursive: true })
  writeFileSync(join(native, 'bin', 'postgres'), '')
  writeFileSync(
    join(native, 'pg-symlinks.json'),
    '[{"source":"native/lib/a.so.1","target":"native/lib/a.so"}]',
  )
  writeFileSync(join(folder, 'package', 'package.json'), '{"version":"18.4"}')
  const { postgres } = findBinaries(folder, undefined, native)
  expect(postgres).toBe(join(folder, 'postgres-18.4', 'native', 'bin', 'postgres'))
  expect(existsSync(postgres)).toBe(true)
})
