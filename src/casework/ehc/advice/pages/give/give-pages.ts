import type { FastifyInstance } from 'fastify'
import { checkPage } from './check-page.tsx'
import type { Door } from './door.ts'
import { enoughPage } from './enough-page.tsx'
import { firstPage } from './first-page.tsx'
import { morePage } from './more-page.tsx'
import { openAdvice } from './opened.ts'
import { overviewPage } from './overview.tsx'
import { pointsPage } from './points-page.tsx'
import { paperPage } from './went-with.tsx'
import { reportPage } from './report-page.tsx'

/** The pages of giving advice, the same whichever way somebody came. */
export const givePages = (app: FastifyInstance, door: Door): void => {
  void app.register((scope, _options, ready) => {
    openAdvice(scope, door)
    const pages = [
      overviewPage,
      paperPage,
      pointsPage('need'),
      pointsPage('outcome'),
      pointsPage('provision'),
      reportPage,
      morePage,
      checkPage,
    ]
    for (const page of pages) page(scope, door)
    // A family is asked nothing before it speaks; an officer writes down what others have said already.
    if (door.asksAdvisers) {
      firstPage(scope, door)
      enoughPage(scope, door)
    }
    ready()
  })
}
