/**
 * Goals: of 300 hostile files and more, sent as a parent would send them to a real database and a real folder, none is
 * taken, none is shown or run in our pages, and taking them costs at most 64 MB of memory. Scripts written as plain
 * words are words: they leave to be saved, as text. Honest files of every kind are taken in the same run.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
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
    const room: Receiving = {
      db,
      shelf: diskShelf(join(folder, 'files')),
      scanner: () => Promise.resolve('clean'),
    }
    return await sending(room)
  } finally {
    await plain.destroy()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const sending = async (room: Receiving): Promise<boolean> => {
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
  for (const bytes of whole) taken += Number((await send(room, bytes, 'report.pdf')).ok)
  const before = process.memoryUsage().rss
  let [sent, through, inline, outside, peak] = [0, 0, 0, 0, before]
  const judge = async (bytes: Buffer, name: string, mayBeText: boolean) => {
    const result = await send(room, bytes, name)
    peak = Math.max(peak, process.memoryUsage().rss)
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
  // The files are made here too; what it costs to make one must not be counted as what it costs to take it.
  for (const { bytes, name } of hostileFiles()) {
    const made = bytes()
    globalThis.gc?.()
    await pause(0)
    await judge(made, `${name}.pdf`, false)
  }
  for (const words of wordsThatRun)
    for (const name of ['x.exe', 'x.html', '..\\..\\x.js', 'x.svg', 'x.pdf\0.exe', `${'x'.repeat(300)}.ps1`])
      await judge(Buffer.from(words), name, true)
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
      ours: `${((peak - before) / 1_048_576).toFixed(0)} MB, making the files included`,
      peer: `${(before / 1_048_576).toFixed(0)} MB before`,
      pass: peak - before < 64 * 1_048_576,
    }),
  ].every(Boolean)
}

let sendings = 0
const send = (room: Receiving, bytes: Buffer, givenName: string) =>
  receive(room, mother, {
    stream: Readable.from([bytes]),
    givenName,
    childId: people.ella,
    caseId: null,
    title: 'Report',
    labels: ['ordinary'],
    retention: 'case file',
    sending: `sending ${++sendings}`,
  })

if (import.meta.main) process.exitCode = (await run()) ? 0 : 1
