import type { FastifyInstance } from 'fastify'
import type { EhcDesks } from '../../pages/desks.ts'
import { checkPage } from './check/page.tsx'
import { commentPage, invitePage } from './comments/comment-page.tsx'
import { readPage } from './comments/read-page.tsx'
import { needPage } from './edit/need-page.tsx'
import { outcomePage } from './edit/outcome-page.tsx'
import { provisionPage } from './edit/provision-page.tsx'
import { recommendationPage } from './edit/recommendation-page.tsx'
import { sectionPages } from './edit/sections-pages.tsx'
import { takeOutPage } from './edit/take-out-page.tsx'
import { withPlan } from './open-plan.ts'
import { overviewPage } from './overview/page.tsx'
import { recommendationsPage } from './recommendations/page.tsx'
import { recordReplyPage } from './replies/record-page.tsx'
import { repliesPages } from './replies/page.tsx'
import { signedInPlanPages } from './family/index.tsx'
import { sourcesPage } from './sources/page.tsx'
import { versionsPage } from './versions/page.tsx'

/** The plan of a case on the desk: written by several people, checked, sent, and answered for. */
export const planPages = (app: FastifyInstance, room: EhcDesks): void => {
  signedInPlanPages(app, room)
  withPlan(app, room, (scope) => {
    overviewPage(scope, room)
    sectionPages(scope, room)
    needPage(scope, room)
    outcomePage(scope, room)
    provisionPage(scope, room)
    takeOutPage(scope, room)
    recommendationsPage(scope, room)
    recommendationPage(scope, room)
    versionsPage(scope, room)
    readPage(scope, room)
    commentPage(scope, room)
    invitePage(scope, room)
    checkPage(scope, room)
    sourcesPage(scope, room)
    repliesPages(scope, room)
    recordReplyPage(scope, room)
  })
}
