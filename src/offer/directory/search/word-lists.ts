import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import type { SynonymRow } from './synonyms.ts'

export type WordLists = { readonly synonyms: readonly SynonymRow[]; readonly vocabulary: readonly string[] }

/**
 * Reads `synonyms.csv` and `vocabulary.txt` from a folder; either may be missing. Throws on a file that cannot be
 * read as what it says it is. For start-up, not for a request.
 */
export const loadWordLists = (folder: string | URL): WordLists => {
  const path = typeof folder === 'string' ? folder : fileURLToPath(folder)
  return {
    synonyms: parseSynonyms(readIfThere(join(path, 'synonyms.csv'))),
    vocabulary: parseVocabulary(readIfThere(join(path, 'vocabulary.txt'))),
  }
}

/** Two columns, `word` and `means`; the meanings are parted by semicolons. Lines that begin with # are notes. */
export const parseSynonyms = (csv: string): SynonymRow[] =>
  parse(csv, { columns: true, comment: '#', comment_no_infix: true, trim: true, bom: true })
    .map((row) => row as Record<string, string | undefined>)
    .map(({ word = '', means = '' }) => ({
      word,
      means: means
        .split(';')
        .map((meaning) => meaning.trim())
        .filter((meaning) => meaning !== ''),
    }))
    .filter(({ word, means }) => word !== '' && means.length > 0)

/** One word a line; lines that begin with # are notes. */
export const parseVocabulary = (text: string): string[] =>
  text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))

const readIfThere = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw fault
  }
}
