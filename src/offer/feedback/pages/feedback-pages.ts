import type { FastifyInstance } from 'fastify'
import { formGuard } from '#kit/form'
import type { Database } from '#kit/db'
import type { FeedbackTables } from '../store/tables.ts'
import { keptWith } from './add-listing/kept.ts'
import { addListingPages } from './add-listing/page.tsx'
import { followPage } from './follow/page.tsx'
import { reportProblemPage } from './report-problem/page.tsx'
import { sayWhatIsMissingPage } from './say-what-is-missing/page.tsx'
import { sentPage } from './sent/page.tsx'
import { tellUsPage } from './tell-us/page.tsx'
import { yearPage } from './year/page.tsx'
import { youSaidPage } from './you-said/page.tsx'
import type { Surroundings } from './surroundings.ts'

export type FeedbackPagesOptions = Omit<Surroundings, 'db' | 'guard'> & {
  readonly db: Database
  /** Signs the forms: 32 characters or more, the same in every web process and after a restart. */
  readonly secret: string
  /** Milliseconds since 1970, for the age of a form. */
  readonly clock?: () => number
}

/**
 * The pages where people tell us things. The app must have @fastify/cookie, @fastify/formbody and
 * @fastify/rate-limit.
 */
export const feedbackPages = (app: FastifyInstance, options: FeedbackPagesOptions): void => {
  const { db, secret, clock, ...rest } = options
  const around = { ...rest, db: db.withTables<FeedbackTables>(), guard: formGuard(secret, clock) }
  reportProblemPage(app, around)
  addListingPages(app, { ...around, kept: keptWith(secret, around.today) })
  sayWhatIsMissingPage(app, around)
  tellUsPage(app, around)
  youSaidPage(app, around)
  yearPage(app, around)
  sentPage(app, around)
  followPage(app, around)
}
