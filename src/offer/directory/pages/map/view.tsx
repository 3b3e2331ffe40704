import type { VNode } from 'preact'
import { mapLink, type Place, placeInWords } from '../../facts/index.ts'
import { mapSize, tilesAround, zooms } from '../../facts/map-tiles.ts'
import type { DirectoryPack } from '../../rules/directory-pack.ts'
import type { Listing } from '../../rules/listing.ts'
import type { MappedPlace } from './mapped.ts'
import { words } from './words.ts'

type Maps = NonNullable<DirectoryPack['map']>
type MapViewProps = { listing: Listing; places: readonly MappedPlace[]; zoom: number; maps: Maps }

/** The address in words first, then a map that is a picture: no script, nothing to drag, the same in print. */
export const MapView = ({ listing, places, zoom, maps }: MapViewProps): VNode => (
  <>
    <span class="govuk-caption-l">{words.caption}</span>
    <h1 class="govuk-heading-l">{listing.name}</h1>
    {places.map((place) => (
      <MapOf place={place} zoom={zoom} tiles={maps.tiles} />
    ))}
    <ZoomLinks listing={listing} zoom={zoom} />
    <p class="govuk-body-s wm-count">
      {words.whose(new URL(maps.tiles).host)} {words.credit}{' '}
      <a class="govuk-link" href={maps.credit.href}>
        {maps.credit.text}
      </a>
    </p>
  </>
)

const MapOf = ({ place, zoom, tiles }: { place: MappedPlace; zoom: number; tiles: string }): VNode => {
  const address = placeInWords(place) ?? ''
  const elsewhere = mapLink(place)
  return (
    <>
      <p class="govuk-body wm-lead">{address}</p>
      <svg
        class="wm-map"
        viewBox={`0 0 ${mapSize.width} ${mapSize.height}`}
        preserveAspectRatio="xMidYMid slice"
        role="img"
        aria-label={words.picture(address)}
      >
        {tilesAround(place, zoom, tiles).map(({ address: href, left, top }) => (
          <image href={href} x={left} y={top} width="256" height="256" />
        ))}
        <path
          class="wm-map__pin"
          transform={`translate(${mapSize.width / 2} ${mapSize.height / 2})`}
          d="M0 0C-4-12-14-18-14-30a14 14 0 0 1 28 0C14-18 4-12 0 0zM0-24a6 6 0 1 0 0-12 6 6 0 0 0 0 12z"
        />
      </svg>
      {place.point_is === 'postcode' && <p class="govuk-body">{words.roughly(postcodeOf(place))}</p>}
      {elsewhere && (
        <p class="govuk-body wm-no-print">
          <a class="govuk-link" href={elsewhere}>
            {words.elsewhere}
            <span class="govuk-visually-hidden"> ({words.opensOther})</span>
          </a>
        </p>
      )}
    </>
  )
}

const ZoomLinks = ({ listing, zoom }: { listing: Listing; zoom: number }): VNode => {
  const at = (next: number) => `/listings/${listing.slug}/map?zoom=${next}`
  return (
    <nav class="wm-no-print" aria-label={words.zoom}>
      <ul class="wm-order">
        {zoom < zooms.most && (
          <li>
            <a class="govuk-link" href={at(zoom + 1)}>
              {words.closer}
            </a>
          </li>
        )}
        {zoom > zooms.least && (
          <li>
            <a class="govuk-link" href={at(zoom - 1)}>
              {words.wider}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

const postcodeOf = (place: Place): string => place.address?.postal_code?.trim() ?? ''
