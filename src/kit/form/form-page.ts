import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { type Answers, answersIn } from './answers.ts'
import { isAway } from '#kit/db'
import { sprungTrap } from './form-frame.tsx'
import type { FormState, Trouble } from './form-state.ts'
import type { FormGuard } from './guard.ts'
import { readForm } from './read-form.ts'

export type FormPage<Shape extends z.ZodRawShape> = {
  readonly path: string
  readonly questions: z.ZodObject<Shape>
  readonly guard: FormGuard
  /** Posts allowed from one internet address; a school or a library is one address. */
  readonly limit: { readonly max: number; readonly timeWindow: string }
  /** What is filled in before anyone has typed. */
  readonly start: (request: FastifyRequest) => Answers
  /** Shows the form. It is also called when the database is away, so it must not ask it anything. */
  readonly show: (at: Visit, form: FormState, status: number) => FastifyReply
  readonly send: (at: Visit, sent: Sent<z.output<z.ZodObject<Shape>>>) => Promise<FastifyReply>
}

export type Visit = { readonly request: FastifyRequest; readonly reply: FastifyReply }

export type Sent<Values> = {
  readonly values: Values
  /** The same for each sending of one form: see Ticket. */
  readonly key: string
  readonly suspectedSpam: boolean
  readonly form: FormState
}

/**
 * One form at one address: GET shows it, POST reads it and hands good answers to `send`. Whatever goes wrong,
 * the person gets the same form back with every answer in it and a way to send it again.
 */
export const formPage = <Shape extends z.ZodRawShape>(app: FastifyInstance, page: FormPage<Shape>): void => {
  const { guard, questions } = page

  app.get(page.path, (request, reply) => {
    const form = { ticket: guard.mint(request, reply), answers: page.start(request), errors: [] }
    return page.show({ request, reply }, form, 200)
  })

  const showAgain = (at: Visit, trouble: Trouble, status: number) => {
    const { verdict, key } = guard.inspect(at.request)
    const kept = verdict !== 'foreign'
    const answers = kept ? answersIn(at.request.body, Object.keys(questions.shape)) : page.start(at.request)
    const ticket = guard.mint(at.request, at.reply, (kept && key) || undefined)
    return page.show(at, { ticket, answers, errors: [], trouble }, status)
  }

  app.route({
    method: 'POST',
    url: page.path,
    bodyLimit: 256 * 1024,
    handlerTimeout: longestWait,
    // Counted after the body is read, so that whoever must wait does not lose what they wrote.
    config: { rateLimit: { ...page.limit, hook: 'preHandler' } },
    errorHandler: (error: Error & { statusCode?: number }, request, reply) => {
      const status = error.statusCode ?? 500
      const nobodyWaits = request.socket.destroyed
      if (nobodyWaits || request.body === undefined || (status < 500 && status !== 429)) throw error
      const at = { request, reply }
      if (status === 429) return void showAgain(at, 'too many', 429)
      request.log.error(error)
      const away = status === 503 || isAway(error)
      if (away) reply.header('retry-after', '60')
      return void showAgain(at, away ? 'away' : 'fault', away ? 503 : 500)
    },
    handler: async (request, reply) => {
      const at = { request, reply }
      const { verdict, key } = guard.inspect(request)
      if (verdict !== 'ours' || key === null)
        return showAgain(at, verdict === 'foreign' ? 'foreign' : 'stale', 403)
      const reading = readForm(questions, request.body)
      const ticket = guard.mint(request, reply, key)
      if (!reading.ok) return page.show(at, { ticket, answers: reading.answers, errors: reading.errors }, 422)
      const form = { ticket, answers: reading.answers, errors: [] }
      return page.send(at, { values: reading.values, key, suspectedSpam: sprungTrap(request.body), form })
    },
  })
}

/** Milliseconds. By then whatever should keep the message hangs; a message sent again is still one message. */
const longestWait = 8_000
