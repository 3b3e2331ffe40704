import { done, refused, type Result } from '#kit/result'
import type { FileFault } from '../kinds.ts'
import type { Taken } from './taken.ts'

/** Words and nothing else: UTF-8, no control characters, and no language a browser or a shell would act on. */
export const readPlainText = (bytes: Buffer): Result<Taken, FileFault> => {
  const words = utf8(bytes)
  // oxlint-disable-next-line no-control-regex -- finding them is the point
  if (words === null || /[\0-\x08\x0b\x0e-\x1f\x7f]/.test(words)) return refused('not a kind we take')
  if (actedOn.test(words.slice(0, 65_536))) return refused('not a kind we take')
  return done({ kind: 'text', pieces: [bytes], notes: [] })
}

const utf8 = (bytes: Buffer): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const actedOn =
  /^\s*(#!|%!PS|\{\\rtf|@echo|mime-version:|content-type:|\[InternetShortcut\]|BEGIN:V)|<(!doctype|\?xml|\?php|%|html|head|body|script|svg|iframe|object|embed|img|style|link|meta|base|form|math|xml|hta:)/i
