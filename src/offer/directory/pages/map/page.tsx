import type { FastifyInstance } from 'fastify'
import { picturesFrom, singleQuery } from '#kit/http'
import { WayBack } from '#kit/page'
import { zooms } from '../../facts/map-tiles.ts'
import type { DirectoryRoom } from '../room.ts'
import { mappedPlaces } from './mapped.ts'
import { MapView } from './view.tsx'
import { words } from './words.ts'

/**
 * A page of its own, because only whoever asks for a map may be sent to another host for its pictures. Where the pack
 * names no tile server, or the place is not known to the point, there is no such page.
 */
export const mapPage = (app: FastifyInstance, room: DirectoryRoom): void => {
  app.get<{ Params: { slug: string } }>('/listings/:slug/map', async (request, reply) => {
    const listing = await room.catalogue.bySlug(request.params.slug)
    const maps = room.pack.map
    const places = listing ? mappedPlaces(listing) : []
    if (!listing || !maps || places.length === 0) return reply.callNotFound()
    const asked = Number(singleQuery(request.query)['zoom'] ?? zooms.usual)
    const zoom = Number.isInteger(asked) ? Math.min(zooms.most, Math.max(zooms.least, asked)) : zooms.usual
    reply.headers(picturesFrom(new URL(maps.tiles).origin))
    return room.frame(
      request,
      reply,
      {
        title: words.title(listing.name),
        noIndex: true,
        sensitive: listing.sensitive,
        before: <WayBack href={`/listings/${listing.slug}`} text={words.back} />,
      },
      <MapView listing={listing} places={places} zoom={zoom} maps={maps} />,
      { keep: 'never' },
    )
  })
}
