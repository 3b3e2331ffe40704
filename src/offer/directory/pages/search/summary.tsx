import { drawOnce, Raw, type SafeHtml, trustHtml } from '#kit/html'
import { pageSize, searchAddress, sorts, type SearchForm } from '../../rules/search-form.ts'
import type { SearchViewProps } from './view.tsx'
import { words } from './words.ts'

/** How many, near where, what we took the words to mean, and how they are ordered. */
export const summary = ({ form, addressOf, question, answer }: SearchViewProps): SafeHtml => {
  const pages = Math.ceil((answer.known + answer.possible) / pageSize)
  const found =
    answer.possible > 0 ? words.foundMaybe(answer.known, answer.possible) : words.found(answer.known)
  const near = question.place ? words.near(question.place.label) : ''
  return trustHtml(
    heading({
      text: found + near + words.page(Math.min(form.page, pages), pages),
      orders: ordersOf(form.sort, question.place !== null, addressOf),
    }) +
      (answer.corrected === null ? '' : correctedTo(answer.corrected, form)) +
      (answer.matched === 'most' ? note({ text: words.someWords }) : '') +
      (answer.matched === 'any' ? note({ text: words.anyWord }) : '') +
      (question.place?.precision === 'district' ? districtNote(question.place) : ''),
  )
}

const heading = drawOnce({ text: 'words', orders: 'html' }, ({ text, orders }) => (
  <div class="wm-summary">
    <h2 class="govuk-heading-m">{text}</h2>
    <nav aria-label={words.order}>
      <ul class="wm-order">
        <Raw html={orders} />
      </ul>
    </nav>
  </div>
))

const ordersOf = (
  current: SearchForm['sort'],
  hasPlace: boolean,
  addressOf: SearchViewProps['addressOf'],
): SafeHtml => {
  const offered = sorts.filter((sort) => sort !== 'distance' || hasPlace)
  const items = offered.map((sort) => {
    const text = words.sorts[sort]
    return sort === current
      ? currentOrder({ text })
      : otherOrder({ text, address: addressOf({ sort, page: 1, open: null }) })
  })
  return trustHtml(items.join(''))
}

const currentOrder = drawOnce({ text: 'words' }, ({ text }) => (
  <li>
    <strong aria-current="true">{text}</strong>
  </li>
))
const otherOrder = drawOnce({ text: 'words', address: 'words' }, ({ text, address }) => (
  <li>
    <a class="govuk-link" href={address}>
      {text}
    </a>
  </li>
))

const correctedTo = ({ from, to }: { from: string; to: string }, form: SearchForm): SafeHtml =>
  corrected({
    to,
    instead: words.instead(from),
    address: searchAddress({ ...form, exact: true, page: 1, open: null }),
  })

const corrected = drawOnce(
  { to: 'words', instead: 'words', address: 'words' },
  ({ to, instead, address }) => (
    <p class="govuk-body">
      {words.corrected} <strong>{to}</strong>.{' '}
      <a class="govuk-link" href={address}>
        {instead}
      </a>
    </p>
  ),
)

const note = drawOnce({ text: 'words' }, ({ text }) => <p class="govuk-body">{text}</p>)

const districtNote = ({ kind, label }: { kind: 'postcode' | 'district'; label: string }): SafeHtml =>
  quietNote({
    text: kind === 'postcode' ? words.districtOnly(label.split(' ')[0] ?? label) : words.districtAsked(label),
  })
const quietNote = drawOnce({ text: 'words' }, ({ text }) => <p class="govuk-body-s wm-count">{text}</p>)
