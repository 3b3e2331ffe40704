import type { FastifyInstance } from 'fastify'
import { flatQuery } from '#kit/http'
import type { GuidanceRoom } from '../room.ts'
import { subjects } from './subjects.ts'
import { ContentsView, FoundView } from './view.tsx'
import { words } from './words.ts'

const longest = 100

/** `?q=` searches these pages alone. */
export const contentsPage = (app: FastifyInstance, room: GuidanceRoom): void => {
  const told = subjects(room.library)
  app.get('/guidance', (request, reply) => {
    const asked = (flatQuery(request.query)['q']?.[0] ?? '').trim().slice(0, longest)
    return asked === ''
      ? room.frame(
          request,
          reply,
          {
            title: words.title,
            description: words.description,
            head: <link rel="canonical" href={`${room.baseUrl}/guidance`} />,
          },
          <ContentsView told={told} />,
        )
      : room.frame(
          request,
          reply,
          { title: `${asked}: ${words.title.toLowerCase()}`, description: words.description, noIndex: true },
          <FoundView asked={asked} found={room.findPages(asked)} />,
        )
  })
}
