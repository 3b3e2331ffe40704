import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { always, choices, formPage, hasFailed, optional } from '#kit/form'
import { WayBack } from '#kit/page'
import { receive } from '../../actions/receive.ts'
import { readAboutPath } from '../../rules/about-path.ts'
import { wrongs } from '../../rules/details.ts'
import { aboutAnswer, aboutPage } from '../about-page.ts'
import { contactIn, contactQuestions } from '../contact/questions.ts'
import { limit } from '../limit.ts'
import { sentPath } from '../sent/page.tsx'
import { type Surroundings, takingIn } from '../surroundings.ts'
import { ReportProblem } from './view.tsx'
import { words } from './words.ts'

/** `/report-problem?about=/listings/…`: the last link on every page. */
export const reportProblemPage = (app: FastifyInstance, around: Surroundings): void => {
  const { frame, guard, nameOf, pack } = around
  formPage(app, {
    path: '/report-problem',
    questions,
    guard,
    limit,
    start: aboutAnswer,
    show: ({ request, reply }, form, status) => {
      const about = aboutPage(form, around, words.pageAt)
      const before = about && <WayBack href={about.path} text={words.back} />
      const visit = { title: words.title, failed: hasFailed(form), noIndex: true, before }
      const view = <ReportProblem form={form} about={about} months={pack.forgetContactAfterMonths} />
      return frame(request, reply, visit, view, { status, keep: 'never' })
    },
    send: async ({ reply }, { values, key, suspectedSpam }) => {
      const { about: given, wrong, more, where } = values
      const path = readAboutPath(given ?? '')
      const about = path ? { path, listingId: nameOf(path)?.listingId } : undefined
      const message = { kind: 'problem', details: { wrong, more, where } } as const
      const receipt = { message, contact: contactIn(values), about, suspectedSpam, key }
      const reference = await receive(around.db, receipt, takingIn(around))
      return reply.redirect(sentPath(reference), 303)
    },
  })
}

const questions = z
  .object({
    about: optional('The address', 1000),
    where: optional(words.where, 200),
    wrong: choices(wrongs),
    more: optional(words.moreName, 2000),
    ...contactQuestions,
  })
  .refine(({ wrong, more }) => wrong.length > 0 || more !== undefined, {
    path: ['wrong'],
    message: words.nothing,
    when: always,
  })
