import { spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
let house: string

// A house with the same tools and almost nothing in it, so that only the starting is tested.
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'start-'))
  for (const file of ['package.json', 'package-lock.json', 'tsconfig.json', 'tools'])
    cpSync(join(root, file), join(house, file), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
  for (const folder of ['src/client/styles', 'src/client/static', 'src/kit/pdf', 'authorities'])
    mkdirSync(join(house, folder), { recursive: true })
  cpSync(join(root, 'src', 'kit', 'start'), join(house, 'src', 'kit', 'start'), { recursive: true })
  writeFileSync(join(house, 'src/client/main.ts'), 'document.title = "here"')
  writeFileSync(join(house, 'src/client/passkey.ts'), 'document.title = "key"')
  writeFileSync(join(house, 'src/client/styles/main.scss'), 'a { b { color: red } }')
  writeFileSync(join(house, 'src/client/static/favicon.svg'), '<svg/>')
  writeFileSync(join(house, 'src/main.ts'), main)
  writeFileSync(join(house, 'src/kit/pdf/typesetter.ts'), 'export {}')
})
afterAll(() => rmSync(house, { recursive: true, force: true }))

const main = `
import { onStopSignal, settingsFrom, StartRefusal } from '#kit/start'
try {
  const { port } = settingsFrom(process.env)
  const working = setInterval(() => {}, 1000)
  onStopSignal(async () => {
    clearInterval(working)
    process.stdout.write('stopped')
  })
  process.stdout.write('Waymark is ready: http://localhost:' + port)
} catch (fault) {
  if (!(fault instanceof StartRefusal)) throw fault
  process.stderr.write(fault.message)
  process.exit(1)
}`

const start = async (signals: NodeJS.Signals[]): Promise<{ said: string; code: number | null }> => {
  const child = spawn(process.execPath, ['tools/start.mjs'], {
    cwd: house,
    env: { ...process.env, PORT: '' },
  })
  let said = ''
  child.stdout.on('data', (words: Buffer) => {
    said += words.toString()
    if (said.endsWith(':3000')) for (const signal of signals) child.kill(signal)
  })
  child.stderr.on('data', (words: Buffer) => (said += words.toString()))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { said, code }
}

test('a start builds what is missing, says one line, and ends well however often Ctrl-C arrives', async () => {
  expect(await start(['SIGINT', 'SIGINT'])).toEqual({
    said: 'Waymark is ready: http://localhost:3000stopped',
    code: 0,
  })
  const manifest: Record<string, string> = JSON.parse(readFileSync(join(house, 'dist/assets.json'), 'utf8'))
  expect(Object.keys(manifest).toSorted()).toEqual(['favicon.svg', 'main.css', 'main.js', 'passkey.js'])
  const served = readdirSync(join(house, 'dist/assets')).toSorted()
  expect(served).toEqual(
    Object.values(manifest)
      .flatMap((name) => [name, `${name}.br`, `${name}.gz`])
      .toSorted(),
  )
})

test('a second start builds nothing; a changed sheet gets a new address and the old one goes', async () => {
  const built = () => readFileSync(join(house, 'dist/assets.json'), 'utf8')
  const before = built()
  await start(['SIGTERM'])
  expect(built()).toBe(before)
  writeFileSync(join(house, 'src/client/styles/main.scss'), 'a { b { color: green } }')
  await start(['SIGTERM'])
  expect(built()).not.toBe(before)
  expect(readdirSync(join(house, 'dist/assets'))).toHaveLength(12)
})

test('a setting that makes no sense is one sentence and exit 1', () => {
  const { stderr, status } = spawnSync(process.execPath, ['tools/start.mjs'], {
    cwd: house,
    env: { ...process.env, PORT: 'x' },
    encoding: 'utf8',
  })
  expect({ stderr, status }).toEqual({ stderr: 'PORT must be a whole number, for example 3000.', status: 1 })
})

test('a tool joined into one file still knows its own place, its arguments and that it was the one called', () => {
  writeFileSync(
    join(house, 'tools/say.ts'),
    `import { where } from '../src/where.tsx'
    if (import.meta.main) process.stdout.write([import.meta.dirname, where, ...process.argv.slice(2)].join(' '))`,
  )
  writeFileSync(
    join(house, 'src/where.tsx'),
    `if (import.meta.main) throw new Error('not me')
    export const where: string = import.meta.dirname`,
  )
  const { stdout } = spawnSync(process.execPath, ['tools/with-node-24.mjs', 'tools/say.ts', 'one', '--two'], {
    cwd: house,
    encoding: 'utf8',
  })
  expect(stdout).toBe(`${join(house, 'tools')} ${join(house, 'src')} one --two`)
})
