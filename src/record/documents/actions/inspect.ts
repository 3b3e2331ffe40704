import { done, type Result } from '#kit/result'
import { readFile } from '../rules/formats/read-file.ts'
import { type FileFault, type Kind } from '../rules/kinds.ts'
import { type Mark, marksIn } from '../rules/gate/marks.ts'
import { type Unread, wordsOf } from '../rules/text/words-of.ts'
import type { Scanner, Verdict } from '../store/scanner.ts'
import type { Arrived, Kept, Shelf } from '../store/shelf/shelf.ts'

export type Inspected = {
  readonly kind: Kind
  readonly kept: Kept
  readonly received: string
  readonly verdict: Verdict
  readonly notes: readonly string[]
  readonly body: string
  readonly unread: readonly Unread[]
  readonly marks: readonly Mark[]
}

/**
 * Reads what arrived, has it checked for viruses, and keeps what is left of it. One at a time in each process, so that
 * twenty people who send twenty megabytes at once do not take the memory of all.
 */
export const inspect = (
  shelf: Shelf,
  scanner: Scanner,
  arrived: Arrived,
): Promise<Result<Inspected, FileFault | 'malware'>> => {
  const turn = queue.then(() => inspectNow(shelf, scanner, arrived))
  queue = turn.catch(() => undefined)
  return turn
}

let queue: Promise<unknown> = Promise.resolve()

const inspectNow = async (
  shelf: Shelf,
  scanner: Scanner,
  arrived: Arrived,
): Promise<Result<Inspected, FileFault | 'malware'>> => {
  const bytes = await arrived.read()
  const taken = readFile(bytes)
  if (!taken.ok) return taken
  const verdict = await scanner(bytes)
  if (verdict === 'infected') return { ok: false, reason: 'malware' }
  const { kind, pieces, notes } = taken.value
  const { body, unread } = wordsOf(kind, bytes)
  const kept = await shelf.keep(pieces)
  // PostgreSQL keeps no NUL in text.
  const words = body.replaceAll('\0', ' ')
  return done({
    kind,
    kept,
    received: arrived.sha256,
    verdict,
    notes,
    body: words,
    unread,
    marks: marksIn(words),
  })
}
