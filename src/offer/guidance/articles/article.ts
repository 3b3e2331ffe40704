import { parseDay, type Day } from '#kit/day'
import { done, refused, type Result } from '#kit/result'
import type { TermFinder } from '../rules/term-finder.ts'
import type { ArticleFile } from './front-matter.ts'
import { writeMarkdown, type Written } from './markdown.tsx'
import { type CouncilFacts, fillMarkdown, fillText, type HelpLine } from './tokens.ts'

/** A page of guidance, filled in for one council and ready to print. */
export type Article = Omit<ArticleFile, 'contacts' | 'reviewed' | 'youngPerson' | 'body'> & {
  readonly path: string
  readonly contacts: readonly HelpLine[]
  readonly reviewed: Day
  readonly nextReview: Day
  /** Markdown with the council's facts filled in: for search, and for measuring how it reads. */
  readonly body: string
  readonly words: Written
  /** Terms are not explained on tap, and every id begins with the slug, so that a guide fits on one page. */
  readonly onPaper: Written
  readonly youngPerson: { readonly body: string; readonly words: Written } | null
}

export const versions = ['standard', 'easy-read', 'young-person'] as const

export type Version = (typeof versions)[number]

export const versionsOf = (article: Article): readonly Version[] =>
  versions.filter(
    (version) =>
      version === 'standard' ||
      (version === 'easy-read' ? article.easyRead.length > 0 : article.youngPerson !== null),
  )

/** Refused with one plain sentence a fault. */
export const writeArticle = (
  file: ArticleFile,
  facts: CouncilFacts,
  terms: TermFinder,
): Result<Article, readonly string[]> => {
  const faults: string[] = []
  const kept = (filled: Result<string, readonly string[]>): string => {
    if (filled.ok) return filled.value
    faults.push(...filled.reason.map((reason) => `${file.file}: ${reason}`))
    return ''
  }
  const [body, young] = [
    kept(fillMarkdown(file.body, facts)),
    file.youngPerson === undefined ? null : kept(fillMarkdown(file.youngPerson, facts)),
  ]
  const contacts = file.contacts.flatMap((id) => {
    const line = facts.helpLines.find((one) => one.id === id)
    if (!line) faults.push(`${file.file}, contacts: the pack has no help line called “${id}”.`)
    return line ?? []
  })
  const reviewed = parseDay(file.reviewed)!
  const article = {
    ...file,
    path: `/guidance/${file.slug}`,
    title: kept(fillText(file.title, facts)),
    summary: kept(fillText(file.summary, facts)),
    easyRead: file.easyRead.map((row) => ({ ...row, words: kept(fillText(row.words, facts)) })),
    contacts,
    reviewed,
    nextReview: reviewed.add({ months: file.reviewEvery }),
    body,
  }
  if (faults.length > 0) return refused(faults)
  return done({
    ...article,
    words: writeMarkdown(body, { terms }),
    onPaper: writeMarkdown(body, { idsBegin: `${file.slug}-`, level: 3 }),
    youngPerson: young === null ? null : { body: young, words: writeMarkdown(young, { terms }) },
  })
}
