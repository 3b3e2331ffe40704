import { drawOnce, Raw, type SafeHtml, trustHtml } from '#kit/html'
import type { Catalogue, SearchablePage } from '../../catalogue/index.ts'
import type { SearchForm } from '../../rules/search-form.ts'
import type { SearchAnswer } from '../../search/index.ts'
import { pagesFoundWords as words } from './pages-found-words.ts'

const most = 3

type PagesFoundProps = {
  form: SearchForm
  /** The typed words without a place among them. */
  asked: string
  answer: SearchAnswer
  catalogue: Catalogue
}

/** Pages of information on what was asked, above the services. Nothing where no words were typed. */
export const pagesFound = (props: PagesFoundProps): SafeHtml => {
  const found = pagesFor(props)
  if (found.length === 0) return trustHtml('')
  const links = found.slice(0, most).map(({ path, title, summary }) => onePage({ path, title, summary }))
  if (found.length > most) {
    const address = `/guidance?${new URLSearchParams({ q: props.asked }).toString()}`
    links.push(allPages({ address, text: words.all(found.length) }))
  }
  return list({ links: trustHtml(links.join('')) })
}

const list = drawOnce({ links: 'html' }, ({ links }) => (
  <aside class="wm-pages-found" aria-label={words.title}>
    <h2 class="govuk-heading-s">{words.title}</h2>
    <ul class="govuk-list">
      <Raw html={links} />
    </ul>
  </aside>
))

const onePage = drawOnce({ path: 'words', title: 'words', summary: 'words' }, ({ path, title, summary }) => (
  <li>
    <a class="govuk-link" href={path}>
      {title}
    </a>
    <span class="govuk-body-s wm-count">{summary}</span>
  </li>
))

const allPages = drawOnce({ address: 'words', text: 'words' }, ({ address, text }) => (
  <li>
    <a class="govuk-link" href={address}>
      {text}
    </a>
  </li>
))

/** Words were put right once already, for the listings: both halves of the page must answer the same question. */
const pagesFor = ({ form, asked, answer, catalogue }: PagesFoundProps): readonly SearchablePage[] => {
  const kinds = form.facets.kind ?? []
  if (form.page > 1 || (kinds.length > 0 && !kinds.includes('information'))) return []
  return catalogue.pages.find(answer.corrected?.to ?? asked, true)
}
