import type { VNode } from 'preact'
import { WarningText } from '#kit/govuk'
import type { Listing } from '../../rules/listing.ts'
import { FooterActions } from '../footer-actions.tsx'
import type { DirectoryRoom } from '../room.ts'
import { Aside } from './aside.tsx'
import { ListingBody } from './body.tsx'
import { words } from './words.ts'

type ListingViewProps = { listing: Listing; room: DirectoryRoom; related: readonly Listing[] }

export const ListingView = ({ listing, room, related }: ListingViewProps): VNode => (
  <>
    <span class="govuk-caption-l">{listing.organization.name}</span>
    <h1 class="govuk-heading-l">{listing.name}</h1>
    <Standing listing={listing} />
    <div class="wm-listing">
      <div>
        {listing.summary && <p class="wm-lead">{listing.summary}</p>}
        <ListingBody listing={listing} room={room} level={2} />
      </div>
      <Aside listing={listing} room={room} />
      <div>
        <Related related={related} />
        <FooterActions about={`/listings/${listing.slug}`} />
      </div>
    </div>
  </>
)

/** What a reader must know before anything else: closed for now, ended, or a notice of theirs. */
export const Standing = ({ listing }: { listing: Listing }): VNode | null => {
  const said =
    listing.status === 'temporarily closed' ? words.closed : listing.status === 'active' ? '' : words.ended
  const text = [said, listing.alert].filter(Boolean).join(' ')
  return text === '' ? null : <WarningText text={text} iconFallbackText="Important" />
}

const Related = ({ related }: { related: readonly Listing[] }): VNode | null =>
  related.length === 0 ? null : (
    <section class="wm-no-print">
      <h2 class="govuk-heading-m">{words.related}</h2>
      <ul class="govuk-list govuk-list--spaced">
        {related.map(({ slug, name, summary }) => (
          <li>
            <a class="govuk-link" href={`/listings/${slug}`}>
              {name}
            </a>
            {summary && <span class="wm-count">: {summary}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
