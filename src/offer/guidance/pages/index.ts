import type { FastifyInstance } from 'fastify'
import { aboutSitePages } from './about-site/page.tsx'
import { articlePages } from './article/page.tsx'
import { bookletPages } from './booklet/page.tsx'
import { contentsPage } from './contents/page.tsx'
import { datesPages } from './dates/page.tsx'
import { glossaryPage } from './glossary/page.tsx'
import { graduatedPathwayPage } from './graduated-pathway/page.tsx'
import { letterPages } from './letters/page.tsx'
import { mustTellPage } from './must-tell/page.tsx'
import { nextPages } from './next/page.tsx'
import type { GuidanceRoom } from './room.ts'
import { twentyWeeksPage } from './twenty-weeks/page.tsx'

export type { GuidanceRoom } from './room.ts'

export const guidancePages = (app: FastifyInstance, room: GuidanceRoom): void => {
  contentsPage(app, room)
  articlePages(app, room)
  bookletPages(app, room)
  glossaryPage(app, room)
  aboutSitePages(app, room)
  mustTellPage(app, room)
  datesPages(app, room)
  nextPages(app, room)
  twentyWeeksPage(app, room)
  graduatedPathwayPage(app, room)
  letterPages(app, room)
}
