import type { VNode } from 'preact'
import { href } from '#kit/html'
import { mapLink, nextSessions } from '../../facts/index.ts'
import type { Listing } from '../../rules/listing.ts'
import type { DirectoryRoom } from '../room.ts'
import { PhoneLink } from '../phone-link.tsx'
import { SaveButton } from '../save-button.tsx'
import { words } from './words.ts'

/** How to reach them, and what to do with the page: beside the text where there is room, after it on a phone. */
export const Aside = ({ listing, room }: { listing: Listing; room: DirectoryRoom }): VNode => {
  const maps = (listing.service_at_locations ?? []).flatMap(({ location }) => mapLink(location) ?? [])
  const hasTimes = nextSessions(listing, room.today(), room.pack.termDates).length > 0
  return (
    <aside class="wm-aside">
      <h2 class="govuk-heading-m">{words.contact}</h2>
      <ContactList listing={listing} />
      <SaveButton listing={listing} back={`/listings/${listing.slug}`} />
      {hasTimes || maps.length > 0 ? (
        <ul class="govuk-list wm-no-print">
          {hasTimes && (
            <li>
              <a class="govuk-link" href={`/listings/${listing.slug}/calendar.ics`}>
                {words.calendar}
              </a>
            </li>
          )}
          {maps.slice(0, 1).map((map) => (
            <li>
              <a class="govuk-link" href={map}>
                {words.map}
                <span class="govuk-visually-hidden"> ({words.opensOther})</span>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </aside>
  )
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
