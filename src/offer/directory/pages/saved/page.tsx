import type { FastifyInstance } from 'fastify'
import { flatQuery } from '#kit/http'
import type { DirectoryRoom } from '../room.ts'
import { isSensitive, sendBooklet } from './booklet-page.tsx'
import { buttons } from './buttons.ts'
import { listOf } from './list-cookie.ts'
import { lookUp } from './look-up.ts'
import { newsFor } from './news.ts'
import { Notice } from './notice.tsx'
import { sharedPages } from './shared-page.tsx'
import { SavedView } from './view.tsx'
import { bookletWords, words } from './words.ts'

/** A visitor's own list: kept by their browser, printed as a booklet, shared by a code. */
export const savedPages = (app: FastifyInstance, room: DirectoryRoom): void => {
  app.get('/saved', async (request, reply) => {
    const lookedUp = await lookUp(room.catalogue, listOf(request))
    const news = await newsFor(flatQuery(request.query), lookedUp, room)
    return room.frame(
      request,
      reply,
      { title: words.title, noIndex: true, sensitive: isSensitive(lookedUp) },
      <SavedView lookedUp={lookedUp} notice={news && <Notice news={news} />} />,
      { keep: 'never' },
    )
  })

  app.get('/saved/print', async (request, reply) => {
    const lookedUp = await lookUp(room.catalogue, listOf(request))
    if (lookedUp.listings.length === 0) return reply.redirect('/saved')
    return sendBooklet(request, reply, { lookedUp, room, title: bookletWords.title, from: '/saved' })
  })

  buttons(app, room)
  sharedPages(app, room)
}
