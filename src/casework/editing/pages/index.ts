import { cleanPage } from '../comments/clean/page.tsx'
import { publishPage } from '../comments/publish/page.tsx'
import { finderPage } from './finder/page.tsx'
import { listingPage } from './listing/page.tsx'
import { previewPages } from './preview/page.tsx'
import { importPages } from './import/page.tsx'
import type { EditorsRoom } from './room.ts'
import { suggestionPage } from './suggestion/page.tsx'
import { versionsPages } from './versions/page.tsx'

/** The pages of those who look after the Local Offer, beside the tray and the cases that all processes share. */
export const editorsPages = (room: EditorsRoom): void => {
  room.within((app) => {
    finderPage(app, room)
    listingPage(app, room)
    previewPages(app, room)
    versionsPages(app, room)
    suggestionPage(app, room)
    cleanPage(app, room)
    publishPage(app, room)
  })
  importPages(room)
}
