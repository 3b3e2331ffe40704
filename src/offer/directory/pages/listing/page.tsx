import type { FastifyInstance } from 'fastify'
import { Breadcrumbs } from '#kit/govuk'
import { Raw, renderFragment, trustHtml } from '#kit/html'
import { calendar, jsonForScript, structuredData } from '../../facts/index.ts'
import type { Listing } from '../../rules/listing.ts'
import type { DirectoryRoom } from '../room.ts'
import { ListingBody } from './body.tsx'
import { relatedTo } from './related.ts'
import { ListingView } from './view.tsx'
import { words } from './words.ts'

type BySlug = { Params: { slug: string } }

export const listingPage = (app: FastifyInstance, room: DirectoryRoom): void => {
  app.get<BySlug>('/listings/:slug', async (request, reply) => {
    const listing = await room.catalogue.bySlug(request.params.slug)
    if (!listing) return reply.callNotFound()
    const address = `${room.baseUrl}/listings/${listing.slug}`
    return room.frame(
      request,
      reply,
      {
        title: listing.name,
        description: listing.summary,
        sensitive: listing.sensitive,
        before: <Trail listing={listing} room={room} />,
        head: (
          <>
            <link rel="canonical" href={address} />
            <script type="application/ld+json">
              <Raw html={trustHtml(jsonForScript(structuredData(listing, address)))} />
            </script>
          </>
        ),
      },
      <ListingView listing={listing} room={room} related={await relatedTo(listing, room.catalogue)} />,
    )
  })

  app.get<BySlug>('/listings/:slug/details', async (request, reply) => {
    const listing = await room.catalogue.bySlug(request.params.slug)
    if (!listing) return reply.callNotFound()
    reply
      .type('text/html; charset=utf-8')
      .header('x-robots-tag', 'noindex')
      .header('cache-control', 'public, max-age=60')
    return reply.send(renderFragment(<ListingBody listing={listing} room={room} level={4} />))
  })

  app.get<BySlug>('/listings/:slug/calendar.ics', async (request, reply) => {
    const listing = await room.catalogue.bySlug(request.params.slug)
    const text =
      listing &&
      calendar(listing, `${room.baseUrl}/listings/${listing.slug}`, room.today(), room.pack.termDates)
    if (!text) return reply.callNotFound()
    reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', `attachment; filename="${listing.slug}.ics"`)
    return reply.send(text)
  })
}

const Trail = ({ listing, room }: { listing: Listing; room: DirectoryRoom }) => {
  const first = listing.attributes?.find(({ taxonomy }) => taxonomy === 'category')?.term
  const category = room.pack.taxonomies
    .find(({ id }) => id === 'category')
    ?.terms.find(({ id }) => id === first)
  return (
    <Breadcrumbs
      items={[
        { text: words.home, href: '/' },
        ...(category ? [{ text: category.name, href: `/search?category=${category.id}` }] : []),
      ]}
    />
  )
}
