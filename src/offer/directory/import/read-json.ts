import { done, refused, type Result } from '#kit/result'
import type { DirectoryPack } from '../rules/directory-pack.ts'
import type { Proposal } from './proposal.ts'
import { readOpenReferral } from './read-open-referral.ts'
import { isPlainJson, readPlainJson } from './read-plain-json.ts'
import { words } from './words.ts'

/**
 * A JSON file of listings: our plain list, or Open Referral UK 3.0 as a list of services, one page of a feed, or
 * one service on each line. Refused whole only when no list can be found in it.
 */
export const readJson = (
  text: string,
  source: string,
  taxonomies: DirectoryPack['taxonomies'],
): Result<Proposal[], string> => {
  const clean = text.replace(/^\ufeff/, '').trim()
  const { depth, pieces } = shapeOf(clean)
  if (depth > deepest) return refused(words.tooDeep)
  if (pieces > mostPieces) return refused(words.tooManyPieces)
  const whole = parse(clean)
  if (whole === undefined && countOf('\n', clean) > 2 * mostRows) return refused(words.tooManyRows(mostRows))
  const rows = whole === undefined ? lines(clean) : listIn(whole)
  if (rows === undefined) return refused(whole === undefined ? words.notJson : words.notListings)
  if (rows.length > mostRows) return refused(words.tooManyRows(mostRows))
  return done(
    isPlainJson(rows) ? readPlainJson(rows, source, taxonomies) : readOpenReferral(rows, source, taxonomies),
  )
}

export const mostRows = 60_000
const deepest = 40
// A file of 20 MB in which a piece is not even 20 letters long says next to nothing, and would fill the memory.
const mostPieces = 1_000_000

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** A line that is not JSON stays as text, and is refused with its row number like any other bad row. */
const lines = (text: string): unknown[] | undefined => {
  const rows = text.split('\n').filter((line) => line.trim() !== '')
  const first = parse(rows[0] ?? '')
  if (rows.length < 2 || typeof first !== 'object' || first === null) return undefined
  return rows.map((line) => parse(line) ?? line)
}

const listIn = (whole: unknown): unknown[] | undefined => {
  if (Array.isArray(whole)) return whole
  if (typeof whole !== 'object' || whole === null) return undefined
  const held = whole as Record<string, unknown>
  for (const name of ['contents', 'services', 'content']) if (Array.isArray(held[name])) return held[name]
  return 'id' in held && 'name' in held ? [held] : undefined
}

// Counted before parsing: a file of nothing but brackets must not use up the stack.
const shapeOf = (text: string): { depth: number; pieces: number } => {
  let depth = 0
  let most = 0
  let pieces = 0
  let inText = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (inText) {
      if (code === backslash) at += 1
      else if (code === quote) inText = false
    } else if (code === quote) inText = true
    else if (code === openList || code === openGroup) most = Math.max(most, (depth += 1))
    else if (code === comma) pieces += 1
    else if (code === closeList || code === closeGroup) depth -= 1
  }
  return { depth: most, pieces }
}

/** How often a letter occurs, without making a list of the parts. */
const countOf = (letter: string, text: string): number => {
  let count = 0
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) count += 1
  return count
}

const [quote, backslash, comma, openList, closeList, openGroup, closeGroup] = [34, 92, 44, 91, 93, 123, 125]
