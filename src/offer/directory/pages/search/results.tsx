import { drawOnce, Raw, renderFragment, type SafeHtml, trustHtml } from '#kit/html'
import type { Listing } from '../../rules/listing.ts'
import type { SearchHit } from '../../search/index.ts'
import { ListingBody } from '../listing/body.tsx'
import { resultCard, saveForm } from './result-card.tsx'
import type { SearchViewProps } from './view.tsx'
import { words } from './words.ts'

/** Sure matches, then those that may fit, under a heading that says so. */
export const results = (props: SearchViewProps): SafeHtml => {
  const { answer, form, addressOf } = props
  const sure = answer.hits.filter(({ unknown }) => unknown.length === 0)
  const maybe = answer.hits.filter(({ unknown }) => unknown.length > 0)
  return trustHtml(
    saveForm({ back: addressOf(form) }) +
      (sure.length > 0 ? resultList(sure, props) : '') +
      (maybe.length > 0 && (answer.known > 0 || form.page === 1) ? possibleHeading({}) : '') +
      (maybe.length > 0 ? resultList(maybe, props) : ''),
  )
}

const resultList = (hits: readonly SearchHit[], props: SearchViewProps): SafeHtml => {
  const { form, addressOf, question, listings, room } = props
  const { sort, page } = form
  const cards = hits.map((hit) => {
    const listing = listings.find(({ id }) => id === hit.id)
    if (!listing) return ''
    const isOpen = form.open === listing.slug
    return resultCard(listing, {
      distance: hit.miles === null ? null : milesInWords(hit.miles, question.place?.precision),
      doesNotSay: hit.unknown.length === 0 ? null : words.doesNotSay(hit.unknown),
      address: addressOf({ sort, page, open: isOpen ? null : listing.slug }),
      details: isOpen ? detailsOf(listing, room) : null,
    })
  })
  return list({ cards: trustHtml(cards.join('')) })
}

const detailsOf = (listing: Listing, room: SearchViewProps['room']): SafeHtml =>
  trustHtml(renderFragment(<ListingBody listing={listing} room={room} level={4} />))

const list = drawOnce({ cards: 'html' }, ({ cards }) => (
  <ul class="wm-results" data-view={words.viewShort} data-close={words.closeShort}>
    <Raw html={cards} />
  </ul>
))

const possibleHeading = drawOnce({}, () => (
  <div class="wm-possible">
    <h2 class="govuk-heading-s">{words.possibleTitle}</h2>
    <p class="govuk-body">{words.possible}</p>
  </div>
))

const milesInWords = (miles: number, precision: 'postcode' | 'district' | undefined): string =>
  precision === 'postcode' ? words.miles(miles) : words.milesAbout(miles)
