import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { answerTo, formPage, type FormState, hasFailed, type Visit } from '#kit/form'
import { flatQuery } from '#kit/http'
import { proveByPassword, sendTextCode, takeSecondStep } from '../../actions/second-step.ts'
import { signOut } from '../../actions/end.ts'
import { ownPath } from '../../rules/way-back.ts'
import type { PagesRoom } from '../../room.ts'
import { findAccount, type HeldAccount } from '../../store/accounts.ts'
import { browserOf, giveCookies, takeSession } from '../browser.ts'
import { goOn, inside, whoIs } from '../inside.ts'
import { carried, formLimit, typed } from '../one-answer.ts'
import { PasskeyScript } from '../passkey-place.tsx'
import { posted, press } from '../press.tsx'
import { signedInFrame } from '../signed-in-frame.tsx'
import { SecondStep, type Way, waysOf } from './view.tsx'
import { words } from './words.ts'

/** `/sign-in/second-step`: after the password, something else that only this person has. */
export const secondStepPage = (app: FastifyInstance, room: PagesRoom): void =>
  inside(app, room, 'second step', (within) => {
    proofPage(within, room, '/sign-in/second-step', false)
    press(within, room, '/sign-in/second-step/start-again', '/sign-in', async (request, reply) => {
      await signOut(room, whoIs(request))
      takeSession(room, reply)
      return reply.redirect('/sign-in', 303)
    })
  })

/** `/account/prove`: the same before a deed that matters. */
export const proveAgainPage = (app: FastifyInstance, room: PagesRoom): void =>
  inside(app, room, 'in', (within) => proofPage(within, room, '/account/prove', true))

const proofPage = (within: FastifyInstance, room: PagesRoom, path: string, again: boolean): void => {
  const frame = signedInFrame(room)
  const accounts = new WeakMap<FastifyRequest, HeldAccount>()
  within.addHook('preHandler', async (request, reply) => {
    if (reply.sent) return
    const account = await findAccount(room.db, whoIs(request).account.id)
    if (account) accounts.set(request, account)
  })

  const show = ({ request, reply }: Visit, form: FormState, status: number, said?: Said) => {
    const account = accounts.get(request)
    const ways = account ? waysOf(account.factors, { again, password: account.passwordHash !== null }) : []
    const wished = answerTo(form.answers, 'by') as Way
    const way = ways.includes(wished) ? wished : ways[0]
    const sent = flatQuery(request.query)['sent'] !== undefined || Object.hasOwn(form.answers, 'code')
    return frame(
      request,
      reply,
      {
        title: again ? words.again : words.title,
        failed: said !== undefined || hasFailed(form),
        head: <PasskeyScript room={room} />,
      },
      <SecondStep
        room={room}
        form={form}
        action={path}
        again={again}
        way={way}
        ways={ways}
        passkeys={(account?.factors.passkeys ?? 0) > 0}
        sent={sent}
        to={ownPath(answerTo(form.answers, 'to')) ?? ''}
        said={said}
      />,
      { status, keep: 'never' },
    )
  }

  formPage(within, {
    path,
    questions,
    guard: room.guard,
    limit: formLimit,
    start: (request) => {
      const { by = [], to = [] } = flatQuery(request.query)
      return { by: by.slice(0, 1), to: to.slice(0, 1) }
    },
    show,
    send: async (at, { values, form }) => {
      const found = whoIs(at.request)
      const { by } = values
      const answer = by === 'passkey' ? values.passkey : values.code
      if (!answer) {
        const missing = words.by[by === 'passkey' ? 'app' : by].enter
        return show(at, { ...form, errors: [{ field: 'code', message: missing }] }, 422)
      }
      const browser = browserOf(room, at.request)
      const taken =
        by === 'password'
          ? await proveByPassword(room, found, answer, browser)
          : await takeSecondStep(room, found, { by, answer }, browser)
      if (taken.ok) {
        giveCookies(room, at.reply, taken.value)
        return goOn(at.reply, room, found.account, values.to)
      }
      if (taken.reason === 'wait') return show(at, form, 429, words.wait)
      if (by === 'passkey') return show(at, form, 422, words.passkeyWrong)
      return show(at, { ...form, errors: [{ field: 'code', message: words.by[by].wrong }] }, 422)
    },
  })

  press(within, room, `${path}/text`, path, async (request, reply) => {
    const sent = await sendTextCode(room, whoIs(request))
    const to = ownPath(posted(request, 'to'))
    if (sent.ok)
      return reply.redirect(`${path}?by=text&sent=yes${to ? `&to=${encodeURIComponent(to)}` : ''}`, 303)
    const form = { ticket: room.guard.mint(request, reply), answers: {}, errors: [] }
    return sent.reason === 'wait'
      ? show({ request, reply }, form, 429, words.wait)
      : show({ request, reply }, form, 422, words.cannotSend)
  })
}

type Said = { readonly heading: string; readonly text: string }

const questions = z.object({
  by: typed('')
    .pipe(z.enum(['app', 'text', 'recovery', 'password', 'passkey']))
    .catch('app'),
  code: carried.transform((code) => code.slice(0, 1000)),
  passkey: carried,
  to: carried,
})
