import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { asked, FormErrors, formPage, FormFrame, type FormState, hasFailed, needed } from '#kit/form'
import { Button, InsetText, Input } from '#kit/govuk'
import { openDraft } from '../../../actions/keep-draft.ts'
import { readCode } from '../../../rules/request/code.ts'
import type { RequestTables } from '../../../store/request-tables.ts'
import { comeBackAt, home, yourRequestAt } from '../addresses.ts'
import { rememberCode } from '../code-cookie.ts'
import { Column } from '../column.tsx'
import { openedBy } from '../opened.ts'
import type { RequestRoom } from '../room.ts'
import { firstOpen } from '../saved/page.tsx'
import { words } from './words.ts'

/** `/ask-for-an-assessment/come-back`: the code, typed on whatever is at hand. */
export const comeBackPage = (app: FastifyInstance, room: RequestRoom): void => {
  formPage(app, {
    path: comeBackAt,
    questions: z.object({ code: needed(words.code, 60, words.missing) }),
    guard: room.guard,
    limit: { max: 20, timeWindow: '10 minutes' },
    start: () => ({}),
    show: ({ request, reply }, form, status) => {
      const opened = openedBy(request)
      const visit = { title: words.title, noIndex: true, sensitive: true, failed: hasFailed(form) }
      const view = <ComeBackView form={form} goOnAt={opened && firstOpen(opened)} />
      return room.frame(request, reply, visit, view, { status, keep: 'never' })
    },
    send: async ({ request, reply }, { values, form }) => {
      const code = readCode(values.code)
      const draft = code
        ? await openDraft(
            room.db.withTables<RequestTables>(),
            { secret: room.secret, today: room.today() },
            code,
          )
        : null
      if (!code || !draft) {
        const errors = [{ field: 'code', message: words.unknown }]
        const visit = { title: words.title, noIndex: true, sensitive: true, failed: true }
        const view = <ComeBackView form={{ ...form, errors }} goOnAt={undefined} />
        return room.frame(request, reply, visit, view, { status: 422, keep: 'never' })
      }
      rememberCode(request, reply, code)
      return reply.redirect(firstOpen({ draft }), 303)
    },
  })
}

const ComeBackView = ({ form, goOnAt }: { form: FormState; goOnAt: string | undefined }) => (
  <Column>
    <FormErrors form={form} />
    <h1 class="govuk-heading-l">{words.title}</h1>
    {goOnAt && (
      <InsetText
        html={
          <>
            {words.here}{' '}
            <a class="govuk-link" href={goOnAt}>
              {words.hereLink}
            </a>
          </>
        }
      />
    )}
    <p class="govuk-body">{words.intro}</p>
    <FormFrame form={form} action={comeBackAt}>
      <Input
        {...asked(form, 'code')}
        label={{ text: words.code, classes: 'govuk-label--m' }}
        hint={{ text: words.hint }}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        classes="govuk-input--width-20"
      />
      <Button text={words.carryOn} />
    </FormFrame>
    <p class="govuk-body">{words.lost}</p>
    <ul class="govuk-list">
      <li>
        <a class="govuk-link" href={home}>
          {words.again}
        </a>
      </li>
      <li>
        <a class="govuk-link" href={yourRequestAt}>
          {words.sent}
        </a>
      </li>
    </ul>
  </Column>
)
