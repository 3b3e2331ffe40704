import type { FastifyInstance } from 'fastify'
import type { GuidanceRoom } from '../room.ts'
import { WayBack } from '#kit/page'
import { letters } from './letters.ts'
import { LettersView, LetterView } from './view.tsx'
import { words } from './words.ts'

type ByName = { Params: { name: string } }

/** Letters to copy or print. Nothing is typed here, so no name of a child is ever in an address or a log. */
export const letterPages = (app: FastifyInstance, room: GuidanceRoom): void => {
  app.get('/letters', (request, reply) =>
    room.frame(request, reply, { title: words.title, description: words.description }, <LettersView />),
  )

  app.get<ByName>('/letters/:name', (request, reply) => {
    const { name } = request.params
    const letter = Object.hasOwn(letters, name) ? letters[name] : undefined
    if (!letter) return reply.callNotFound()
    return room.frame(
      request,
      reply,
      {
        title: letter.title,
        description: letter.use,
        before: <WayBack href="/letters" text={words.all} />,
      },
      <LetterView name={name} letter={letter} room={room} />,
    )
  })

  for (const [name, { text }] of Object.entries(letters))
    app.get(`/letters/${name}.txt`, (_, reply) =>
      reply
        .type('text/plain; charset=utf-8')
        .header('cache-control', 'public, max-age=300')
        .send(`${text}\n`),
    )
}
