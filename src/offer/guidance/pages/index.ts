import type { FastifyInstance } from 'fastify'
import { aboutSitePages } from './about-site/page.tsx'
import { datesPages } from './dates/page.tsx'
import { nextPages } from './next/page.tsx'
import type { GuidanceRoom } from './room.ts'

export type { GuidanceRoom } from './room.ts'

export const guidancePages = (app: FastifyInstance, room: GuidanceRoom): void => {
  aboutSitePages(app, room)
  datesPages(app, room)
  nextPages(app, room)
}
