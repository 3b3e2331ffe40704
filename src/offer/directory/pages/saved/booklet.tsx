import type { VNode } from 'preact'
import { dayInWords } from '#kit/day'
import type { Listing } from '../../rules/listing.ts'
import { HelpLines } from '../help-lines.tsx'
import { ListingBody } from '../listing/body.tsx'
import { Standing } from '../listing/view.tsx'
import type { DirectoryRoom } from '../room.ts'
import type { LookedUp } from './look-up.ts'
import { bookletWords as says, words } from './words.ts'

export type BookletProps = {
  lookedUp: LookedUp
  room: DirectoryRoom
  title: string
  /** The list it was made from: a path on this site. */
  from: string
  large: boolean
  /** Where others find the same list; nothing for a list that only this browser has. */
  online?: string
}

/** Everything about each listing, to hold in the hand: for a wall, a bag, or somebody without a screen. */
export const Booklet = (props: BookletProps): VNode => {
  const { lookedUp, room, title, large, online } = props
  return (
    <div class={large ? 'wm-booklet wm-booklet--large' : 'wm-booklet'}>
      <span class="govuk-caption-l">{room.site.title}</span>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        {says.date(dayInWords(room.today()))} <strong>{says.check}</strong>
      </p>
      {room.site.notice && <p class="govuk-body wm-print-only">{room.site.notice.text}</p>}
      {online && (
        <p class="govuk-body">
          {says.online} <span class="wm-address">{online}</span>
        </p>
      )}
      <OnScreen {...props} />
      <Inside listings={lookedUp.listings} />
      {lookedUp.gone.length > 0 && <p class="govuk-body">{words.gone(lookedUp.gone.length)}</p>}
      {lookedUp.away.length > 0 && <p class="govuk-body">{words.away(lookedUp.away.length)}</p>}
      <h2 class="govuk-heading-m">{says.each}</h2>
      {lookedUp.listings.map((listing) => (
        <Chapter listing={listing} room={room} />
      ))}
      {room.pack.helpLines.length > 0 && (
        <section>
          <h2 class="govuk-heading-m">{says.help}</h2>
          <HelpLines helpLines={room.pack.helpLines} />
        </section>
      )}
    </div>
  )
}

const OnScreen = ({ from, large }: BookletProps): VNode => (
  <div class="wm-no-print">
    <p class="govuk-body">{says.howTo}</p>
    <ul class="govuk-list govuk-list--spaced">
      <li>
        <a class="govuk-link" href={large ? `${from}/print` : `${from}/print?size=large`}>
          {large ? words.printNormal : words.printLarge}
        </a>
      </li>
      <li>
        <a class="govuk-link" href={from}>
          {says.back}
        </a>
      </li>
    </ul>
  </div>
)

const Inside = ({ listings }: { listings: readonly Listing[] }): VNode => (
  <>
    <h2 class="govuk-heading-m">{says.inside}</h2>
    <ol class="govuk-list govuk-list--number">
      {listings.map(({ slug, name }) => (
        <li>
          <a class="govuk-link" href={`#${slug}`}>
            {name}
          </a>
        </li>
      ))}
    </ol>
  </>
)

const Chapter = ({ listing, room }: { listing: Listing; room: DirectoryRoom }): VNode => (
  <article id={listing.slug}>
    <h3 class="govuk-heading-m">{listing.name}</h3>
    <p class="govuk-body">{listing.organization.name}</p>
    <Standing listing={listing} />
    {listing.summary && <p class="govuk-body">{listing.summary}</p>}
    <ListingBody listing={listing} room={room} level={4} />
    <p class="govuk-body">
      {says.page}: <span class="wm-address">{`${room.baseUrl}/listings/${listing.slug}`}</span>
    </p>
  </article>
)
