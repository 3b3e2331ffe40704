import type { FastifyInstance } from 'fastify'
import { formPage, type FormState, hasFailed, type Visit } from '#kit/form'
import { receive } from '../../actions/receive.ts'
import { contactIn } from '../contact/questions.ts'
import { sentPath } from '../sent/page.tsx'
import { type Surroundings, takingIn } from '../surroundings.ts'
import { CheckAnswers } from './check-view.tsx'
import { detailsOf, questionsFor } from './questions.ts'
import { AddListing } from './view.tsx'
import { words } from './words.ts'

/**
 * `/add-listing`: fill in, check your answers, send. All three are posts to one address; the answers travel in
 * the page, and nothing is stored until they are sent.
 */
export const addListingPage = (app: FastifyInstance, around: Surroundings): void => {
  const { frame, guard, categories, needs } = around

  const show = ({ request, reply }: Visit, form: FormState, status: number) => {
    const visit = { title: words.title, failed: hasFailed(form), noIndex: hasFailed(form) }
    return frame(request, reply, visit, <AddListing form={form} around={around} />, { status, keep: 'never' })
  }

  formPage(app, {
    path: '/add-listing',
    questions: questionsFor(categories, needs),
    guard,
    // Checking and changing are posts too.
    limit: { max: 100, timeWindow: '10 minutes' },
    start: () => ({}),
    show,
    send: async (at, { values, key, suspectedSpam, form }) => {
      const { step } = at.request.body as { step?: unknown }
      if (step === 'change') return show(at, form, 200)
      if (step !== 'send') {
        const visit = { title: words.checkTitle, noIndex: true }
        const view = <CheckAnswers form={form} around={around} />
        return frame(at.request, at.reply, visit, view, { keep: 'never' })
      }
      const message = { kind: 'suggestion', details: detailsOf(values) } as const
      const receipt = { message, contact: contactIn(values), suspectedSpam, key }
      const reference = await receive(around.db, receipt, takingIn(around))
      return at.reply.redirect(sentPath(reference), 303)
    },
  })
}
