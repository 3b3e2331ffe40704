import type { FastifyInstance } from 'fastify'
import { listOnTheDesk, onePageOfTheDesk } from '#directory'
import { answersIn, answerTo } from '#kit/form'
import { tellNotFound } from '../not-found.tsx'
import { editorOf, type EditorsRoom } from '../room.ts'
import { FinderView } from './view.tsx'
import { words } from './words.ts'

/** `/desk/listings?q=…`: the listing to put right, by part of its name. */
export const finderPage = (app: FastifyInstance, room: EditorsRoom): void => {
  app.get('/desk/listings', async (request, reply) => {
    if (!(await editorOf(room, request, 'edit listings'))) return tellNotFound(room, request, reply)
    const asked = answersIn(request.query, ['q', 'page'])
    const typed = answerTo(asked, 'q').trim().slice(0, 100)
    const wanted = Number(answerTo(asked, 'page'))
    const page = Number.isInteger(wanted) && wanted >= 1 && wanted <= 10_000 ? wanted : 1
    const { lines, total } = await listOnTheDesk(room.directory, { words: typed, page })
    const pages = Math.max(1, Math.ceil(total / onePageOfTheDesk))
    return room.frame(
      request,
      reply,
      { title: words.title },
      <FinderView typed={typed} lines={lines} total={total} page={page} pages={pages} />,
      { keep: 'never' },
    )
  })
}
