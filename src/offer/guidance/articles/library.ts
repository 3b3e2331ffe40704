import { done, refused, type Result } from '#kit/result'
import { type CoverageEvidence, noEvidence } from '../rules/coverage.ts'
import type { Term } from '../rules/glossary.ts'
import { termFinder } from '../rules/term-finder.ts'
import { type Article, writeArticle } from './article.ts'
import type { ArticleFile } from './front-matter.ts'
import { sections } from './sections.ts'
import type { CouncilFacts } from './tokens.ts'

/** Every page of guidance of one council, in the order of the contents. */
export type Library = {
  readonly articles: readonly Article[]
  readonly glossary: readonly Term[]
  readonly find: (slug: string) => Article | undefined
  /** The overview first, then its pages in order; an article that stands alone is a guide of one. */
  readonly guideOf: (article: Article) => readonly Article[]
  /** What the council says of its own offer, for the page of what it must tell. */
  readonly coverage: CoverageEvidence
}

/** Refused with one plain sentence a fault, all of them at once. */
export const openLibrary = (
  files: readonly ArticleFile[],
  glossary: readonly Term[],
  facts: CouncilFacts,
  coverage: CoverageEvidence = noEvidence,
): Result<Library, readonly string[]> => {
  const terms = termFinder(glossary)
  const written = files.map((file) => writeArticle(file, facts, terms))
  const articles = written.flatMap((one) => (one.ok ? one.value : [])).toSorted(inOrder)
  const faults = [...written.flatMap((one) => (one.ok ? [] : one.reason)), ...faultsOfGuides(files)]
  if (faults.length > 0) return refused(faults)
  const bySlug = new Map(articles.map((article) => [article.slug, article]))
  return done({
    articles,
    glossary,
    coverage,
    find: (slug) => bySlug.get(slug),
    guideOf: (article) => {
      const overview = bySlug.get(article.partOf ?? article.slug) ?? article
      return [overview, ...articles.filter(({ partOf }) => partOf === overview.slug)]
    },
  })
}

const inOrder = (one: Article, other: Article): number =>
  sections.indexOf(one.section) - sections.indexOf(other.section) ||
  one.order - other.order ||
  one.title.localeCompare(other.title)

const faultsOfGuides = (files: readonly ArticleFile[]): readonly string[] =>
  files.flatMap(({ file, slug, partOf }) => {
    if (partOf === undefined) return []
    const overview = files.find((one) => one.slug === partOf)
    if (!overview || slug === partOf) return [`${file}, partOf: there is no other page called “${partOf}”.`]
    return overview.partOf === undefined
      ? []
      : [`${file}, partOf: “${partOf}” is itself part of “${overview.partOf}”. A guide is one level deep.`]
  })
