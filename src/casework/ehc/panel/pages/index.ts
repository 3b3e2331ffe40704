import type { FastifyInstance } from 'fastify'
import type { Elsewhere, Worker } from '#cases'
import type { EhcDesks } from '../../pages/desks.ts'
import { documentPage } from './item/document.ts'
import { itemPage } from './item/page.tsx'
import { meetingPage } from './meeting/page.tsx'
import { mayArrange, meetingsPages, sitsOnPanels } from './meetings/page.tsx'
import { panelsAt } from './meetings/view.tsx'
import { words } from './meetings/words.ts'
import { putOnPage } from './put-on/page.tsx'

/** Panels: meetings, what comes before each, and one case with its papers. */
export const panelPages = (app: FastifyInstance, room: EhcDesks): void => {
  meetingsPages(app, room)
  meetingPage(app, room)
  itemPage(app, room)
  documentPage(app, room)
  putOnPage(app, room)
}

export const panelPlaces = (authority: string, worker: Pick<Worker, 'asker'>): readonly Elsewhere[] =>
  mayArrange(authority, worker) || sitsOnPanels(worker)
    ? [{ href: panelsAt, text: words.link, when: 'now' }]
    : []
