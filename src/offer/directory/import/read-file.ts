import { createReadStream, statSync } from 'node:fs'
import { done, refused, type Result } from '#kit/result'
import type { DirectoryPack } from '../rules/directory-pack.ts'
import type { Proposal } from './proposal.ts'
import { readCsv } from './read-csv.ts'
import { readJson } from './read-json.ts'
import { words } from './words.ts'

/** The most of a file that is ever held in memory. 20 MB is about 6,000 listings with everything in them. */
export const mostMegabytes = 20
const mostBytes = mostMegabytes * 1024 * 1024

/** A file of listings, whichever of our formats it is in. Refused whole when it is too big or cannot be read. */
export const readFile = async (
  path: string,
  source: string,
  taxonomies: DirectoryPack['taxonomies'],
): Promise<Result<Proposal[], string>> => {
  const bytes = await bytesOf(path)
  return bytes.ok ? readBytes(bytes.value, source, taxonomies) : bytes
}

/** The same, of bytes that came some other way. */
export const readBytes = (
  bytes: Uint8Array,
  source: string,
  taxonomies: DirectoryPack['taxonomies'],
): Result<Proposal[], string> => {
  const text = textOf(bytes)
  if (text === undefined) return refused(words.notText)
  return /^\s*[[{]/.test(text) ? readJson(text, source, taxonomies) : readCsv(text, source, taxonomies)
}

/** Gathers a stream up to the most we hold; past that it lets go and refuses. */
export const gather = async (stream: AsyncIterable<Uint8Array>): Promise<Result<Uint8Array, string>> => {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of stream) {
    size += piece.byteLength
    if (size > mostBytes) return refused(words.fileTooBig(mostMegabytes))
    pieces.push(piece)
  }
  return done(Buffer.concat(pieces))
}

// What a pipe or a device holds cannot be known before: those are counted as they come.
const bytesOf = async (path: string): Promise<Result<Uint8Array, string>> => {
  const about = statSync(path, { throwIfNoEntry: false })
  if (!about || about.isDirectory()) return refused(words.noFile(path))
  if (about.size > mostBytes) return refused(words.fileTooBig(mostMegabytes))
  return gather(createReadStream(path))
}

const textOf = (bytes: Uint8Array): string | undefined => {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe
  if (marked) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes.subarray(0, 100_000).includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // What Excel on Windows writes when nobody asks it for UTF-8.
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
