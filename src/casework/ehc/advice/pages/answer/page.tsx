import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { formPage, type FormState, hasFailed, needed, type Visit } from '#kit/form'
import type { RequestRoom } from '../../../pages/request/room.ts'
import { CodeForm } from '../../../way-in/code-form.tsx'
import { whereCodeLeads } from '../../../way-in/code-leads.ts'
import { answerAt } from '../../../way-in/cookie.ts'
import { words } from './words.ts'

/** `/answer`: the reference and the code, for somebody without an account; then what they were asked, whatever it is. */
export const answerPage = (app: FastifyInstance, room: RequestRoom): void => {
  const show = ({ request, reply }: Visit, form: FormState, status: number) =>
    room.frame(
      request,
      reply,
      { title: words.title, noIndex: true, sensitive: true, failed: hasFailed(form) },
      <AnswerView form={form} room={room} />,
      { status, keep: 'never' },
    )
  formPage(app, {
    path: answerAt,
    questions: z.object({
      reference: needed(words.reference, 60, words.missing.reference),
      code: needed(words.code, 60, words.missing.code),
    }),
    guard: room.guard,
    limit: { max: 30, timeWindow: '10 minutes' },
    start: () => ({}),
    show,
    send: async (at, { values, form }) => {
      const to = await whereCodeLeads(room, at, values)
      return to === null
        ? show(at, { ...form, errors: [{ field: 'reference', message: words.unknown }] }, 422)
        : at.reply.redirect(to, 303)
    },
  })
  // An address that was printed on letters once.
  app.get('/answer-a-consultation', (_request, reply) => reply.redirect(answerAt, 301))
}

const AnswerView = ({ form, room }: { form: FormState; room: RequestRoom }) => (
  <CodeForm {...{ form, room, words }} action={answerAt}>
    <p class="govuk-body">
      {words.account}{' '}
      <a class="govuk-link" href="/asked">
        {words.signIn}
      </a>
    </p>
  </CodeForm>
)
