import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { answerTo, answersIn, formPage, type FormState, hasFailed, type Visit } from '#kit/form'
import { singleQuery } from '#kit/http'
import { receive } from '../../actions/receive.ts'
import { contactIn } from '../contact/questions.ts'
import { sentPath } from '../sent/page.tsx'
import { type Surroundings, takingIn } from '../surroundings.ts'
import { CheckAnswers } from './check-view.tsx'
import type { Kept } from './kept.ts'
import { detailsOf, questionsFor, questionsOn, shapeFor } from './questions.ts'
import { StartView } from './start-view.tsx'
import { addListingAt, changeAt, checkAt, fieldsOf, needed, type Step, stepAt, stepsFor } from './steps.ts'
import { StepView } from './view.tsx'
import { words } from './words.ts'

type Room = Surroundings & { readonly kept: Kept }

/**
 * `/add-listing`: one thing a page, check your answers, send. Each page is a get and a post that leads on, so that
 * back goes back; the answers wait locked in the visitor's own browser, and nothing is stored until they are sent.
 */
export const addListingPages = (app: FastifyInstance, room: Room): void => {
  startPage(app, room)
  const steps = stepsFor(room.categories, room.needs)
  steps.forEach((step, at) => stepPage(app, room, { step, before: steps[at - 1], after: steps[at + 1] }))
  checkPage(app, room)
}

const startPage = (app: FastifyInstance, { frame, guard, kept }: Room): void =>
  formPage(app, {
    path: addListingAt,
    questions: z.object({}),
    guard,
    limit,
    start: () => ({}),
    show: ({ request, reply }, form, status) => {
      const begun = Object.keys(kept.read(request)).length > 0
      const visit = { title: words.title, failed: hasFailed(form), noIndex: hasFailed(form) }
      return frame(request, reply, visit, <StartView form={form} begun={begun} />, { status, keep: 'never' })
    },
    send: async (at) => {
      kept.forget(at)
      return at.reply.redirect(stepAt('name'), 303)
    },
  })

type Place = { readonly step: Step; readonly before: Step | undefined; readonly after: Step | undefined }

const stepPage = (app: FastifyInstance, room: Room, { step, before, after }: Place): void => {
  const { frame, guard, kept, categories, needs } = room
  const show = ({ request, reply }: Visit, form: FormState, status: number) => {
    const changes = isChange({ request, reply })
    const view = (
      <StepView
        {...{ step, form, around: room }}
        action={changes ? changeAt(step) : stepAt(step)}
        back={changes ? checkAt : before === undefined ? addListingAt : stepAt(before)}
      />
    )
    const visit = { title: words.headings[step], failed: hasFailed(form), noIndex: true }
    return frame(request, reply, visit, view, { status, keep: 'never' })
  }
  formPage(app, {
    path: stepAt(step),
    questions: questionsOn(step, shapeFor(categories, needs)),
    guard,
    limit,
    start: kept.read,
    show,
    send: async (at, { form }) => {
      // What is ticked no more is not in the form at all.
      const others = Object.entries(kept.read(at.request)).filter(([field]) => !fieldIs(step, field))
      const isKept = kept.keep(at, { ...Object.fromEntries(others), ...answersGiven(step, at) })
      if (!isKept) return show(at, { ...form, errors: [tooMuch(step)] }, 422)
      const next = isChange(at) || after === undefined ? checkAt : stepAt(after)
      return at.reply.redirect(next, 303)
    },
  })
}

const checkPage = (app: FastifyInstance, room: Room): void => {
  const { frame, guard, kept, categories, needs } = room
  formPage(app, {
    path: checkAt,
    questions: questionsFor(shapeFor(categories, needs)),
    guard,
    limit,
    start: kept.read,
    show: ({ request, reply }, form, status) => {
      const [wrong] = form.errors
      const missing =
        stepsFor(categories, needs).find((step) => wrong && fieldIs(step, wrong.field)) ??
        needed.find((field) => answerTo(form.answers, field) === '')
      if (missing !== undefined) return reply.redirect(changeAt(missing), 303)
      const visit = { title: words.checkTitle, failed: hasFailed(form), noIndex: true }
      return frame(request, reply, visit, <CheckAnswers form={form} around={room} />, {
        status,
        keep: 'never',
      })
    },
    send: async (at, { values, key, suspectedSpam }) => {
      const message = { kind: 'suggestion', details: detailsOf(values) } as const
      const receipt = { message, contact: contactIn(values), suspectedSpam, key }
      const reference = await receive(room.db, receipt, takingIn(room))
      kept.forget(at)
      return at.reply.redirect(sentPath(reference), 303)
    },
  })
}

const limit = { max: 100, timeWindow: '10 minutes' } as const

const isChange = ({ request }: Visit): boolean => singleQuery(request.query)['change'] === 'yes'

const fieldIs = (step: Step, field: string): boolean => (fieldsOf[step] as readonly string[]).includes(field)

/** What was typed on this page; nothing is kept of what was left empty. */
const answersGiven = (step: Step, { request }: Visit): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(answersIn(request.body, fieldsOf[step])).flatMap(([field, given]) =>
      given.some((one) => one !== '') ? [[field, [...given]]] : [],
    ),
  )

const tooMuch = (step: Step) => ({ field: fieldsOf[step][0], message: words.tooMuch })
