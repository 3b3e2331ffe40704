import type { FastifyInstance } from 'fastify'
import { hidden } from '#access'
import { dayInWords, parseDay } from '#kit/day'
import { singleQuery } from '#kit/http'
import {
  cameBack,
  copyOfBatch,
  makeBatch,
  openBatch,
  postBatch,
  waitingLetters,
} from '../actions/print-letters.ts'
import { worksInTheOffice } from '../actions/who-may.ts'
import { type Batch, copiesOf, findBatches, lettersIn } from '../store/letters.ts'
import { BatchView, LettersView } from './letters-view.tsx'
import type { Clerk, MessagesRoom } from './room.ts'
import { words } from './words.ts'

/** `/desk/letters`: what waits to be printed, one document for all of it, and the day it was posted. */
export const lettersPages = (app: FastifyInstance, room: MessagesRoom): void => {
  app.get('/desk/letters', async (request, reply) => {
    const clerk = await room.clerkOf(request)
    if (!worksInTheOffice(clerk)) return hidden(reply)
    const [waiting, batches] = await Promise.all([waitingLetters(room.db, clerk), batchesOf(room, clerk)])
    const ticket = room.guard.mint(request, reply)
    const said = news[singleQuery(request.query)['done'] ?? ''] ?? null
    const view = <LettersView {...{ waiting: waiting.length, batches, ticket, news: said }} />
    return room.frame(request, reply, { title: words.letters }, view, { keep: 'never' })
  })
  app.post('/desk/letters', async (request, reply) => {
    const clerk = await room.clerkOf(request)
    if (!worksInTheOffice(clerk)) return hidden(reply)
    const isOurs = room.guard.inspect(request).verdict === 'ours'
    const { batch, boxed } = isOurs ? await makeBatch(room.db, clerk, room.saying) : { batch: null, boxed: 0 }
    const said = boxed > 0 ? '?done=boxed' : ''
    return reply.redirect(`/desk/letters${batch === null ? '' : `/${batch}`}${said}`, 303)
  })
  app.get('/desk/letters/:batch', async (request, reply) => {
    const { batch: id } = request.params as { batch: string }
    const opened = await openBatch(room.db, await room.clerkOf(request), id)
    if (!opened) return hidden(reply)
    const copies = await copiesOf(room.db, id)
    const done = singleQuery(request.query)['done'] ?? ''
    const ticket = room.guard.mint(request, reply)
    const view = (
      <BatchView {...opened} {...{ copies, ticket }} news={news[done] ?? null} day={dayOf(opened.batch)} />
    )
    return room.frame(request, reply, { title: words.letters }, view, { keep: 'never' })
  })
  app.get('/desk/letters/:batch/print', async (request, reply) => {
    const { batch: id } = request.params as { batch: string }
    const copy = await copyOfBatch(room.db, await room.clerkOf(request), id, room.saying)
    if (!copy.ok)
      return copy.reason === 'boxes' ? reply.redirect(`/desk/letters/${id}?done=boxes`, 303) : hidden(reply)
    return reply
      .headers({
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="letters-${id.slice(0, 8)}.pdf"`,
        'cache-control': 'no-store',
      })
      .send(Buffer.from(copy.value.bytes))
  })
  app.post('/desk/letters/:batch/posted', async (request, reply) => {
    const { batch: id } = request.params as { batch: string }
    if (room.guard.inspect(request).verdict !== 'ours') return hidden(reply)
    const isPosted = await postBatch(room.db, await room.clerkOf(request), id, new Date())
    return isPosted ? reply.redirect(`/desk/letters/${id}?done=posted`, 303) : hidden(reply)
  })
  app.post('/desk/letters/:batch/came-back', async (request, reply) => {
    const { batch: id } = request.params as { batch: string }
    const letter = ((request.body ?? {}) as Record<string, unknown>)['letter']
    if (room.guard.inspect(request).verdict !== 'ours') return hidden(reply)
    const isBack =
      typeof letter === 'string' && (await cameBack(room.db, await room.clerkOf(request), id, letter))
    return reply.redirect(`/desk/letters/${id}${isBack ? '?done=back' : ''}`, 303)
  })
}

const news: Readonly<Record<string, string>> = {
  posted: words.postedDone,
  back: words.backDone,
  boxed: words.boxed,
  boxes: words.boxes,
}

const dayOf = ({ made_on }: Batch): string => dayInWords(parseDay(made_on)!)

const batchesOf = async (room: MessagesRoom, clerk: Clerk) => {
  const shown = []
  for (const batch of await findBatches(room.db))
    if (batch.made_by === clerk.accountId || (await openBatch(room.db, clerk, batch.id)))
      shown.push({ batch, day: dayOf(batch), count: (await lettersIn(room.db, batch.id)).length })
  return shown
}
