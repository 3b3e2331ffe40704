import type { ComponentChildren, VNode } from 'preact'
import type { Listing } from '../../rules/listing.ts'
import { shortFacts } from '../short-facts.ts'
import type { LookedUp } from './look-up.ts'
import { words } from './words.ts'

type EntriesProps = {
  lookedUp: LookedUp
  button: (listing: Listing) => VNode
  goneButton?: ComponentChildren
}

/** What is on a list, then what cannot be shown and why. */
export const Entries = ({ lookedUp: { listings, gone, away }, button, goneButton }: EntriesProps): VNode => (
  <>
    <ul class="wm-results">
      {listings.map((listing) => (
        <Entry listing={listing} button={button(listing)} />
      ))}
    </ul>
    {away.length > 0 && <p class="govuk-inset-text">{words.away(away.length)}</p>}
    {gone.length > 0 && (
      <div class="govuk-inset-text">
        <p class="govuk-body">{words.gone(gone.length)}</p>
        {goneButton}
      </div>
    )}
  </>
)

const Entry = ({ listing, button }: { listing: Listing; button: VNode }): VNode => {
  const facts = shortFacts(listing)
  return (
    <li class="wm-result">
      <h2 class="govuk-heading-m">
        <a class="govuk-link" href={`/listings/${listing.slug}`}>
          {listing.name}
        </a>
      </h2>
      <p class="wm-result__by">{listing.organization.name}</p>
      {listing.alert && (
        <p class="govuk-body">
          <strong>{listing.alert}</strong>
        </p>
      )}
      {listing.summary && <p class="wm-result__words">{listing.summary}</p>}
      {facts.length > 0 && (
        <ul class="wm-facts">
          {facts.map((fact) => (
            <li>{fact}</li>
          ))}
        </ul>
      )}
      <div class="wm-result__more">{button}</div>
    </li>
  )
}
