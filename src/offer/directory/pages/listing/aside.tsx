import type { VNode } from 'preact'
import { href } from '#kit/html'
import { mapLink, nextSessions } from '../../facts/index.ts'
import type { Listing } from '../../rules/listing.ts'
import type { DirectoryRoom } from '../room.ts'
import { PhoneLink } from '../phone-link.tsx'
import { SaveButton } from '../save-button.tsx'
import { mappedPlaces } from '../map/mapped.ts'
import { words } from './words.ts'

/** How to reach them, and what to do with the page: beside the text where there is room, after it on a phone. */
export const Aside = ({ listing, room }: { listing: Listing; room: DirectoryRoom }): VNode => {
  const map = mapOf(listing, room)
  const hasTimes = nextSessions(listing, room.today(), room.pack.termDates).length > 0
  return (
    <aside class="wm-aside">
      <h2 class="govuk-heading-m">{words.contact}</h2>
      <ContactList listing={listing} />
      <SaveButton listing={listing} back={`/listings/${listing.slug}`} />
      {hasTimes || map ? (
        <ul class="govuk-list wm-no-print">
          {hasTimes && (
            <li>
              <a class="govuk-link" href={`/listings/${listing.slug}/calendar.ics`}>
                {words.calendar}
              </a>
            </li>
          )}
          {map && <li>{map}</li>}
        </ul>
      ) : null}
    </aside>
  )
}

/** Our own map where a pin would be true, else the way to look the postcode up, else why there is none. */
const mapOf = (listing: Listing, room: DirectoryRoom): VNode | string | null => {
  if (room.pack.map && mappedPlaces(listing).length > 0)
    return (
      <a class="govuk-link" href={`/listings/${listing.slug}/map`}>
        {words.map}
      </a>
    )
  const places = (listing.service_at_locations ?? []).map(({ location }) => location)
  const elsewhere = places.map(mapLink).find((link) => link !== null)
  if (elsewhere)
    return (
      <a class="govuk-link" href={elsewhere}>
        {words.map}
        <span class="govuk-visually-hidden"> ({words.opensOther})</span>
      </a>
    )
  return places.some((place) => place.location_type === 'physical' && !place.address_withheld)
    ? words.noMap
    : null
}

export const ContactList = ({ listing }: { listing: Listing }): VNode => {
  const website = listing.url ?? listing.organization.website
  const emails = [listing.email, ...(listing.contacts ?? []).map(({ email }) => email)].filter(
    (email) => email !== undefined,
  )
  const web = website === undefined ? undefined : href(website)
  if ((listing.phones ?? []).length + emails.length === 0 && web === undefined) {
    return <p class="govuk-body">{words.noContact}</p>
  }
  return (
    <ul class="wm-contact">
      {(listing.phones ?? []).map(({ number, description, takes_texts: texts }) => (
        <li>
          {words.ring} <PhoneLink number={number} />
          {description && <span class="wm-count"> {description}</span>}
          {texts && (
            <>
              {' · '}
              <PhoneLink number={number} text={words.text} scheme="sms" />
            </>
          )}
        </li>
      ))}
      {[...new Set(emails)].map((email) => (
        <li>
          {words.email}{' '}
          <a class="govuk-link" href={`mailto:${email}`}>
            {email}
          </a>
        </li>
      ))}
      {web && (
        <li>
          {words.web}{' '}
          <a class="govuk-link" href={web}>
            {hostOf(web)}
            <span class="govuk-visually-hidden"> ({words.opensOther})</span>
          </a>
        </li>
      )}
    </ul>
  )
}

const hostOf = (address: string): string =>
  address.replace(/^https?:\/\/(www\.)?/, '').replace(/[/?#].*$/, '')
