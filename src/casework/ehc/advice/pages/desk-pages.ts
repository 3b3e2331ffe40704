import type { FastifyInstance } from 'fastify'
import type { EhcDesks } from '../../pages/desks.ts'
import { consultationsAsked } from '../../consultation/pages/inbox/page.tsx'
import { askPage } from './ask/page.tsx'
import { sendEvidencePage } from './evidence/page.tsx'
import { enoughPage } from './ask/enough.tsx'
import { askedPages } from './asked/page.tsx'
import { lateByGiverPage } from './chase/by-giver.tsx'
import { chasePage } from './chase/page.tsx'
import { speakingPages } from './family/says.tsx'
import { signedInSpeaking } from './family/speaking-doors.ts'
import { givePages } from './give/give-pages.ts'
import { letterWithCode } from './panel/letter.tsx'
import { panelPage } from './panel/page.tsx'
import { takeFromReportPage } from './report/page.tsx'
import { recordDoor } from './record-door.ts'

/** Advice for people who are signed in: the desk's pages, and what is asked of whom. */
export const adviceDeskPages = (app: FastifyInstance, room: EhcDesks): void => {
  askPage(app, room)
  enoughPage(app, room)
  sendEvidencePage(app, room)
  panelPage(app, room)
  takeFromReportPage(app, room)
  letterWithCode(app, room)
  chasePage(app, room)
  lateByGiverPage(app, room)
  givePages(app, recordDoor(room))
  askedPages(app, room, [consultationsAsked(room)])
  speakingPages(app, signedInSpeaking(room))
}
