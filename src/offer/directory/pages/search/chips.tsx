import { drawOnce, Raw, type SafeHtml, trustHtml } from '#kit/html'
import type { DirectoryPack } from '../../rules/directory-pack.ts'
import { filterOrder, searchAddress, type SearchForm } from '../../rules/search-form.ts'
import { valueName } from './value-names.ts'
import { words } from './words.ts'

/** The filters that are on, each a link that takes it off. */
export const chips = (form: SearchForm, pack: DirectoryPack): SafeHtml => {
  const on = chosen(form, pack).map(({ text, without }) =>
    chip({ text, address: searchAddress({ ...form, ...without, page: 1, open: null }) }),
  )
  return on.length === 0 ? trustHtml('') : list({ chips: trustHtml(on.join('')) })
}

const chip = drawOnce({ text: 'words', address: 'words' }, ({ text, address }) => (
  <li>
    <a href={address}>
      <span class="govuk-visually-hidden">{words.remove('')}</span>
      {text}
      <span aria-hidden="true"> ×</span>
    </a>
  </li>
))

const list = drawOnce({ chips: 'html' }, ({ chips: items }) => (
  <ul class="wm-chosen" aria-label={words.chosen}>
    <Raw html={items} />
  </ul>
))

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
