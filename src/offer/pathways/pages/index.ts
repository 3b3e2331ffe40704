import type { FastifyInstance } from 'fastify'
import { answersPage } from './answers/page.tsx'
import { questionPages } from './questions/page.tsx'
import { resultsPage } from './results/page.tsx'
import type { PathwaysRoom } from './room.ts'
import { servicePage } from './service/page.tsx'
import { startPage } from './start/page.tsx'

export type { PathwaysRoom } from './room.ts'

/** "Could this help my child?": public, no account, nothing kept. */
export const pathwaysPages = (app: FastifyInstance, room: PathwaysRoom): void => {
  startPage(app, room)
  questionPages(app, room)
  answersPage(app, room)
  resultsPage(app, room)
  servicePage(app, room)
}
