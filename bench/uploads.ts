/**
 * Goals: of 300 hostile files and more, sent as a parent would send them to a real database and a real folder, none is
 * taken, none is shown or run in our pages, and taking any of them costs at most 64 MB of memory: the most the process
 * ever had, at any moment, with the rubbish of the file before cleared away, which the engine else leaves lying until
 * there are 64 MB of it. Scripts written as plain words are words: they leave to be saved, as text. Honest files of every
 * kind are taken in the same run.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  createReadStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { diskShelf, type DocumentsTables, download, kinds, receive, type Receiving } from '#documents'
import { connect, migrate, startEmbedded } from '#kit/db'
import * as honest from '../src/record/documents/proof/honest-files.ts'
import { hostileFiles } from '../src/record/documents/proof/hostile-files.ts'
import { fillWorld, mother, people } from '../src/record/documents/proof/world.ts'
import { printClaim } from './claim.ts'

const allowed: ReadonlySet<string> = new Set(Object.values(kinds).map(({ mediaType }) => mediaType))
const wordsThatRun = [
  'echo hello > x',
  'del *.*',
  '=cmd|calc!A1',
  'import os',
  'javascript:alert(1)',
  'SELECT 1; DROP TABLE x',
]

/** Prints one line a claim; true if every goal is met. */
export const run = async (): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-uploads-'))
  chmodSync(folder, 0o755)
  const server = await startEmbedded(folder)
  const plain = connect(server.url, 5)
  try {
    const migrated = await migrate(server.url, join(import.meta.dirname, '..', 'database', 'migrations'))
    if (!migrated.ok) throw new Error(migrated.reason)
    const db = plain.withTables<DocumentsTables>()
    await fillWorld(db)
    const made = join(folder, 'made')
    await makeElsewhere(made)
    const room: Receiving = {
      db,
      shelf: diskShelf(join(folder, 'files')),
      scanner: () => Promise.resolve('clean'),
    }
    return await sending(room, made)
  } finally {
    await plain.destroy()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const sending = async (room: Receiving, made: string): Promise<boolean> => {
  const whole = [
    honest.pdf([['Words.']]),
    honest.docx(['Words.']),
    honest.xlsx([['Words', 2]]),
    honest.odt(['Words.']),
    honest.png(),
    honest.jpeg(),
    Buffer.from('Words.'),
  ]
  let taken = 0
  for (const bytes of whole) taken += Number((await send(room, Readable.from([bytes]), 'report.pdf')).ok)
  clearAway()
  const before = process.memoryUsage().rss
  let [sent, through, inline, outside] = [0, 0, 0, 0]
  const judge = async (stream: Readable, name: string, mayBeText: boolean) => {
    clearAway()
    const result = await send(room, stream, name)
    sent++
    if (!result.ok) return
    const file = await download(room, mother, result.value.documentId, result.value.number)
    const headers = file.ok ? file.value.headers : {}
    if (!mayBeText || !headers['content-type']?.startsWith('text/plain')) through++
    if (!/^attachment; filename="document-[\w-]+\.\w+"$/.test(headers['content-disposition'] ?? '')) inline++
    if (!allowed.has(headers['content-type'] ?? '') || headers['x-content-type-options'] !== 'nosniff')
      outside++
    if (file.ok) file.value.open().destroy()
  }
  for (const name of readdirSync(made)) await judge(createReadStream(join(made, name)), `${name}.pdf`, false)
  for (const words of wordsThatRun)
    for (const name of ['x.exe', 'x.html', '..\\..\\x.js', 'x.svg', 'x.pdf\0.exe', `${'x'.repeat(300)}.ps1`])
      await judge(Readable.from([Buffer.from(words)]), name, true)
  const peak = process.resourceUsage().maxRSS * 1024
  return [
    printClaim({
      goal: 'at least 300 hostile files: none taken, none inline, none of another kind',
      ours: `${sent} sent, ${through} taken, ${inline} inline, ${outside} of another kind`,
      peer: 'none may be',
      pass: sent >= 300 && through === 0 && inline === 0 && outside === 0,
    }),
    printClaim({
      goal: 'an honest file of every kind is taken',
      ours: `${taken} of ${whole.length}`,
      peer: 'every one',
      pass: taken === whole.length,
    }),
    printClaim({
      goal: 'at most 64 MB more memory at the worst moment',
      ours: `${((peak - before) / 1_048_576).toFixed(0)} MB`,
      peer: `${(before / 1_048_576).toFixed(0)} MB before`,
      pass: peak - before < 64 * 1_048_576,
    }),
  ].every(Boolean)
}

setFlagsFromString('--expose-gc')
const clearAway = runInNewContext('gc') as () => void

/** Some of them take far more memory to make than they may to be refused: another process makes them. */
const makeElsewhere = async (folder: string): Promise<void> => {
  const maker = spawn(process.execPath, [runner, import.meta.filename, folder], { stdio: 'inherit' })
  const [code] = (await once(maker, 'exit')) as [number | null]
  if (code !== 0) throw new Error('The hostile files could not be made.')
}

const runner = join(import.meta.dirname, '..', 'tools', 'with-node-24.mjs')

const make = (folder: string): void => {
  mkdirSync(folder)
  let n = 0
  for (const { bytes } of hostileFiles()) writeFileSync(join(folder, String(++n).padStart(4, '0')), bytes())
}

let sendings = 0
const send = (room: Receiving, stream: Readable, givenName: string) =>
  receive(room, mother, {
    stream,
    givenName,
    childId: people.ella,
    caseId: null,
    title: 'Report',
    labels: ['ordinary'],
    retention: 'case file',
    sending: `sending ${++sendings}`,
  })

if (import.meta.main) {
  const [folder] = process.argv.slice(2)
  if (folder === undefined) process.exitCode = (await run()) ? 0 : 1
  else make(folder)
}
