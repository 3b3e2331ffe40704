import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { asked, FormErrors, FormFrame, formPage, type FormState, hasFailed, type Visit } from '#kit/form'
import { Button, ErrorSummary, Input } from '#kit/govuk'
import { WayBack } from '#kit/page'
import { forgetPassword } from '../../actions/forget-password.ts'
import type { PagesRoom } from '../../room.ts'
import { browserOf } from '../browser.ts'
import { Column } from '../column.tsx'
import { formLimit, typed } from '../one-answer.ts'
import { words } from './words.ts'

/** `/forgotten-password`: the same answer to everybody, whether or not we know the address. */
export const forgottenPages = (app: FastifyInstance, room: PagesRoom): void => {
  const show = ({ request, reply }: Visit, form: FormState, status: number) =>
    room.frame(
      request,
      reply,
      {
        title: words.title,
        noIndex: true,
        failed: status === 429 || hasFailed(form),
        before: <WayBack href="/sign-in" text={words.back} />,
      },
      <Ask form={form} wait={status === 429} />,
      { status, keep: 'never' },
    )
  formPage(app, {
    path: '/forgotten-password',
    questions: z.object({ email: typed(words.enter, 254) }),
    guard: room.guard,
    limit: formLimit,
    start: () => ({}),
    show,
    send: async (at, { values, form }) => {
      const { network } = browserOf(room, at.request)
      const answer = await forgetPassword(room, { email: values.email, network })
      return answer.ok ? at.reply.redirect('/forgotten-password/sent', 303) : show(at, form, 429)
    },
  })
  app.get('/forgotten-password/sent', (request, reply) =>
    room.frame(request, reply, { title: words.sentTitle, noIndex: true }, <Sent />, { keep: 'never' }),
  )
}

const Ask = ({ form, wait }: { form: FormState; wait: boolean }) => (
  <Column>
    {wait ? (
      <ErrorSummary titleText={words.waitTitle} descriptionText={words.wait} />
    ) : (
      <FormErrors form={form} />
    )}
    <h1 class="govuk-heading-l">{words.title}</h1>
    <p class="govuk-body">{words.intro}</p>
    <FormFrame form={form} action="/forgotten-password">
      <Input
        {...asked(form, 'email')}
        label={{ text: words.email }}
        type="email"
        autocomplete="username"
        spellcheck={false}
      />
      <Button text={words.button} />
    </FormFrame>
    <h2 class="govuk-heading-m">{words.letterTitle}</h2>
    <p class="govuk-body">{words.letter}</p>
  </Column>
)

const Sent = () => (
  <Column>
    <h1 class="govuk-heading-l">{words.sentTitle}</h1>
    <p class="govuk-body">{words.sent}</p>
    <p class="govuk-body">{words.notCome}</p>
    <p class="govuk-body">
      <a class="govuk-link" href="/set-up">
        {words.haveCode}
      </a>
    </p>
  </Column>
)
