import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { done, refused, type Result } from '#kit/result'
import { coreGlossary, type Term } from '../rules/glossary.ts'
import { type ArticleFile, readArticleFile } from './front-matter.ts'
import { loadCoverage } from './load-coverage.ts'
import { type Library, openLibrary } from './library.ts'
import type { CouncilFacts } from './tokens.ts'

export type LibraryFolders = {
  /** The words every council starts with. */
  core: string
  /** The council's own: a file of the same name takes the place of a core one; it need not exist. */
  own: string
}

/** Reads, checks and writes out every article. Refused with one plain sentence a fault. */
export const loadLibrary = (
  { core, own }: LibraryFolders,
  facts: CouncilFacts,
): Result<Library, readonly string[]> => {
  const read = [...new Map([...filesIn(core), ...filesIn(own)])].map(([slug, path]) =>
    readArticleFile(slug, nameOf(path), readFileSync(path, 'utf8')),
  )
  const words = ownGlossary(join(own, 'glossary.yaml'))
  const coverage = loadCoverage(join(own, 'coverage.yaml'))
  const faults = [...read, words, coverage].flatMap((one) => (one.ok ? [] : one.reason))
  if (faults.length > 0 || !words.ok || !coverage.ok) return refused(faults)
  const files = read.flatMap((one): ArticleFile[] => (one.ok ? [one.value] : []))
  return openLibrary(files, glossaryWith(words.value), facts, coverage.value)
}

const filesIn = (folder: string): readonly (readonly [string, string])[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.md') && file !== 'README.md')
        .toSorted()
        .map((file) => [basename(file, '.md'), join(folder, file)] as const)
    : []

/** The last three parts of a path say whose file it is. */
const nameOf = (path: string): string => path.split(/[\\/]/).slice(-3).join('/')

const ownTerms = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    term: z.string(),
    also: z.array(z.string()).default([]),
    means: z.string(),
  }),
)

const ownGlossary = (path: string): Result<readonly Term[], readonly string[]> => {
  if (!existsSync(path)) return done([])
  const read = ownTerms.safeParse(parse(readFileSync(path, 'utf8')))
  return read.success
    ? done(read.data)
    : refused(
        read.error.issues.map(({ path: at, message }) => `${nameOf(path)}, ${at.join(' > ')}: ${message}.`),
      )
}

const glossaryWith = (own: readonly Term[]): readonly Term[] =>
  [...new Map([...coreGlossary, ...own].map((term) => [term.id, term])).values()].toSorted((one, other) =>
    one.term.localeCompare(other.term, 'en', { sensitivity: 'base' }),
  )
