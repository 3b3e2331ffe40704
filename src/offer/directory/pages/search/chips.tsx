import type { VNode } from 'preact'
import type { DirectoryPack } from '../../rules/directory-pack.ts'
import { filterOrder, searchAddress, type SearchForm } from '../../rules/search-form.ts'
import { valueName } from './value-names.ts'
import { words } from './words.ts'

/** The filters that are on, each a link that takes it off. */
export const Chips = ({ form, pack }: { form: SearchForm; pack: DirectoryPack }): VNode | null => {
  const on = chosen(form, pack)
  if (on.length === 0) return null
  return (
    <ul class="wm-chosen" aria-label={words.chosen}>
      {on.map(({ text, without }) => (
        <li>
          <a href={searchAddress({ ...form, ...without, page: 1, open: null })}>
            <span class="govuk-visually-hidden">{words.remove('')}</span>
            {text}
            <span aria-hidden="true"> ×</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

const chosen = (form: SearchForm, pack: DirectoryPack): { text: string; without: Partial<SearchForm> }[] => [
  ...(form.age === null ? [] : [{ text: words.ageChip(form.age), without: { age: null } }]),
  ...filterOrder.flatMap((name) =>
    (form.facets[name] ?? []).map((value) => ({
      text: valueName(name, value, pack),
      without: {
        facets: { ...form.facets, [name]: (form.facets[name] ?? []).filter((one) => one !== value) },
      },
    })),
  ),
  ...form.days.map((day) => ({
    text: valueName('day', day),
    without: { days: form.days.filter((one) => one !== day) },
  })),
  ...form.times.map((time) => ({
    text: valueName('time', time),
    without: { times: form.times.filter((one) => one !== time) },
  })),
]
