import type { FastifyInstance } from 'fastify'
import { cameFrom } from '#kit/form'
import { flatQuery } from '#kit/http'
import { comeBack, link, setOut, signInFromElsewhere } from '../../actions/other-service.ts'
import { ownPath } from '../../rules/way-back.ts'
import { provedLately } from '../../rules/session-life.ts'
import type { PagesRoom } from '../../room.ts'
import { findAccount } from '../../store/accounts.ts'
import { browserOf, errandIn, giveCookies, giveErrand, takeErrand } from '../browser.ts'
import { Column } from '../column.tsx'
import { goOn, sessionOf } from '../inside.ts'

type Params = { Params: { provider: string } }

/** `/sign-in/with/…`: off to another service that knows the person, and back with its word. */
export const elsewherePages = (app: FastifyInstance, room: PagesRoom): void => {
  const providerOf = (id: string) => room.providers.find((provider) => provider.id === id)

  app.get<Params>('/sign-in/with/:provider', { config: { rateLimit } }, async (request, reply) => {
    const provider = providerOf(request.params.provider)
    if (!provider) return reply.callNotFound()
    const found = await sessionOf(room, request)
    const signedIn = found?.session.stage === 'in'
    if (signedIn && !provedLately(found.session.provedAt, room.now()))
      return reply.redirect(`/account/prove?to=${encodeURIComponent('/account')}`, 303)
    const settingUp = found?.session.stage === 'set up' && found.session.method === 'invitation'
    // Only a press on our own page makes a link; another site can at most send somebody to sign in.
    const linkTo =
      (signedIn || settingUp) && !found.account.demo && cameFrom(request) === 'ours'
        ? found.account.id
        : undefined
    if (signedIn && !linkTo) return reply.redirect('/account', 303)
    const to = ownPath(flatQuery(request.query)['to']?.[0])
    const { address, errand } = await setOut(room, provider, { to, linkTo })
    giveErrand(room, reply, errand)
    return reply.header('cache-control', 'no-store').redirect(address, 303)
  })

  app.get<Params>('/sign-in/with/:provider/back', { config: { rateLimit } }, async (request, reply) => {
    const provider = providerOf(request.params.provider)
    if (!provider) return reply.callNotFound()
    takeErrand(room, reply)
    const query = request.url.split('?')[1] ?? ''
    const told = await comeBack(room, provider, { query, errand: errandIn(room, request) })
    const sorry = (said: { heading: string; text: string }) =>
      room.frame(request, reply, { title: said.heading, noIndex: true }, <Sorry said={said} />, {
        status: 422,
        keep: 'never',
      })
    if (!told.ok) return sorry(words[told.reason])
    const found = await sessionOf(room, request)
    if (told.value.linkTo !== undefined) {
      if (found?.account.id !== told.value.linkTo) return sorry(words['not ours'])
      if (!(await link(room, provider, told.value, found))) return sorry(words.taken)
      return reply.redirect(found.session.stage === 'in' ? '/account' : '/set-up/account', 303)
    }
    const signed = await signInFromElsewhere(room, provider, told.value, browserOf(room, request))
    if (!signed.ok) return sorry(words['not linked'])
    giveCookies(room, reply, signed.value.opened)
    const { to } = told.value
    if (signed.value.next === 'second step')
      return reply.redirect(`/sign-in/second-step${to ? `?to=${encodeURIComponent(to)}` : ''}`, 303)
    return goOn(reply, room, (await findAccount(room.db, signed.value.accountId))!, to)
  })
}

const rateLimit = { max: 120, timeWindow: '10 minutes' }

const Sorry = ({ said }: { said: { heading: string; text: string } }) => (
  <Column>
    <h1 class="govuk-heading-l">{said.heading}</h1>
    <p class="govuk-body">{said.text}</p>
    <p class="govuk-body">
      <a class="govuk-link" href="/sign-in">
        {words.again}
      </a>
    </p>
  </Column>
)

const words = {
  'not ours': {
    heading: 'Please start again',
    text: 'It took more than 15 minutes, or it was begun in another browser. Nothing has been changed.',
  },
  'said no': {
    heading: 'The other service did not sign you in',
    text: 'You may have stopped half way, or it may have a fault. Try again, or sign in another way.',
  },
  'not linked': {
    heading: 'We do not know that account yet',
    text: 'If we sent you a code in a letter or an email, use it first. You can then link this account, and sign in with it next time.',
  },
  taken: {
    heading: 'That account is linked already',
    text: 'It belongs to another account here. If that is not right, ask the team that invited you.',
  },
  again: 'Go to sign in',
} as const
