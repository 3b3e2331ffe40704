import type { VNode } from 'preact'
import { Button, Checkboxes, Input } from '#kit/govuk'
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
import { valueName } from './value-names.ts'
import { facetTitles, valueNames, words } from './words.ts'

type FiltersProps = { form: SearchForm; answer: SearchAnswer; pack: DirectoryPack }

/** Every box belongs to the search form by its `form` attribute, so nothing typed there is lost. */
export const Filters = ({ form, answer, pack }: FiltersProps): VNode => {
  const on = filtersOn(form)
  return (
    <details class="wm-filters">
      <summary>{on > 0 ? words.filtersOn(on) : words.filters}</summary>
      <AgeFilter age={form.age} />
      {filterOrder.map((name) => (
        <FacetFilter name={name} form={form} answer={answer} pack={pack} />
      ))}
      <details class="wm-filters__more" open={form.days.length + form.times.length > 0}>
        <summary>{words.dayAndTime}</summary>
        <Choices name="day" title={words.day} values={dayCodes} chosen={form.days} />
        <Choices name="time" title={words.time} values={dayParts} chosen={form.times} />
      </details>
      {form.sort !== 'relevance' && <input type="hidden" name="sort" value={form.sort} form="search" />}
      <div class="govuk-button-group">
        <Button text={words.apply} attributes={{ form: 'search' }} />
        {on > 0 && (
          <a
            class="govuk-link"
            href={searchAddress({ ...form, facets: {}, days: [], times: [], age: null, page: 1, open: null })}
          >
            {words.clear}
          </a>
        )}
      </div>
    </details>
  )
}

const AgeFilter = ({ age }: { age: number | null }): VNode => (
  <Input
    id="age"
    name="age"
    label={{ text: words.age, classes: 'govuk-label--s' }}
    hint={{ text: words.ageHint }}
    classes="govuk-input--width-2"
    inputmode="numeric"
    value={age === null ? '' : String(age)}
    attributes={{ form: 'search', maxlength: '2' }}
  />
)

const FacetFilter = ({ name, form, answer, pack }: FiltersProps & { name: FacetName }): VNode | null => {
  const counts = answer.counts[name] ?? {}
  const chosen = form.facets[name] ?? []
  const values = inOrder(name, pack, [...Object.keys(counts), ...chosen]).filter(
    (value) => (counts[value] ?? 0) > 0 || chosen.includes(value),
  )
  if (values.length === 0) return null
  return (
    <Choices
      name={name}
      title={facetTitles[name]}
      values={values}
      chosen={chosen}
      pack={pack}
      counts={counts}
      unknown={counts[''] ?? 0}
    />
  )
}

type ChoicesProps = {
  name: string
  title: string
  values: readonly string[]
  chosen: readonly string[]
  pack?: DirectoryPack
  counts?: Readonly<Record<string, number>>
  unknown?: number
}

const Choices = ({ name, title, values, chosen, pack, counts, unknown = 0 }: ChoicesProps): VNode => (
  <Checkboxes
    name={name}
    idPrefix={`f-${name}`}
    classes="govuk-checkboxes--small"
    fieldset={{ legend: { text: title, classes: 'govuk-fieldset__legend--s' } }}
    hint={chosen.length > 0 && unknown > 0 ? { text: words.unknown(unknown) } : undefined}
    values={chosen}
    items={values.map((value) => ({
      value,
      text: valueName(name, value, pack) + (counts ? ` (${counts[value] ?? 0})` : ''),
      attributes: { form: 'search' },
    }))}
  />
)

/** The council's own order for its terms, ours for ours, and the alphabet for what is left. */
const inOrder = (name: FacetName, pack: DirectoryPack, values: readonly string[]): readonly string[] => {
  const terms =
    pack.taxonomies.find(({ id }) => id === name)?.terms.map(({ id }) => id) ?? Object.keys(valueNames)
  const place = (value: string) => (terms.includes(value) ? terms.indexOf(value) : terms.length)
  return [...new Set(values)]
    .filter((value) => value !== '')
    .sort((a, b) => place(a) - place(b) || a.localeCompare(b))
}
