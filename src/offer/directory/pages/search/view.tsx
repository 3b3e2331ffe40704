import type { VNode } from 'preact'
import { Pagination } from '#kit/govuk'
import type { Listing } from '../../rules/listing.ts'
import { pageSize, searchAddress, type SearchForm } from '../../rules/search-form.ts'
import type { SearchAnswer } from '../../search/index.ts'
import { FooterActions } from '../footer-actions.tsx'
import type { DirectoryRoom } from '../room.ts'
import { Chips } from './chips.tsx'
import { Filters } from './filters.tsx'
import type { Loosened } from './loosened.ts'
import { NothingFound } from './nothing-found.tsx'
import { pageItems } from './page-items.ts'
import type { Question } from './question.ts'
import { Results } from './results.tsx'
import { SearchBar } from './search-bar.tsx'
import { Summary } from './summary.tsx'
import { words } from './words.ts'

export type SearchViewProps = {
  form: SearchForm
  question: Question
  answer: SearchAnswer
  listings: readonly Listing[]
  loosened: readonly Loosened[]
  room: DirectoryRoom
}

export const SearchView = (props: SearchViewProps): VNode => {
  const { form, answer, room } = props
  const nothing = answer.known + answer.possible === 0
  return (
    <>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <SearchBar form={form} postcodeProblem={props.question.postcodeProblem} />
      <div class="wm-search">
        <Filters form={form} answer={answer} pack={room.pack} />
        <section aria-label={words.results}>
          <Chips form={form} pack={room.pack} />
          {nothing ? (
            <NothingFound form={form} loosened={props.loosened} helpLines={room.pack.helpLines} />
          ) : (
            <>
              <Summary {...props} />
              <Results {...props} />
              <Pages form={form} total={answer.known + answer.possible} />
            </>
          )}
          <FooterActions about={searchAddress(form)} asked={form.q} />
        </section>
      </div>
    </>
  )
}

const Pages = ({ form, total }: { form: SearchForm; total: number }): VNode | null => {
  const pages = Math.ceil(total / pageSize)
  if (pages <= 1) return null
  const at = (page: number) => searchAddress({ ...form, page, open: null })
  return (
    <Pagination
      previous={form.page > 1 ? { href: at(Math.min(form.page - 1, pages)) } : undefined}
      next={form.page < pages ? { href: at(form.page + 1) } : undefined}
      items={pageItems(form.page, pages).map((page) =>
        page === null ? { ellipsis: true } : { number: page, href: at(page), current: page === form.page },
      )}
    />
  )
}
