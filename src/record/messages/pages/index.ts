import { failuresPage } from './failures-page.tsx'
import { lettersPages } from './letters-page.tsx'
import type { FastifyInstance } from 'fastify'
import { preferencePage } from './preference-page.tsx'
import { receiptsPage } from './receipts.ts'
import type { MessagesRoom } from './room.ts'

/** Letters to print, what did not arrive, how somebody wants to be told, and what a provider says. */
export const messagesPages = (app: FastifyInstance, room: MessagesRoom): void => {
  receiptsPage(app, room)
  room.within((routes) => {
    lettersPages(routes, room)
    failuresPage(routes, room)
    preferencePage(routes, room)
  })
}
