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
  const { card, facts } = drawingOf(listing)
  const items = found.distance === null ? facts : trustHtml(fact({ text: found.distance }) + facts)
  return card({
    facts: items === '' ? nothing : factList({ items }),
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

type Drawing = { card: ReturnType<typeof drawCard>; facts: SafeHtml }

/**
 * Drawn once for each listing, for it changes only with the listing: each search fills in what is its own. The import
 * refuses control characters, so no listing's own words can pass for a gap.
 */
const drawingOf = (listing: Listing): Drawing => {
  const drawing = drawings.get(listing) ?? {
    card: drawCard(listing),
    facts: trustHtml(
      shortFacts(listing)
        .map((text) => fact({ text }))
        .join(''),
    ),
  }
  drawings.set(listing, drawing)
  return drawing
}
const drawings = new WeakMap<Listing, Drawing>()

const drawCard = ({ slug, name, organization, alert, summary }: Listing) =>
  drawOnce(
    { facts: 'html', doesNotSay: 'html', address: 'words', open: 'words', details: 'html' },
    ({ facts, doesNotSay, address, open, details }) => (
      <li class="wm-result" id={`result-${slug}`}>
        <h3 class="govuk-heading-m">
          <a class="govuk-link" href={`/listings/${slug}`}>
            {name}
          </a>
        </h3>
        <p class="wm-result__by">{organization.name}</p>
        {alert && (
          <p class="govuk-body">
            <strong>{alert}</strong>
          </p>
        )}
        {summary && <p class="wm-result__words">{summary}</p>}
        <Raw html={facts} />
        <Raw html={doesNotSay} />
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
        <Raw html={details} />
      </li>
    ),
  )

const unknownLine = drawOnce({ text: 'words' }, ({ text }) => <p class="wm-result__more wm-count">{text}</p>)
const factList = drawOnce({ items: 'html' }, ({ items }) => (
  <ul class="wm-facts">
    <Raw html={items} />
  </ul>
))
const fact = drawOnce({ text: 'words' }, ({ text }) => <li>{text}</li>)
const openDetails = drawOnce({ slug: 'words', inner: 'html' }, ({ slug, inner }) => (
  <div class="wm-result__details" id={`details-${slug}`}>
    <Raw html={inner} />
  </div>
))
