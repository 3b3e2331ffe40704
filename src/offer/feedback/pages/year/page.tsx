import type { FastifyInstance } from 'fastify'
import { WayBack } from '#kit/page'
import { yearOf } from '../../rules/comments/year.ts'
import { findSaidIn } from '../../store/said-and-done.ts'
import { countMessagesIn, findYearOfComments } from '../../store/year-of-comments.ts'
import type { Surroundings } from '../surroundings.ts'
import { YearReport } from './view.tsx'
import { words } from './words.ts'

/** The first year of the duty: section 30 of the Children and Families Act came into force in September 2014. */
const firstYear = 2014

/** `/you-said-we-did/2026`: the yearly report of regulation 56, made afresh each time it is asked for. */
export const yearPage = (app: FastifyInstance, { db, frame, today }: Surroundings): void => {
  app.get<{ Params: { year: string } }>('/you-said-we-did/:year', async (request, reply) => {
    const day = today()
    const year = /^\d{4}$/.test(request.params.year) ? Number(request.params.year) : 0
    if (year < firstYear || year > day.year) return reply.callNotFound()
    const [comments, said, others] = await Promise.all([
      findYearOfComments(db, year),
      findSaidIn(db, year),
      countMessagesIn(db, year),
    ])
    const before = <WayBack href="/you-said-we-did" text={words.back} />
    const visit = { title: words.title(year), description: words.description(year), before }
    const view = <YearReport numbers={yearOf(comments, day)} {...{ year, today: day, said, others }} />
    return frame(request, reply, visit, view, { keep: 'never' })
  })
}
