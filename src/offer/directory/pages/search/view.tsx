import type { VNode } from 'preact'
import { drawOnce, Raw, renderFragment, type SafeHtml, trustHtml } from '#kit/html'
import type { Listing } from '../../rules/listing.ts'
import type { addressesOf, SearchForm } from '../../rules/search-form.ts'
import type { Urgent } from '../../rules/urgent.ts'
import type { SearchAnswer } from '../../search/index.ts'
import { footerActions } from '../footer-actions.tsx'
import type { DirectoryRoom } from '../room.ts'
import { chips } from './chips.tsx'
import { filters } from './filters.tsx'
import type { Loosened } from './loosened.ts'
import { NothingFound } from './nothing-found.tsx'
import { pageLinks } from './page-links.tsx'
import { pagesFound } from './pages-found.tsx'
import type { Question } from './question.ts'
import { results } from './results.tsx'
import { searchBar } from './search-bar.tsx'
import { summary } from './summary.tsx'
import { urgentHelp } from './urgent-help.tsx'
import { words } from './words.ts'

export type SearchViewProps = {
  form: SearchForm
  addressOf: ReturnType<typeof addressesOf>
  question: Question
  answer: SearchAnswer
  listings: readonly Listing[]
  loosened: readonly Loosened[]
  room: DirectoryRoom
  urgent: Urgent | null
}

/** The whole page, put together from drawings made once: people ask many searches, and each is asked once. */
export const searchView = (props: SearchViewProps): SafeHtml => {
  const { form, addressOf, answer, room } = props
  return layout({
    urgent: urgentHelp(props.urgent),
    bar: searchBar({ form, postcodeProblem: props.question.postcodeProblem }),
    filters: filters(form, answer, room.pack),
    chips: chips(form, room.pack),
    pages: pagesFound({ form, asked: props.question.query.text, answer, catalogue: room.catalogue }),
    found: answer.known + answer.possible === 0 ? nothingFound(props) : found(props),
    actions: footerActions({ about: addressOf(form), asked: form.q }),
  })
}

const layout = drawOnce(
  {
    urgent: 'html',
    bar: 'html',
    filters: 'html',
    chips: 'html',
    pages: 'html',
    found: 'html',
    actions: 'html',
  },
  (parts) => (
    <>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <Raw html={parts.urgent} />
      <Raw html={parts.bar} />
      <div class="wm-search">
        <Raw html={parts.filters} />
        <section aria-label={words.results}>
          <Raw html={parts.chips} />
          <Raw html={parts.pages} />
          <Raw html={parts.found} />
          <Raw html={parts.actions} />
        </section>
      </div>
    </>
  ),
)

const nothingFound = ({ form, loosened, room }: SearchViewProps): SafeHtml =>
  drawn(<NothingFound form={form} loosened={loosened} helpLines={room.pack.helpLines} />)

const found = (props: SearchViewProps): SafeHtml => {
  const { answer } = props
  return trustHtml(summary(props) + results(props) + pageLinks(props, answer.known + answer.possible))
}

const drawn = (part: VNode): SafeHtml => trustHtml(renderFragment(part))
