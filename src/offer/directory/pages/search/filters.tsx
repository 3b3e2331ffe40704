import { Button, Input } from '#kit/govuk'
import { drawOnce, Raw, type SafeHtml, trustHtml } from '#kit/html'
import type { DirectoryPack } from '../../rules/directory-pack.ts'
import {
  dayCodes,
  dayParts,
  filterOrder,
  filtersOn,
  searchAddress,
  type SearchForm,
} from '../../rules/search-form.ts'
import type { FacetName, SearchAnswer } from '../../search/index.ts'
import { filterBoxes } from './filter-boxes.tsx'
import { inOrder, valueName } from './value-names.ts'
import { facetTitles, words } from './words.ts'

/** The filters beside the results: what each would leave, and which are on. */
export const filters = (form: SearchForm, answer: SearchAnswer, pack: DirectoryPack): SafeHtml => {
  const on = filtersOn(form)
  return panel({
    summary: on > 0 ? words.filtersOn(on) : words.filters,
    age: form.age === null ? '' : String(form.age),
    groups: trustHtml(filterOrder.map((name) => facetGroup(name, form, answer, pack)).join('')),
    times: timesOf(form),
    sort: form.sort === 'relevance' ? nothing : hiddenSort({ sort: form.sort }),
    clear: on > 0 ? clear({ address: searchAddress({ ...form, ...noFilters }) }) : nothing,
  })
}

const nothing = trustHtml('')
const noFilters = { facets: {}, days: [], times: [], age: null, page: 1, open: null }

const panel = drawOnce(
  { summary: 'words', age: 'words', groups: 'html', times: 'html', sort: 'html', clear: 'html' },
  ({ summary, age, groups, times, sort, clear }) => (
    <details class="wm-filters">
      <summary>{summary}</summary>
      <Input
        id="age"
        name="age"
        label={{ text: words.age, classes: 'govuk-label--s' }}
        hint={{ text: words.ageHint }}
        classes="govuk-input--width-2"
        inputmode="numeric"
        value={age}
        attributes={{ form: 'search', maxlength: '2' }}
      />
      <Raw html={groups} />
      <Raw html={times} />
      <Raw html={sort} />
      <div class="govuk-button-group">
        <Button text={words.apply} attributes={{ form: 'search' }} />
        <Raw html={clear} />
      </div>
    </details>
  ),
)

const hiddenSort = drawOnce({ sort: 'words' }, ({ sort }) => (
  <input type="hidden" name="sort" value={sort} form="search" />
))

const clear = drawOnce({ address: 'words' }, ({ address }) => (
  <a class="govuk-link" href={address}>
    {words.clear}
  </a>
))

const facetGroup = (name: FacetName, form: SearchForm, answer: SearchAnswer, pack: DirectoryPack): string => {
  const counts = answer.counts[name] ?? {}
  const chosen = form.facets[name] ?? []
  const found = Object.keys(counts).filter((value) => value !== '' && counts[value]! > 0)
  const values = inOrder(name, pack, chosen.length === 0 ? found : [...new Set([...found, ...chosen])])
  if (values.length === 0) return ''
  const unknown = counts[''] ?? 0
  return filterBoxes(
    name,
    facetTitles[name],
    values.map((value) => ({
      value,
      text: `${valueName(name, value, pack)} (${counts[value] ?? 0})`,
      ticked: chosen.includes(value),
    })),
    chosen.length > 0 && unknown > 0 ? words.unknown(unknown) : null,
  )
}

/** Folded away unless one of them is on. */
const timesOf = (form: Pick<SearchForm, 'days' | 'times'>): SafeHtml =>
  form.days.length + form.times.length === 0 ? noTimes : openTimes({ boxes: timeBoxes(form) })

const timeBoxes = ({ days, times }: Pick<SearchForm, 'days' | 'times'>): SafeHtml =>
  trustHtml(
    filterBoxes('day', words.day, boxesOf('day', dayCodes, days)) +
      filterBoxes('time', words.time, boxesOf('time', dayParts, times)),
  )

const boxesOf = (name: string, values: readonly string[], chosen: readonly string[]) =>
  values.map((value) => ({ value, text: valueName(name, value), ticked: chosen.includes(value) }))

const drawTimes = (open: boolean) =>
  drawOnce({ boxes: 'html' }, ({ boxes }) => (
    <details class="wm-filters__more" open={open}>
      <summary>{words.dayAndTime}</summary>
      <Raw html={boxes} />
    </details>
  ))
const openTimes = drawTimes(true)
const noTimes = drawTimes(false)({ boxes: timeBoxes({ days: [], times: [] }) })
