import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export type Pdf = {
  readonly bytes: Uint8Array
  readonly pages: number
  /** Signs that no letter on this machine can draw: each stands as □ in the document. */
  readonly undrawn: readonly string[]
}

/** What the child is given, and what it says. */
export type Job = { readonly source: string; readonly data: object }
export type Made =
  | { readonly pdf: Uint8Array; readonly pages: number; readonly undrawn: readonly string[] }
  | { readonly fault: string }

/** After so many documents the child is replaced, since what it remembers only grows. */
const documentsEach = 50
const idleFor = 20_000
const longestFor = 60_000

/**
 * Sets one document. `name` stands in the message of a fault; `source` is Typst that begins `#import "/house.typ": *`;
 * `data` is read there as `data`, never as source, and has a `title`. A template that is wrong is a fault of ours.
 */
export const makePdf = async (
  name: string,
  source: string,
  data: { readonly title: string; readonly lang?: string; readonly large?: boolean; readonly foot?: string },
): Promise<Pdf> => {
  const made = await inTurn(() => askTypesetter({ source, data }))
  if ('fault' in made) throw new Error(`The document “${name}” could not be made: ${made.fault}`)
  return { bytes: made.pdf, pages: made.pages, undrawn: made.undrawn }
}

let last: Promise<unknown> = Promise.resolve()

/** One document at a time: the next begins when the one before has come out, or failed. */
const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
  const turn = last.then(work)
  last = turn.catch(() => undefined)
  return turn
}

type Typesetter = { readonly child: ChildProcess; made: number; rest: NodeJS.Timeout | undefined }
let typesetter: Typesetter | undefined

const askTypesetter = async (job: Job): Promise<Made> => {
  const at = (typesetter ??= { child: start(), made: 0, rest: undefined })
  clearTimeout(at.rest)
  hold(at.child, true)
  try {
    return await answerTo(at.child, job)
  } finally {
    at.made++
    hold(at.child, false)
    if (at.made >= documentsEach || !at.child.connected) end(at)
    else at.rest = setTimeout(() => end(at), idleFor).unref()
  }
}

const answerTo = (child: ChildProcess, job: Job): Promise<Made> =>
  new Promise((resolve, reject) => {
    const tooLong = setTimeout(() => {
      child.kill('SIGKILL')
    }, longestFor)
    const died = () => settle(() => reject(new Error('A document was not made: its process ended.')))
    const answered = (made: Made) => settle(() => resolve(made))
    const settle = (say: () => void) => {
      clearTimeout(tooLong)
      child.off('exit', died).off('error', died).off('message', answered)
      say()
    }
    child.on('exit', died).on('error', died).on('message', answered)
    child.send(job, (fault) => fault && died())
  })

const end = (at: Typesetter): void => {
  if (typesetter === at) typesetter = undefined
  at.child.kill()
}

/** Beside this file as it is written, and beside the program as it is built. */
const program = (): string =>
  ['./typesetter.ts', './typesetter.js']
    .map((file) => fileURLToPath(new URL(file, import.meta.url)))
    .find((file) => existsSync(file)) ?? ''

// It needs nothing of ours to know: no settings, no address of the database, no secret.
const start = (): ChildProcess => {
  const child = fork(program(), [], { env: {}, execArgv: [], serialization: 'advanced' })
  child.on('error', () => undefined)
  return child
}

/** While it works we wait for it; while it rests, it keeps no process from ending. */
const hold = (child: ChildProcess, busy: boolean): void => {
  if (busy) {
    child.ref()
    child.channel?.ref()
  } else {
    child.unref()
    child.channel?.unref()
  }
}
