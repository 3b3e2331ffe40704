import type { FastifyInstance } from 'fastify'
import type { EhcDesks } from '../../pages/desks.ts'
import { askPage } from './ask/page.tsx'
import { enoughPage } from './ask/enough.tsx'

/** The desk's pages of advice, for whoever works on the case. */
export const adviceDeskPages = (app: FastifyInstance, room: EhcDesks): void => {
  askPage(app, room)
  enoughPage(app, room)
}
