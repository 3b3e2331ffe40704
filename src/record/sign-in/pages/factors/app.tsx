import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { renderSVG } from 'uqr'
import { z } from 'zod'
import {
  answerTo,
  asked,
  FormErrors,
  formPage,
  FormFrame,
  type FormState,
  hasFailed,
  type Visit,
} from '#kit/form'
import { Button, Input } from '#kit/govuk'
import { Raw, trustHtml } from '#kit/html'
import { WayBack } from '#kit/page'
import { addApp } from '../../actions/factors.ts'
import { appAddress, inBase32 } from '../../rules/totp.ts'
import { seal, unseal } from '../../secrets.ts'
import type { PagesRoom } from '../../room.ts'
import { Column } from '../column.tsx'
import { whoIs, whoMayBe } from '../inside.ts'
import { carried, formLimit, typed } from '../one-answer.ts'
import { signedInFrame } from '../signed-in-frame.tsx'
import { words } from './words.ts'

const said = words.app

/** Adding an authenticator app. Its secret travels sealed in the form until a code shows that the app has it. */
export const appPage = (within: FastifyInstance, room: PagesRoom, path: string, next: string): void => {
  const frame = signedInFrame(room)
  const show = ({ request, reply }: Visit, form: FormState, status: number) => {
    const account = whoMayBe(request)?.account
    const purpose = purposeFor(account?.id)
    const secret = opened(room, purpose, answerTo(form.answers, 'sealed')) ?? randomBytes(20)
    return frame(
      request,
      reply,
      { title: said.title, failed: hasFailed(form), before: <WayBack href={next} text={words.back} /> },
      <AddApp
        form={form}
        action={path}
        sealed={seal(room.secret, purpose, secret).toString('base64url')}
        secret={secret}
        picture={appAddress(secret, { site: room.siteTitle, who: account?.email ?? account?.name ?? '' })}
      />,
      { status },
    )
  }
  formPage(within, {
    path,
    questions: z.object({ code: typed(said.enter), sealed: carried }),
    guard: room.guard,
    limit: formLimit,
    start: () => ({}),
    show,
    send: async (at, { values, form }) => {
      const found = whoIs(at.request)
      const secret = opened(room, purposeFor(found.account.id), values.sealed)
      if (secret && (await addApp(room, found, secret, values.code))) return at.reply.redirect(next, 303)
      return show(at, { ...form, errors: [{ field: 'code', message: said.wrong }] }, 422)
    },
  })
}

const purposeFor = (accountId = 'nobody'): string => `new authenticator ${accountId}`

const opened = (room: PagesRoom, purpose: string, sealed: string): Buffer | null =>
  sealed ? unseal(room.secret, purpose, Buffer.from(sealed, 'base64url')) : null

type Props = { form: FormState; action: string; sealed: string; secret: Uint8Array; picture: string }

const AddApp = ({ form, action, sealed, secret, picture }: Props) => (
  <Column>
    <FormErrors form={form} />
    <h1 class="govuk-heading-l">{said.title}</h1>
    <p class="govuk-body">{said.intro}</p>
    <p class="govuk-body">{said.scan}</p>
    <div class="wm-square" role="img" aria-label={said.picture}>
      <Raw html={trustHtml(renderSVG(picture, { border: 2, ecc: 'M' }))} />
    </div>
    <p class="govuk-body">{said.orType}</p>
    <p class="govuk-body">
      <code class="wm-key">{(inBase32(secret).match(/.{1,4}/g) ?? []).join(' ')}</code>
    </p>
    <FormFrame form={form} action={action}>
      <input type="hidden" name="sealed" value={sealed} />
      <Input
        {...asked(form, 'code')}
        value=""
        label={{ text: said.code, classes: 'govuk-label--m' }}
        hint={{ text: said.hint }}
        inputmode="numeric"
        autocomplete="one-time-code"
        spellcheck={false}
        classes="govuk-input--width-10"
      />
      <Button text={said.button} />
    </FormFrame>
  </Column>
)
