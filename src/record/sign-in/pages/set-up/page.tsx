import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { asked, FormErrors, FormFrame, formPage, type FormState, hasFailed, type Visit } from '#kit/form'
import { Button, Input } from '#kit/govuk'
import { flatQuery } from '#kit/http'
import { finishSetUp } from '../../actions/finish-set-up.ts'
import { redeemCode } from '../../actions/invite.ts'
import type { PagesRoom } from '../../room.ts'
import { findAccount } from '../../store/accounts.ts'
import { identitiesOf } from '../../store/identities.ts'
import { browserOf, giveCookies } from '../browser.ts'
import { Column } from '../column.tsx'
import { appPage } from '../factors/app.tsx'
import { passkeyPage } from '../factors/passkey.tsx'
import { passwordPage } from '../factors/password.tsx'
import { phonePages } from '../factors/phone.tsx'
import { inside, whoIs } from '../inside.ts'
import { formLimit, typed } from '../one-answer.ts'
import { press } from '../press.tsx'
import { signedInFrame } from '../signed-in-frame.tsx'
import { SetUpHub } from './hub.tsx'
import { words } from './words.ts'

/** `/set-up`: a code from a letter or an e-mail, then a password and a second step. Never straight in. */
export const setUpPages = (app: FastifyInstance, room: PagesRoom): void => {
  codePage(app, room)
  inside(app, room, 'set up', (within) => {
    passwordPage(within, room, '/set-up/password', '/set-up/account')
    // Whoever only forgot a password may choose a new one and nothing else: their second step still stands.
    void within.register(async (invited) => {
      invited.addHook('preHandler', async (request, reply) => {
        if (reply.sent) return
        if (whoIs(request).session.method !== 'invitation') await reply.redirect('/set-up/password', 303)
      })
      appPage(invited, room, '/set-up/app', '/set-up/account')
      phonePages(invited, room, '/set-up/phone', '/set-up/account')
      passkeyPage(invited, room, '/set-up/passkey', '/set-up/account')
      invited.get('/set-up/account', (request, reply) => showHub(room, request, reply))
      press(invited, room, '/set-up/finish', '/set-up/account', async (request, reply) => {
        const finished = await finishSetUp(room, whoIs(request), browserOf(room, request))
        if (!finished.ok) return showHub(room, request, reply, words.faults[finished.reason])
        giveCookies(room, reply, finished.value)
        return reply.redirect('/account/recovery-codes?first=yes', 303)
      })
    })
  })
}

const codePage = (app: FastifyInstance, room: PagesRoom): void => {
  const show = ({ request, reply }: Visit, form: FormState, status: number) =>
    room.frame(
      request,
      reply,
      { title: words.title, noIndex: true, failed: hasFailed(form) },
      <CodeForm form={form} />,
      { status, keep: 'never' },
    )
  formPage(app, {
    path: '/set-up',
    questions: z.object({ code: typed(words.enter, 60) }),
    guard: room.guard,
    limit: formLimit,
    // A link fills the code in; using it up is a press, for some mail programs open every link.
    start: (request) => ({
      code: (flatQuery(request.query)['code'] ?? []).slice(0, 1).map((code) => code.slice(0, 60)),
    }),
    show,
    send: async (at, { values, form }) => {
      const opened = await redeemCode(room, values.code, browserOf(room, at.request))
      if (!opened.ok) {
        const message = opened.reason === 'wait' ? words.wait : words.wrong
        return show(
          at,
          { ...form, errors: [{ field: 'code', message }] },
          opened.reason === 'wait' ? 429 : 422,
        )
      }
      giveCookies(room, at.reply, opened.value)
      return at.reply.redirect('/set-up/account', 303)
    },
  })
}

const showHub = async (room: PagesRoom, request: FastifyRequest, reply: FastifyReply, fault?: string) => {
  const { account: known } = whoIs(request)
  const account = await findAccount(room.db, known.id)
  const identity = (await identitiesOf(room.db, known.id)).length > 0
  return signedInFrame(room)(
    request,
    reply,
    { title: words.hub(known.name), failed: fault !== undefined },
    <SetUpHub
      room={room}
      account={account!}
      identity={identity}
      ticket={room.guard.mint(request, reply)}
      fault={fault}
    />,
    { status: fault ? 422 : 200 },
  )
}

const CodeForm = ({ form }: { form: FormState }) => (
  <Column>
    <FormErrors form={form} />
    <h1 class="govuk-heading-l">{words.title}</h1>
    <p class="govuk-body">{words.intro}</p>
    <FormFrame form={form} action="/set-up">
      <Input
        {...asked(form, 'code')}
        label={{ text: words.code, classes: 'govuk-label--m' }}
        hint={{ text: words.hint }}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        classes="govuk-input--width-20 govuk-input--extra-letter-spacing"
      />
      <Button text={words.button} />
    </FormFrame>
    <h2 class="govuk-heading-m">{words.other}</h2>
    <p class="govuk-body">{words.otherText}</p>
    <ul class="govuk-list govuk-list--spaced">
      {words.otherDoors.map(({ href, text }) => (
        <li>
          <a class="govuk-link" href={href}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  </Column>
)
