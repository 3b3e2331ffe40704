import type { FastifyInstance } from 'fastify'
import { arrangementsPages } from './arrangements/page.tsx'
import { attentionPages } from './attention-page.ts'
import { calendarPage } from './calendar-page.ts'
import { casePage } from './case/page.tsx'
import { deedPages } from './deed/page.tsx'
import { givePage } from './give/page.ts'
import { notePage } from './note-page.ts'
import type { CasesRoom } from './room.ts'
import { trayPage } from './tray/page.tsx'

/** The work tray and the pages of a case, for everybody at work. */
export const casesPages = (app: FastifyInstance, room: CasesRoom): void => {
  calendarPage(app, room)
  room.within((inside) => {
    arrangementsPages(inside, room)
    attentionPages(inside, room)
    trayPage(inside, room)
    givePage(inside, room)
    notePage(inside, room)
    deedPages(inside, room)
    casePage(inside, room)
  })
}
