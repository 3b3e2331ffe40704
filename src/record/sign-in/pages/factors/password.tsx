import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { asked, FormErrors, FormFrame, formPage, type FormState, hasFailed, type Visit } from '#kit/form'
import { Button, Input } from '#kit/govuk'
import { WayBack } from '#kit/page'
import { choosePassword } from '../../actions/set-password.ts'
import { passwordLength } from '../../rules/password.ts'
import type { PagesRoom } from '../../room.ts'
import type { Account } from '../../store/accounts.ts'
import { takeSession } from '../browser.ts'
import { Column } from '../column.tsx'
import { whoIs, whoMayBe } from '../inside.ts'
import { formLimit, typedPassword } from '../one-answer.ts'
import { signedInFrame } from '../signed-in-frame.tsx'
import { words } from './words.ts'

const said = words.password

/** Choosing a password: while setting up, after forgetting one, or on the account's page. */
export const passwordPage = (within: FastifyInstance, room: PagesRoom, path: string, next: string): void => {
  const frame = signedInFrame(room)
  const show = ({ request, reply }: Visit, form: FormState, status: number) => {
    const setUp = whoMayBe(request)?.session.method === 'invitation'
    const title = setUp ? said.title : said.newTitle
    return frame(
      request,
      reply,
      { title, failed: hasFailed(form), before: <WayBack href={next} text={words.back} /> },
      <Column>
        <FormErrors form={form} />
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">{said.intro}</p>
        <FormFrame form={form} action={path}>
          {/* A password manager files the new password under this name. */}
          <input
            type="text"
            name="username"
            autocomplete="username"
            value={usernameOf(whoMayBe(request)?.account)}
            readOnly
            hidden
          />
          <Input
            {...asked(form, 'password')}
            value=""
            label={{ text: said.label }}
            hint={{ text: said.hint(passwordLength.least) }}
            type="password"
            autocomplete="new-password"
            spellcheck={false}
          />
          <Button text={said.button} />
        </FormFrame>
      </Column>,
      { status },
    )
  }
  formPage(within, {
    path,
    questions: z.object({ password: typedPassword(said.enter) }),
    guard: room.guard,
    limit: formLimit,
    start: () => ({}),
    show,
    send: async (at, { values, form }) => {
      const chosen = await choosePassword(room, whoIs(at.request), values.password)
      if (!chosen.ok) {
        const errors = [{ field: 'password', message: said.faults[chosen.reason] }]
        return show(at, { ...form, errors }, 422)
      }
      if (chosen.value === 'go on') return at.reply.redirect(next, 303)
      takeSession(room, at.reply)
      return at.reply.redirect('/sign-in?news=changed', 303)
    },
  })
}

const usernameOf = (account: Account | undefined): string => account?.email ?? account?.signInName ?? ''
