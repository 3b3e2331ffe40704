import { failuresPage } from './failures-page.tsx'
import { lettersPages } from './letters-page.tsx'
import { preferencePage } from './preference-page.tsx'
import type { MessagesRoom } from './room.ts'

/** Letters to print, what did not arrive, and how somebody wants to be told. */
export const messagesPages = (room: MessagesRoom): void => {
  room.within((app) => {
    lettersPages(app, room)
    failuresPage(app, room)
    preferencePage(app, room)
  })
}
