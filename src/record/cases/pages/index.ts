import { casePage } from './case/page.tsx'
import { deedPages } from './deed/page.tsx'
import { givePage } from './give/page.ts'
import { notePage } from './note-page.ts'
import type { CasesRoom } from './room.ts'
import { trayPage } from './tray/page.tsx'

/** The work tray and the pages of a case, for everybody at work. */
export const casesPages = (room: CasesRoom): void => {
  room.within((app) => {
    trayPage(app, room)
    givePage(app, room)
    notePage(app, room)
    deedPages(app, room)
    casePage(app, room)
  })
}
