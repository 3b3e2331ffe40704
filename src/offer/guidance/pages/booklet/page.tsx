import type { FastifyInstance } from 'fastify'
import { flatQuery } from '#kit/http'
import { WayBack } from '#kit/page'
import type { GuidanceRoom } from '../room.ts'
import { GuideBooklet } from './view.tsx'
import { words } from './words.ts'

type BySlug = { Params: { slug: string } }

/** All pages of a guide as one, to print. `?print=large` sets it in large print. */
export const bookletPages = (app: FastifyInstance, room: GuidanceRoom): void => {
  app.get<BySlug>('/guidance/:slug/booklet', (request, reply) => {
    const overview = room.library.find(request.params.slug)
    if (!overview) return reply.callNotFound()
    if (overview.partOf !== undefined) return reply.redirect(`/guidance/${overview.partOf}/booklet`)
    return room.frame(
      request,
      reply,
      {
        title: words.title(overview.title),
        description: overview.summary,
        noIndex: true,
        still: true,
        before: <WayBack href={overview.path} text={words.back} />,
      },
      <GuideBooklet
        guide={room.library.guideOf(overview)}
        room={room}
        large={flatQuery(request.query)['print']?.[0] === 'large'}
      />,
    )
  })
}
