import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { answersIn, answersTo, formPage, hasFailed, needed, optional, optionalAge } from '#kit/form'
import { receive } from '../../actions/receive.ts'
import { contactIn, contactQuestions } from '../contact/questions.ts'
import { limit } from '../limit.ts'
import { sentPath } from '../sent/page.tsx'
import { type Surroundings, takingIn } from '../surroundings.ts'
import { SayWhatIsMissing } from './view.tsx'
import { words } from './words.ts'

/** `/say-what-is-missing?q=…`: offered where a search finds nothing. */
export const sayWhatIsMissingPage = (app: FastifyInstance, around: Surroundings): void => {
  const { frame, guard, pack } = around
  formPage(app, {
    path: '/say-what-is-missing',
    questions,
    guard,
    limit,
    start: (request) => ({ lookingFor: answersTo(answersIn(request.query, ['q']), 'q').slice(0, 1) }),
    show: ({ request, reply }, form, status) => {
      const visit = { title: words.title, failed: hasFailed(form), noIndex: hasFailed(form) }
      const view = <SayWhatIsMissing form={form} months={pack.forgetContactAfterMonths} />
      return frame(request, reply, visit, view, { status, keep: 'never' })
    },
    send: async ({ reply }, { values, key, suspectedSpam }) => {
      const { lookingFor, place, age } = values
      const message = { kind: 'missing', details: { lookingFor, place, age } } as const
      const receipt = { message, contact: contactIn(values), suspectedSpam, key }
      const reference = await receive(around.db, receipt, takingIn(around))
      return reply.redirect(sentPath(reference), 303)
    },
  })
}

const questions = z.object({
  lookingFor: needed(words.lookingForName, 500, words.lookingForMissing),
  place: optional(words.placeName, 60),
  age: optionalAge(),
  ...contactQuestions,
})
