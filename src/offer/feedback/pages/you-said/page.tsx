import type { FastifyInstance } from 'fastify'
import { answersIn, answerTo } from '#kit/form'
import { subjectNames } from '../../rules/comments/subjects.ts'
import { countPublished, findSaidAndDone, pageOfComments } from '../../store/said-and-done.ts'
import { findYearsWithComments } from '../../store/year-of-comments.ts'
import type { Surroundings } from '../surroundings.ts'
import { YouSaid } from './view.tsx'
import { words } from './words.ts'

/**
 * `/you-said-we-did?subject=…&page=…`. Regulation 56(2) to (4): comments, our response and what we will do, published
 * with the local offer. Kept by no cache: what is withdrawn is gone at once.
 */
export const youSaidPage = (app: FastifyInstance, { db, frame, nameOf, today }: Surroundings): void => {
  app.get('/you-said-we-did', async (request, reply) => {
    const asked = answersIn(request.query, ['subject', 'page'])
    const subject = subjectNames.find((one) => one === answerTo(asked, 'subject')) ?? null
    const wished = Number(/^[1-9]\d{0,4}$/.exec(answerTo(asked, 'page'))?.[0] ?? 1)
    const [counts, years] = await Promise.all([countPublished(db), findYearsWithComments(db)])
    const most = subject
      ? (counts.get(subject) ?? 0)
      : [...counts.values()].reduce((sum, one) => sum + one, 0)
    const page = Math.min(wished, Math.max(1, Math.ceil(most / pageOfComments)))
    const found = await findSaidAndDone(db, { subject, page })
    const visit = {
      title: words.title,
      description: words.description,
      noIndex: subject !== null || page > 1,
    }
    const view = <YouSaid {...found} {...{ subject, page, counts, years, nameOf }} today={today()} />
    return frame(request, reply, visit, view, { keep: 'never' })
  })
}
