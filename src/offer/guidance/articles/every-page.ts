import type { SearchablePage } from '#directory'
import type { Article } from './article.ts'
import type { Library } from './library.ts'
import { ownPages } from './own-pages.ts'

/** All that guidance has to say, for search: the articles, and the pages that are more than words. */
export const everyPage = ({ articles }: Library): readonly SearchablePage[] => [
  ...ownPages.map(({ path, title, summary, keywords }) => ({ path, title, summary, keywords, text: '' })),
  ...articles.map(searchable),
]

const searchable = ({ path, title, summary, keywords, body, youngPerson }: Article): SearchablePage => ({
  path,
  title,
  summary,
  keywords,
  text: plain(`${body}\n${youngPerson?.body ?? ''}`),
})

/** Without the marks and the addresses of Markdown. */
const plain = (markdown: string): string => markdown.replace(/\]\([^)]*\)/g, ' ').replace(/[#*_>`[\]|]/g, ' ')
