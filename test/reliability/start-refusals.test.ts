import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../browser/index.ts'
import { builtApp, environmentOf, newDataFolder, processesOn, startSite, type Site } from './site.ts'

const { folder, clear } = newDataFolder()
const root = join(import.meta.dirname, '..', '..')
const taken = createServer()
let port: string
beforeAll(async () => {
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  const address = taken.address()
  port = String(typeof address === 'object' ? address?.port : '')
})
afterAll(async () => {
  taken.close()
  await clear()
})

type Outcome = { readonly code: number | null; readonly out: string; readonly said: string }

const tryToStart = async (own: Readonly<Record<string, string>>, main = builtApp): Promise<Outcome> => {
  const env = environmentOf({ PORT: '0', WAYMARK_DATA: join(folder, 'data'), LOG: '', ...own })
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const gone = once(child, 'exit')
  let [out, said] = ['', '']
  child.stdout.on('data', (words: Buffer) => (out += words.toString()))
  child.stderr.on('data', (words: Buffer) => (said += words.toString()))
  const timer = setTimeout(() => child.kill('SIGKILL'), 60_000)
  await gone
  clearTimeout(timer)
  return { code: child.exitCode, out, said }
}

/** What a newcomer can act on: one line, plain words, nothing of how the program is made. */
const isPlain = ({ code, out, said }: Outcome): void => {
  expect(code, said).toBe(1)
  expect(said).toMatch(/^([A-Z“]|authorities\/).{20,300}\n$/)
  expect(said).not.toMatch(/Error\b|^\s+at |node:|\.js:\d|undefined|\[object|E[A-Z]{5,}/m)
  expect(out).toBe('')
}

describe('what a newcomer reads when Waymark cannot start', () => {
  it('says that the port is in use, and how to choose another', async () => {
    const outcome = await tryToStart({ PORT: port })
    isPlain(outcome)
    expect(outcome.said).toContain(`Port ${port} is already in use`)
    expect(outcome.said).toContain('PORT=')
  })

  it('says so through `npm start` too', async () => {
    const outcome = await tryToStart({ PORT: port }, join(root, 'tools', 'start.mjs'))
    isPlain(outcome)
    expect(outcome.said).toContain(`Port ${port} is already in use`)
  })

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['HOST', 'not a host'],
    ['HOST', '192.0.2.1'],
    ['HOST', 'no-such-host.invalid'],
    ['AUTHORITY', '../../etc'],
    ['AUTHORITY', 'atlantis'],
    ['DATABASE_URL', 'mysql://localhost/waymark'],
    ['PUBLIC_URL', 'localoffer'],
    ['TRUST_PROXY', 'everyone'],
  ])('names %s when it is “%s”', async (name, value) => {
    const outcome = await tryToStart({ [name]: value })
    isPlain(outcome)
    expect(outcome.said).toMatch(new RegExp(`${name === 'AUTHORITY' ? 'authorit' : name}|${value}`, 'i'))
  })

  it('says which folder it cannot write to', async () => {
    writeFileSync(join(folder, 'a file'), '')
    const outcome = await tryToStart({ WAYMARK_DATA: join(folder, 'a file', 'data') })
    isPlain(outcome)
    expect(outcome.said).toContain('cannot write to its data folder')
  })

  it('says that the database does not answer', async () => {
    const closed = await freePort()
    const outcome = await tryToStart({ DATABASE_URL: `postgresql://waymark@127.0.0.1:${closed}/waymark` })
    isPlain(outcome)
    expect(outcome.said).toContain('cannot reach its database')
  })

  it('says which part of an authority pack is broken', async () => {
    const main = copyOfTheApp(join(folder, 'copy'))
    const pack = join(dirname(main), '..', 'authorities', 'coventry', 'pack.ts')
    const whole = readFileSync(pack, 'utf8')
    for (const [broken, part] of [
      [whole.replace(/^(\s*)brandColour:.*$/m, '$1brandColour: 12,'), 'brandColour'],
      [`${whole}\n}}`, 'pack.ts cannot be read'],
      ['export const nothing = 1\n', 'exports nothing called pack'],
    ] as const) {
      writeFileSync(pack, broken)
      const outcome = await tryToStart({}, main)
      isPlain(outcome)
      expect(outcome.said).toContain('authorities/coventry/pack.ts')
      expect(outcome.said).toContain(part)
    }
  })

  it('says that a newer Waymark has used the database, and leaves it alone', async () => {
    const main = copyOfTheApp(join(folder, 'newer'))
    const own = { WAYMARK_DATA: join(folder, 'used-by-newer') }
    const newer = join(folder, 'newer', 'database', 'migrations', '9999_from_the_future.sql')
    writeFileSync(newer, 'select 1;\n')
    const site: Site = await startSite(own.WAYMARK_DATA, {}, main)
    expect(await site.stop()).toBe(0)
    const outcome = await tryToStart(own)
    isPlain(outcome)
    expect(outcome.said).toContain('newer Waymark')
  })

  it('leaves nothing running behind', () => {
    expect(processesOn(folder)).toEqual([])
  })
})

/** All that the built app reads, in another place, where it can be spoiled. */
const copyOfTheApp = (place: string): string => {
  mkdirSync(place, { recursive: true })
  for (const part of ['dist', 'authorities', 'database', 'package.json', 'src'])
    cpSync(join(root, part), join(place, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'))
  return join(place, 'dist', 'main.js')
}
