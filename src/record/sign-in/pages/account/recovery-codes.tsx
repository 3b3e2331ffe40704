import type { FastifyInstance } from 'fastify'
import { Button, WarningText } from '#kit/govuk'
import { makeRecoveryCodes } from '../../actions/factors.ts'
import type { PagesRoom } from '../../room.ts'
import { Column } from '../column.tsx'
import { whoIs } from '../inside.ts'
import { press } from '../press.tsx'
import { signedInFrame } from '../signed-in-frame.tsx'
import { TicketField } from '#kit/form'
import { words } from './words.ts'

const said = words.recovery

/** Ten spare codes, shown once, in answer to the press that makes them: no address shows them again. */
export const recoveryCodesPage = (within: FastifyInstance, room: PagesRoom): void => {
  const frame = signedInFrame(room)
  within.get('/account/recovery-codes', (request, reply) =>
    frame(
      request,
      reply,
      { title: said.title },
      <Column>
        <h1 class="govuk-heading-l">{said.title}</h1>
        <p class="govuk-body">{said.intro}</p>
        <p class="govuk-body">{said.replaces}</p>
        <form method="post" action="/account/recovery-codes">
          <TicketField ticket={room.guard.mint(request, reply)} />
          <Button text={said.make} />
        </form>
        <p class="govuk-body">
          <a class="govuk-link" href={room.home(whoIs(request).account)}>
            {said.later}
          </a>
        </p>
      </Column>,
    ),
  )
  press(within, room, '/account/recovery-codes', '/account/recovery-codes', async (request, reply) => {
    const found = whoIs(request)
    const codes = await makeRecoveryCodes(room, found)
    return frame(
      request,
      reply,
      { title: said.title },
      <Column>
        <h1 class="govuk-heading-l">{said.title}</h1>
        <p class="govuk-body">{said.intro}</p>
        <WarningText text={said.shown} iconFallbackText="Warning" />
        <ul class="govuk-list wm-codes">
          {codes.map((code) => (
            <li>
              <code class="wm-key">{code}</code>
            </li>
          ))}
        </ul>
        <p class="govuk-body">
          <a class="govuk-link" href={room.home(found.account)}>
            {said.saved}
          </a>
        </p>
      </Column>,
    )
  })
}
