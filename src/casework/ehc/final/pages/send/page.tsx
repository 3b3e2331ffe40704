import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { tellNotFound } from '#cases'
import { answersIn, formPage, type FormState, optional, type Visit } from '#kit/form'
import type { EhcDesks } from '../../../pages/desks.ts'
import { planFor, withPlan } from '../../../plan/pages/open-plan.ts'
import { type FinalReady, finalReady } from '../../actions/final-ready.ts'
import { sendFinal } from '../../actions/send-final.ts'
import { words } from '../words.ts'
import { SendView } from './view.tsx'

type Command = 'send final plan' | 'send changed plan'

/** `/desk/RQ-…/final-plan`: what the plan is checked for, what differs from the draft, who gets it; then it is sent. */
export const sendFinalPages = (app: FastifyInstance, room: EhcDesks): void =>
  withPlan(app, room, (scope) => {
    scope.addHook('preHandler', async (request) => {
      const opened = planFor(request)
      if (!opened) return
      const mayDecide = await opened.desk.allows(opened.worker, 'decide', opened.file)
      found.set(request, { ready: await finalReady(room, opened), mayDecide })
    })
    sendPage(scope, room, 'final-plan', 'send final plan')
    sendPage(scope, room, 'changed-plan', 'send changed plan')
  })

const found = new WeakMap<FastifyRequest, { readonly ready: FinalReady; readonly mayDecide: boolean }>()

const sendPage = (app: FastifyInstance, room: EhcDesks, path: string, command: Command): void => {
  const title = words.title[command]
  const show = (at: Visit, form: FormState, status: number) => {
    const opened = planFor(at.request)
    const checked = found.get(at.request)
    if (!opened || !checked) return tellNotFound(room, at.request, at.reply)
    const view = (
      <SendView
        {...checked}
        {...{ command, title, form }}
        action={`/desk/${opened.file.reference}/${path}`}
        opened={opened}
      />
    )
    return room.frame(at.request, at.reply, { title, failed: form.errors.length > 0 }, view, {
      status,
      keep: 'never',
    })
  }
  formPage(app, {
    path: `/desk/:reference/${path}`,
    questions: z.object({
      reason: optional(words.reason, 4000),
      seen: z.preprocess((sent) => Number([sent].flat()[0]), z.int().min(1)),
    }),
    guard: room.guard,
    limit: { max: 300, timeWindow: '10 minutes' },
    start: (request) => {
      const seen = planFor(request)?.file.last_act
      return { ...answersIn(request.query, ['seen']), ...(seen !== undefined && { seen: [String(seen)] }) }
    },
    show,
    send: async (at, { values, form }) => {
      const opened = planFor(at.request)
      const checked = found.get(at.request)
      if (!opened || !checked) return tellNotFound(room, at.request, at.reply)
      const { ready } = checked
      const fault = (message: string, status: number, field = 'reason') =>
        show(at, { ...form, errors: [{ field, message }] }, status)
      if (!ready.ok) return show(at, form, 422)
      const missing =
        command === 'send changed plan' ? words.whyMissing : ready.needsReason ? words.reasonMissing : null
      if (missing !== null && (values.reason ?? '').length < 10) return fault(missing, 422)
      const result = await sendFinal(room, opened, {
        command,
        seen: values.seen,
        ready,
        reason: values.reason ?? null,
        request: at.request.id,
      })
      if (result.ok)
        return at.reply.redirect(`/desk/${opened.file.reference}?done=${command.replace(/ /g, '-')}`, 303)
      if (result.reason.why === 'not found') return tellNotFound(room, at.request, at.reply)
      const latest =
        result.reason.why === 'changed meanwhile' ? result.reason.since.at(-1)?.sequence : undefined
      const answers = latest === undefined ? form.answers : { ...form.answers, seen: [String(latest)] }
      const message = latest === undefined ? words.notNow : words.changed
      return show(at, { ...form, answers, errors: [{ field: 'reason', message }] }, 409)
    },
  })
}
