import type { FastifyInstance } from 'fastify'
import { answersTo, answerTo, wayBack } from '#kit/form'
import { save, takeOff } from '../../rules/saved-list.ts'
import { readShareCode } from '../../rules/share-code.ts'
import { openList, shareList } from '../../store/saved-lists.ts'
import type { DirectoryRoom } from '../room.ts'
import { keepList, listOf } from './list-cookie.ts'
import { lookUp } from './look-up.ts'
import { onPress } from './press.tsx'

/** Everything that changes a list. Each leads back to the list, which says what happened. */
export const buttons = (app: FastifyInstance, room: DirectoryRoom): void => {
  onPress(app, room, '/saved/add', async ({ request, reply, sent }) => {
    const listing = await room.catalogue.bySlug(answerTo(sent, 'listing'))
    if (!listing) return reply.callNotFound()
    const back = wayBack(answerTo(sent, 'back'))
    const { list, left } = save(listOf(request), [listing.id])
    if (left === 0) keepList(request, reply, list)
    return reply.redirect(
      saved({ [left === 0 ? 'added' : 'full']: listing.slug, ...(back && { back }) }),
      303,
    )
  })

  onPress(app, room, '/saved/remove', async ({ request, reply, sent }) => {
    const ids = answersTo(sent, 'id')
    const list = listOf(request)
    const { listings } = await lookUp(
      room.catalogue,
      list.filter((id) => ids.includes(id)),
    )
    keepList(request, reply, takeOff(list, ids))
    return reply.redirect(saved({ removed: listings[0]?.slug ?? 'yes' }), 303)
  })

  onPress(app, room, '/saved/clear', ({ request, reply }) => {
    keepList(request, reply, [])
    return reply.redirect(saved({ cleared: 'yes' }), 303)
  })

  onPress(app, room, '/saved/share', async ({ request, reply }) => {
    const { listings } = await lookUp(room.catalogue, listOf(request))
    if (listings.length === 0) return reply.redirect('/saved', 303)
    await shareList(
      room.database,
      listings.map(({ id }) => id),
      room.today(),
    )
    return reply.redirect(saved({ shared: 'yes' }), 303)
  })

  onPress(app, room, '/saved/take', async ({ request, reply, sent }) => {
    const code = readShareCode(answerTo(sent, 'code'))
    const theirs = code === null ? null : await openList(room.database, code, room.today())
    if (theirs === null) return reply.callNotFound()
    const { listings } = await lookUp(room.catalogue, theirs)
    const { list, left } = save(
      listOf(request),
      listings.map(({ id }) => id),
    )
    keepList(request, reply, list)
    return reply.redirect(saved(left === 0 ? { took: 'yes' } : { left: String(left) }), 303)
  })
}

const saved = (said: Readonly<Record<string, string>>): string =>
  `/saved?${new URLSearchParams(said).toString()}`
