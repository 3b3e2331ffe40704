import type { FastifyInstance } from 'fastify'
import type { VNode } from 'preact'
import { z } from 'zod'
import { asked, FormErrors, FormFrame, formPage, type FormState, hasFailed, type Visit } from '#kit/form'
import { Button, Input } from '#kit/govuk'
import { WayBack } from '#kit/page'
import { addPhone } from '../../actions/factors.ts'
import { sendTextCode } from '../../actions/second-step.ts'
import type { PagesRoom } from '../../room.ts'
import { ukFirst } from '../../rules/phone-number.ts'
import { Column } from '../column.tsx'
import { whoIs } from '../inside.ts'
import { formLimit, typed } from '../one-answer.ts'
import { signedInFrame } from '../signed-in-frame.tsx'
import { words } from './words.ts'

const said = words.phone

/** Adding a phone: its number, then the code sent to it. */
export const phonePages = (within: FastifyInstance, room: PagesRoom, path: string, next: string): void => {
  const frame = signedInFrame(room)
  const codePath = `${path}/code`
  const shown =
    (
      title: string,
      back: string,
      Body: (props: { form: FormState; action: string }) => VNode,
      action: string,
    ) =>
    ({ request, reply }: Visit, form: FormState, status: number) =>
      frame(
        request,
        reply,
        { title, failed: hasFailed(form), before: <WayBack href={back} text={words.back} /> },
        <Body form={form} action={action} />,
        { status },
      )

  const showNumber = shown(said.title, next, NumberForm, path)
  formPage(within, {
    path,
    questions: z.object({ number: typed(said.enter, 40) }),
    guard: room.guard,
    limit: formLimit,
    start: () => ({}),
    show: showNumber,
    send: async (at, { values, form }) => {
      const number = ukFirst(values.number)
      const wrong = (message: string) =>
        showNumber(at, { ...form, errors: [{ field: 'number', message }] }, 422)
      if (!number) return wrong(said.enter)
      const sent = await sendTextCode(room, whoIs(at.request), number)
      if (!sent.ok) return wrong(sent.reason === 'wait' ? said.wait : said.cannot)
      return at.reply.redirect(codePath, 303)
    },
  })

  const showCode = shown(said.codeTitle, path, CodeForm, codePath)
  formPage(within, {
    path: codePath,
    questions: z.object({ code: typed(said.enterCode) }),
    guard: room.guard,
    limit: formLimit,
    start: () => ({}),
    show: showCode,
    send: async (at, { values, form }) => {
      if (await addPhone(room, whoIs(at.request), values.code)) return at.reply.redirect(next, 303)
      return showCode(at, { ...form, errors: [{ field: 'code', message: said.wrongCode }] }, 422)
    },
  })
}

const NumberForm = ({ form, action }: { form: FormState; action: string }) => (
  <Column>
    <FormErrors form={form} />
    <h1 class="govuk-heading-l">{said.title}</h1>
    <p class="govuk-body">{said.intro}</p>
    <FormFrame form={form} action={action}>
      <Input
        {...asked(form, 'number')}
        label={{ text: said.number }}
        hint={{ text: said.hint }}
        type="tel"
        autocomplete="tel"
        classes="govuk-input--width-20"
      />
      <Button text={said.button} />
    </FormFrame>
  </Column>
)

const CodeForm = ({ form, action }: { form: FormState; action: string }) => (
  <Column>
    <FormErrors form={form} />
    <h1 class="govuk-heading-l">{said.codeTitle}</h1>
    <FormFrame form={form} action={action}>
      <Input
        {...asked(form, 'code')}
        value=""
        label={{ text: said.code }}
        hint={{ text: said.codeHint }}
        inputmode="numeric"
        autocomplete="one-time-code"
        classes="govuk-input--width-10"
      />
      <Button text={said.codeButton} />
    </FormFrame>
  </Column>
)
