import type { VNode } from 'preact'
import { Button } from '#kit/govuk'
import { drawOnce, Raw, type SafeHtml, trustHtml } from '#kit/html'
import type { Listing } from '../../rules/listing.ts'
import { saveWords } from '../saved/words.ts'
import { shortFacts } from '../short-facts.ts'
import { words } from './words.ts'

/** What one search says of a listing it found. */
type Found = {
  /** How far away it is, where somebody asked and we know. */
  distance: string | null
  /** Facts that were asked for and the listing does not give. */
  doesNotSay: string | null
  /** Where the link leads that opens it in place, or closes it. */
  address: string
  /** Its full details, when it is open. */
  details: SafeHtml | null
}

/** One result among ten. */
export const resultCard = (listing: Listing, found: Found): SafeHtml => {
  const facts = [...(found.distance === null ? [] : [found.distance]), ...factsOf(listing)]
  return card({
    slug: listing.slug,
    name: listing.name,
    by: listing.organization.name,
    alert: listing.alert ? alertLine({ text: listing.alert }) : nothing,
    summary: listing.summary ? summaryLine({ text: listing.summary }) : nothing,
    facts: facts.length > 0 ? factList({ facts: trustHtml(facts.map(factItem).join('')) }) : nothing,
    doesNotSay: found.doesNotSay === null ? nothing : unknownLine({ text: found.doesNotSay }),
    address: found.address,
    open: found.details === null ? words.viewShort : words.closeShort,
    details: found.details === null ? nothing : openDetails({ slug: listing.slug, inner: found.details }),
  })
}

/** The form that every save button among the results belongs to: it says where to go on reading. */
export const saveForm = drawOnce({ back: 'words' }, ({ back }) => (
  <form id="save" method="post" action="/saved/add">
    <input type="hidden" name="back" value={back} />
  </form>
))

const nothing = trustHtml('')

const card = drawOnce(
  {
    slug: 'words',
    name: 'words',
    by: 'words',
    alert: 'html',
    summary: 'html',
    facts: 'html',
    doesNotSay: 'html',
    address: 'words',
    open: 'words',
    details: 'html',
  },
  ({ slug, name, by, address, open, ...parts }): VNode => (
    <li class="wm-result" id={`result-${slug}`}>
      <h3 class="govuk-heading-m">
        <a class="govuk-link" href={`/listings/${slug}`}>
          {name}
        </a>
      </h3>
      <p class="wm-result__by">{by}</p>
      <Raw html={parts.alert} />
      <Raw html={parts.summary} />
      <Raw html={parts.facts} />
      <Raw html={parts.doesNotSay} />
      <div class="wm-result__more">
        <a class="govuk-link" href={`${address}#result-${slug}`} data-open={slug}>
          {open}
          <span class="govuk-visually-hidden">{words.whose(name)}</span>
        </a>
        <Button classes="wm-save__button" name="listing" value={slug} attributes={{ form: 'save' }}>
          {saveWords.save}
          <span class="govuk-visually-hidden">{saveWords.saveWhat(name)}</span>
        </Button>
      </div>
      <Raw html={parts.details} />
    </li>
  ),
)

const alertLine = drawOnce({ text: 'words' }, ({ text }) => (
  <p class="govuk-body">
    <strong>{text}</strong>
  </p>
))
const summaryLine = drawOnce({ text: 'words' }, ({ text }) => <p class="wm-result__words">{text}</p>)
const unknownLine = drawOnce({ text: 'words' }, ({ text }) => <p class="wm-result__more wm-count">{text}</p>)
const factList = drawOnce({ facts: 'html' }, ({ facts }) => (
  <ul class="wm-facts">
    <Raw html={facts} />
  </ul>
))
const oneFact = drawOnce({ text: 'words' }, ({ text }) => <li>{text}</li>)
const factItem = (text: string): SafeHtml => oneFact({ text })
const openDetails = drawOnce({ slug: 'words', inner: 'html' }, ({ slug, inner }) => (
  <div class="wm-result__details" id={`details-${slug}`}>
    <Raw html={inner} />
  </div>
))

/** They change only with the listing, and reading its prices and ages takes longer than all the rest. */
const factsOf = (listing: Listing): readonly string[] => {
  const known = facts.get(listing) ?? shortFacts(listing)
  facts.set(listing, known)
  return known
}
const facts = new WeakMap<Listing, readonly string[]>()
