import type { FastifyInstance } from 'fastify'
import { arrangementsPages } from './arrangements/page.tsx'
import { attentionPages } from './attention-page.ts'
import { calendarPage } from './calendar-page.ts'
import { casePage } from './case/page.tsx'
import { deedPages } from './deed/page.tsx'
import { givePage } from './give/page.ts'
import { notePage } from './note-page.ts'
import { openFirst } from './open-file.tsx'
import type { CasesRoom } from './room.ts'
import { trayPage } from './tray/page.tsx'
import { namingWhose } from './whose-case.tsx'

/** The work tray and the pages of a case, for everybody at work. */
export const casesPages = (app: FastifyInstance, bare: CasesRoom): void => {
  const room = { ...bare, frame: namingWhose(bare.frame) }
  calendarPage(app, room)
  room.within((inside) => {
    arrangementsPages(inside, room)
    attentionPages(inside, room)
    trayPage(inside, room)
    givePage(inside, room)
    notePage(inside, room)
    openFirst(inside, room, (opened) => deedPages(opened, room))
    casePage(inside, room)
  })
}
