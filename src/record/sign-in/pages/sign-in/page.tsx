import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { answerTo, formPage, type FormState, hasFailed, type Visit } from '#kit/form'
import { flatQuery } from '#kit/http'
import { signInWithPasskey } from '../../actions/sign-in-with-passkey.ts'
import { signInWithPassword } from '../../actions/sign-in-with-password.ts'
import { ownPath } from '../../rules/way-back.ts'
import type { PagesRoom } from '../../room.ts'
import { findAccount } from '../../store/accounts.ts'
import { browserOf, giveCookies } from '../browser.ts'
import { goOn, sessionOf } from '../inside.ts'
import { carried, formLimit, typed, typedPassword } from '../one-answer.ts'
import { PasskeyScript } from '../passkey-place.tsx'
import { type Said, SignIn } from './view.tsx'
import { words } from './words.ts'

/** `/sign-in`: an address and a password, or a passkey. */
export const signInPage = (app: FastifyInstance, room: PagesRoom): void => {
  const show = ({ request, reply }: Visit, form: FormState, status: number, said?: Said) => {
    const to = ownPath(answerTo(form.answers, 'to')) ?? ''
    const news = { out: words.signedOut, changed: words.passwordChanged }[
      flatQuery(request.query)['news']?.[0] ?? ''
    ]
    return room.frame(
      request,
      reply,
      {
        title: words.title,
        noIndex: true,
        failed: said !== undefined || hasFailed(form),
        head: <PasskeyScript room={room} />,
      },
      <SignIn
        room={room}
        form={form}
        to={to}
        said={said}
        news={request.method === 'GET' ? news : undefined}
      />,
      { status, keep: 'never' },
    )
  }

  void app.register(async (within) => {
    // Whoever is signed in already goes on; a form is never shown to them.
    within.addHook('preHandler', async (request, reply) => {
      if (request.method !== 'GET') return
      const found = await sessionOf(room, request).catch(() => null)
      if (found?.session.stage === 'in')
        await goOn(reply, room, found.account, flatQuery(request.query)['to']?.[0])
    })
    formPage(within, {
      path: '/sign-in',
      questions,
      guard: room.guard,
      limit: formLimit,
      start,
      show,
      send: async ({ request, reply }, { values, form }) => {
        const answer = await signInWithPassword(room, { ...values, browser: browserOf(room, request) })
        if (!answer.ok && answer.reason === 'wait') return show({ request, reply }, form, 429, words.wait)
        if (!answer.ok) {
          const errors = [{ field: 'email', message: words.noMatch }]
          return show({ request, reply }, { ...form, errors }, 422)
        }
        giveCookies(room, reply, answer.value.opened)
        const to = ownPath(values.to)
        if (answer.value.next === 'second step')
          return reply.redirect(`/sign-in/second-step${to ? `?to=${encodeURIComponent(to)}` : ''}`, 303)
        const account = await findAccount(room.db, answer.value.accountId)
        return goOn(reply, room, account!, to)
      },
    })
    formPage(within, {
      path: '/sign-in/passkey',
      questions: z.object({ passkey: carried, to: carried }),
      guard: room.guard,
      limit: formLimit,
      start,
      show,
      send: async ({ request, reply }, { values, form }) => {
        const answer = await signInWithPasskey(room, values.passkey, browserOf(room, request))
        if (!answer.ok) {
          const wait = answer.reason === 'wait'
          return show({ request, reply }, form, wait ? 429 : 422, wait ? words.wait : words.passkeyNoMatch)
        }
        giveCookies(room, reply, answer.value.opened)
        const account = await findAccount(room.db, answer.value.accountId)
        return goOn(reply, room, account!, values.to)
      },
    })
  })
}

const start = (request: Visit['request']) => ({ to: flatQuery(request.query)['to']?.slice(0, 1) ?? [] })

const questions = z.object({
  email: typed(words.enterEmail, 254),
  password: typedPassword(words.enterPassword),
  to: carried,
})
