import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { FormErrors, formPage, type FormState, hasFailed, type Visit } from '#kit/form'
import { ErrorSummary, InsetText } from '#kit/govuk'
import { WayBack } from '#kit/page'
import { addPasskey } from '../../actions/factors.ts'
import { deviceInWords } from '../../rules/device-words.ts'
import type { PagesRoom } from '../../room.ts'
import { Column } from '../column.tsx'
import { whoIs, whoMayBe } from '../inside.ts'
import { carried, formLimit } from '../one-answer.ts'
import { AddPasskey, PasskeyScript } from '../passkey-place.tsx'
import { signedInFrame } from '../signed-in-frame.tsx'
import { words } from './words.ts'

const said = words.passkey

/** Adding a passkey: the one thing here that needs scripts. */
export const passkeyPage = (within: FastifyInstance, room: PagesRoom, path: string, next: string): void => {
  const frame = signedInFrame(room)
  const show = ({ request, reply }: Visit, form: FormState, status: number, refused = false) => {
    const account = whoMayBe(request)?.account
    return frame(
      request,
      reply,
      {
        title: said.title,
        failed: refused || hasFailed(form),
        before: <WayBack href={next} text={words.back} />,
        head: <PasskeyScript room={room} />,
      },
      <Column>
        {refused ? (
          <ErrorSummary titleText={said.refused.heading} descriptionText={said.refused.text} />
        ) : (
          <FormErrors form={form} />
        )}
        <h1 class="govuk-heading-l">{said.title}</h1>
        <p class="govuk-body">{said.intro}</p>
        <InsetText text={`${said.whereTitle} ${said.where}`} />
        {account && (
          <AddPasskey
            room={room}
            form={form}
            account={account}
            action={path}
            label={said.make}
            problem={said.problem}
            without={said.without}
          />
        )}
      </Column>,
      { status },
    )
  }
  formPage(within, {
    path,
    questions: z.object({ passkey: carried }),
    guard: room.guard,
    limit: formLimit,
    start: () => ({}),
    show,
    send: async (at, { values, form }) => {
      const name = deviceInWords(at.request.headers['user-agent'])
      if (await addPasskey(room, whoIs(at.request), values.passkey, name)) return at.reply.redirect(next, 303)
      return show(at, form, 422, true)
    },
  })
}
