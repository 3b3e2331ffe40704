import { type Article, versionsOf } from '../../articles/article.ts'
import type { Library } from '../../articles/library.ts'
import { ownPages } from '../../articles/own-pages.ts'
import { type Section, sections } from '../../articles/sections.ts'

export type Entry = {
  readonly path: string
  readonly title: string
  readonly summary: string
  readonly pages: readonly { readonly path: string; readonly title: string }[]
  readonly easyRead: boolean
  readonly youngPerson: boolean
}

/** Everything to read, by subject. A guide is told once, with its pages under it; empty subjects are left out. */
export const subjects = (library: Library): readonly { section: Section; entries: readonly Entry[] }[] =>
  sections
    .map((section) => ({
      section,
      entries: [
        ...ownPages
          .filter((page) => page.section === section)
          .map((page): Entry => ({ ...page, pages: [], easyRead: false, youngPerson: false })),
        ...library.articles
          .filter((article) => article.section === section && article.partOf === undefined)
          .map((article) => entryOf(article, library)),
      ],
    }))
    .filter(({ entries }) => entries.length > 0)

const entryOf = (article: Article, library: Library): Entry => ({
  path: article.path,
  title: article.title,
  summary: article.summary,
  pages: library.guideOf(article).slice(1),
  easyRead: versionsOf(article).includes('easy-read'),
  youngPerson: versionsOf(article).includes('young-person'),
})
