import type { FastifyInstance, FastifyRequest } from 'fastify'
import { dayInWords, parseDay } from '#kit/day'
import { type Answers, answersIn, formPage, type FormState, hasFailed, type Visit } from '#kit/form'
import { singleQuery } from '#kit/http'
import { WayBack } from '#kit/page'
import { keepDraft, markOf } from '../../../actions/keep-draft.ts'
import type { RequestTables } from '../../../store/request-tables.ts'
import { checkAt, comeBackAt, filesAt, home, questionAt, savedAt } from '../addresses.ts'
import { rememberCode } from '../code-cookie.ts'
import { answersOf, openedBy } from '../opened.ts'
import type { RequestRoom } from '../room.ts'
import { askerIn } from './asked-from.ts'
import { neighbours, questions } from './order.ts'
import type { RequestQuestion } from './question.ts'
import { fieldsOf, QuestionView } from './view.tsx'
import { words } from './words.ts'

/** One question a page. Each answer is saved as it is sent; the first begins the draft. */
export const questionPages = (app: FastifyInstance, room: RequestRoom): void => {
  for (const question of questions) questionPage(app, room, question)
}

const questionPage = (app: FastifyInstance, room: RequestRoom, question: RequestQuestion): void => {
  const fields = fieldsOf(question)
  const isFirst = question === questions[0]

  const show = ({ request, reply }: Visit, form: FormState, status: number, theirs?: Answers) => {
    const opened = openedBy(request)
    if (request.method === 'GET' && !opened && !isFirst) return reply.redirect(comeBackAt, 303)
    const asker = askerIn(request.method === 'GET' ? answersOf(request) : answersNow(request, fields))
    const then = thenOf(request)
    const { before } = neighbours(question.slug, asker)
    const backTo = then ? checkAt : before ? questionAt(before.slug) : home
    return room.frame(
      request,
      reply,
      {
        title: question.title(asker),
        noIndex: true,
        sensitive: true,
        failed: hasFailed(form),
        before: <WayBack href={backTo} text={words.back} />,
      },
      <QuestionView
        {...{ question, form, asker, theirs }}
        goesBackTo={then}
        shown={theirs ? markOf(theirs, fields) : shownTo(request, fields)}
        kept={
          opened && { code: opened.code, until: dayInWords(parseDay(opened.draft.endsOn) ?? room.today()) }
        }
      />,
      { status, keep: 'never' },
    )
  }

  formPage(app, {
    path: questionAt(question.slug),
    questions: question.reads(room.today),
    guard: room.guard,
    // Thirteen questions, gone back to and changed, from a library that is one address.
    limit: { max: 400, timeWindow: '10 minutes' },
    start: (request) => only(answersOf(request), fields),
    show,
    send: async (at, { form, key }) => {
      const { request, reply } = at
      const kept = await keepDraft(room.db.withTables<RequestTables>(), {
        secret: room.secret,
        today: room.today(),
        code: openedBy(request)?.code ?? null,
        formKey: key,
        question: question.slug,
        fields,
        answers: form.answers,
        shown: shownTo(request, fields),
      })
      if (!kept.ok) return show(at, { ...form, trouble: 'conflict' }, 409, kept.reason.theirs)
      rememberCode(request, reply, kept.value.code)
      return reply.redirect(nextAfter(question, at), 303)
    },
  })

  const nextAfter = ({ slug }: RequestQuestion, { request }: Visit): string => {
    if ((request.body as { step?: unknown }).step === 'later') return savedAt
    if (thenOf(request)) return checkAt
    const { after } = neighbours(slug, askerIn(answersNow(request, fields)))
    return after ? questionAt(after.slug) : filesAt
  }
}

/** The draft with what was just sent laid over it. */
const answersNow = (request: FastifyRequest, fields: readonly string[]): Answers => ({
  ...answersOf(request),
  ...answersIn(request.body, fields),
})

const only = (answers: Answers, fields: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([field]) => fields.includes(field)))

const thenOf = (request: FastifyRequest): 'check' | undefined =>
  singleQuery(request.query)['then'] === 'check' ? 'check' : undefined

const shownTo = (request: FastifyRequest, fields: readonly string[]): string => {
  const { shown } = (request.body ?? {}) as { shown?: unknown }
  return typeof shown === 'string' ? shown.slice(0, 40) : markOf(answersOf(request), fields)
}
