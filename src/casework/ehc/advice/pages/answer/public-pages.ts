import type { FastifyInstance } from 'fastify'
import type { RequestRoom } from '../../../pages/request/room.ts'
import { speakingPages } from '../family/says.tsx'
import { byCodeSpeaking } from '../family/speaking-doors.ts'
import { givePages } from '../give/give-pages.ts'
import { codeDoor } from './code-door.ts'
import { familyDoor } from '../family/code-door.ts'
import { answerPage } from './page.tsx'

/** Giving advice without an account: by a code, or on the family's own page. */
export const adviceByCodePages = (app: FastifyInstance, room: RequestRoom): void => {
  answerPage(app, room)
  givePages(app, codeDoor(room))
  givePages(app, familyDoor(room))
  speakingPages(app, byCodeSpeaking(room))
}
