import type { VNode } from 'preact'
import { Button, Input, Select } from '#kit/govuk'
import { drawOnce, renderFragment, type SafeHtml, trustHtml } from '#kit/html'
import { radii, type SearchForm } from '../../rules/search-form.ts'
import { words } from './words.ts'

type SearchBarProps = {
  form: Pick<SearchForm, 'q' | 'postcode' | 'radius'>
  postcodeProblem: 'not a postcode' | 'not known' | null
}
type BarProps = SearchBarProps['form'] & Pick<SearchBarProps, 'postcodeProblem'>

/** The form that every filter on the page belongs to. */
export const searchBar = ({ form, postcodeProblem }: SearchBarProps): SafeHtml =>
  postcodeProblem === null
    ? barFor[String(form.radius)]!({ q: form.q, postcode: form.postcode })
    : trustHtml(renderFragment(<SearchBar {...form} postcodeProblem={postcodeProblem} />))

const SearchBar = ({ q, postcode, radius, postcodeProblem }: BarProps): VNode => (
  <form
    class="wm-search-bar"
    id="search"
    action="/search"
    method="get"
    role="search"
    aria-label={words.search}
  >
    <div class="wm-ask">
      <AskWords value={q} />
      <AskPlace value={postcode} problem={postcodeProblem} />
      <Select
        id="radius"
        name="radius"
        label={{ text: words.radius }}
        formGroup={{ classes: 'wm-ask__radius' }}
        value={radius === null ? '' : String(radius)}
        items={[
          { value: '', text: words.anyDistance },
          ...radii.map((miles) => ({ value: String(miles), text: words.within(miles) })),
        ]}
      />
      <Button text={words.search} />
    </div>
  </form>
)

const barFor = Object.fromEntries(
  [null, ...radii].map((radius) => [
    String(radius),
    drawOnce({ q: 'words', postcode: 'words' }, (typed) => (
      <SearchBar {...typed} radius={radius} postcodeProblem={null} />
    )),
  ]),
)

export const AskWords = ({ value, hint }: { value: string; hint?: string }): VNode => (
  <div class="wm-ask__words">
    <Input
      id="q"
      name="q"
      type="search"
      label={{ text: words.q, classes: 'govuk-label--s' }}
      hint={hint === undefined ? undefined : { text: hint }}
      value={value}
      spellcheck={false}
      autocapitalize="none"
      attributes={{ 'data-suggest': words.suggestions, maxlength: '200', enterkeyhint: 'search' }}
    />
  </div>
)

const problems = { 'not a postcode': words.notPostcode, 'not known': words.notKnown }

const AskPlace = ({ value, problem }: { value: string; problem: keyof typeof problems | null }): VNode => (
  <div class={problem === null ? 'wm-ask__place' : 'wm-ask__place wm-ask__place--wide'}>
    <Input
      id="postcode"
      name="postcode"
      label={{ text: words.postcode }}
      value={value}
      autocomplete="postal-code"
      spellcheck={false}
      errorMessage={problem === null ? undefined : { text: problems[problem] }}
      attributes={{ maxlength: '12' }}
    />
  </div>
)
