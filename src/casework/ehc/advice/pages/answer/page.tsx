import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import {
  asked,
  FormErrors,
  FormFrame,
  formPage,
  type FormState,
  hasFailed,
  needed,
  type Visit,
} from '#kit/form'
import { Button, Input } from '#kit/govuk'
import { Column } from '../../../pages/request/column.tsx'
import { HelpLines } from '../../../pages/request/help-lines.tsx'
import type { RequestRoom } from '../../../pages/request/room.ts'
import { answerAt, rememberWayIn } from '../../../way-in/cookie.ts'
import type { WayInKind } from '../../../way-in/table.ts'
import { wayInBy } from '../../../way-in/way-in.ts'
import { words } from './words.ts'

/** Where each kind of way in leads. */
const leadsTo = {
  advice: `${answerAt}/advice`,
  consultation: '/answer-a-consultation',
} as const satisfies Record<WayInKind, string>

/** `/answer`: the reference and the code, for somebody without an account; then what they were asked. */
export const answerPage = (app: FastifyInstance, room: RequestRoom): void => {
  const show = ({ request, reply }: Visit, form: FormState, status: number) =>
    room.frame(
      request,
      reply,
      { title: words.title, noIndex: true, sensitive: true, failed: hasFailed(form) },
      <AnswerView form={form} room={room} />,
      { status, keep: 'never' },
    )
  formPage(app, {
    path: answerAt,
    questions: z.object({
      reference: needed(words.reference, 60, words.missing.reference),
      code: needed(words.code, 60, words.missing.code),
    }),
    guard: room.guard,
    limit: { max: 30, timeWindow: '10 minutes' },
    start: () => ({}),
    show,
    send: async (at, { values, form }) => {
      const opened = await wayInBy(room.db, room.secret, values, room.today())
      if (!opened) return show(at, { ...form, errors: [{ field: 'reference', message: words.unknown }] }, 422)
      rememberWayIn(at.request, at.reply, opened.code)
      return at.reply.redirect(leadsTo[opened.wayIn.kind], 303)
    },
  })
}

const AnswerView = ({ form, room }: { form: FormState; room: RequestRoom }) => (
  <Column>
    <FormErrors form={form} />
    <h1 class="govuk-heading-l">{words.title}</h1>
    <p class="govuk-body">{words.intro}</p>
    <FormFrame form={form} action={answerAt}>
      {(['reference', 'code'] as const).map((field) => (
        <Input
          {...asked(form, field)}
          label={{ text: words[field] }}
          hint={{ text: words[`${field}Hint`] }}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          classes="govuk-input--width-20"
        />
      ))}
      <Button text={words.open} />
    </FormFrame>
    <p class="govuk-body">
      {words.account}{' '}
      <a class="govuk-link" href="/asked">
        {words.signIn}
      </a>
    </p>
    <HelpLines lines={[{ name: room.council, ...room.site.contact }]} />
  </Column>
)
