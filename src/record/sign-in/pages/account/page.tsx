import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { endSession, signOutEverywhere } from '../../actions/end.ts'
import { removeFactor } from '../../actions/factors.ts'
import type { FactorName } from '../../rules/account.ts'
import { isOpen } from '../../rules/session-life.ts'
import type { PagesRoom } from '../../room.ts'
import { findAccount } from '../../store/accounts.ts'
import { recoveryCodesLeft } from '../../store/codes.ts'
import { passkeysOf } from '../../store/factors.ts'
import { identitiesOf } from '../../store/identities.ts'
import { sessionsOf } from '../../store/sessions.ts'
import { takeSession } from '../browser.ts'
import { appPage } from '../factors/app.tsx'
import { passkeyPage } from '../factors/passkey.tsx'
import { passwordPage } from '../factors/password.tsx'
import { phonePages } from '../factors/phone.tsx'
import { askAgain, inside, whoIs } from '../inside.ts'
import { posted, press } from '../press.tsx'
import { signedInFrame } from '../signed-in-frame.tsx'
import { recoveryCodesPage } from './recovery-codes.tsx'
import { AccountView } from './view.tsx'
import { words } from './words.ts'

/** `/account`: how I sign in, where I am signed in, and my spare codes. What matters asks again who I am. */
export const accountPages = (app: FastifyInstance, room: PagesRoom): void =>
  inside(app, room, 'in', (within) => {
    within.get('/account', (request, reply) => show(room, request, reply))
    press(within, room, '/account/sessions/end', '/account', async (request, reply) => {
      const id = posted(request, 'session')
      if (/^[0-9a-f-]{36}$/.test(id)) await endSession(room, whoIs(request), id)
      return reply.redirect('/account', 303)
    })
    press(within, room, '/account/sign-out-everywhere', '/account', async (request, reply) => {
      await signOutEverywhere(room, whoIs(request))
      takeSession(room, reply)
      return reply.redirect('/sign-in?news=out', 303)
    })
    void within.register(async (sensitive) => {
      askAgain(sensitive, room)
      passwordPage(sensitive, room, '/account/password', '/account')
      appPage(sensitive, room, '/account/app', '/account')
      phonePages(sensitive, room, '/account/phone', '/account')
      passkeyPage(sensitive, room, '/account/passkey', '/account')
      recoveryCodesPage(sensitive, room)
      press(sensitive, room, '/account/remove', '/account', async (request, reply) => {
        const factor = posted(request, 'factor')
        if (!isFactor(factor)) return reply.redirect('/account', 303)
        const removed = await removeFactor(room, whoIs(request), factor, posted(request, 'passkey'))
        if (!removed.ok && removed.reason === 'needed') return show(room, request, reply, words.needed)
        return reply.redirect('/account', 303)
      })
    })
  })

const isFactor = (text: string): text is FactorName => ['passkey', 'app', 'text'].includes(text)

const show = async (
  room: PagesRoom,
  request: FastifyRequest,
  reply: FastifyReply,
  said?: { readonly heading: string; readonly text: string },
) => {
  const { account, session } = whoIs(request)
  const now = room.now()
  const [held, passkeys, codesLeft, linked, sessions] = await Promise.all([
    findAccount(room.db, account.id),
    passkeysOf(room.db, account.id),
    recoveryCodesLeft(room.db, account.id),
    identitiesOf(room.db, account.id),
    sessionsOf(room.db, account.id),
  ])
  return signedInFrame(room)(
    request,
    reply,
    { title: words.title, failed: said !== undefined },
    <AccountView
      account={held!}
      passkeys={passkeys}
      codesLeft={codesLeft}
      providers={room.providers.map(({ id, label }) => ({ id, label, linked: linked.includes(id) }))}
      sessions={sessions.filter((one) => isOpen({ ...one, kind: account.kind }, now))}
      here={session.id}
      texts={room.channels.has('text')}
      ticket={room.guard.mint(request, reply)}
      said={said}
    />,
    { status: said ? 422 : 200 },
  )
}
