import type { FastifyInstance } from 'fastify'
import { Button } from '#kit/govuk'
import { signOut } from '../../actions/end.ts'
import type { PagesRoom } from '../../room.ts'
import { takeSession } from '../browser.ts'
import { Column } from '../column.tsx'
import { inside, whoIs } from '../inside.ts'
import { press } from '../press.tsx'
import { signedInFrame } from '../signed-in-frame.tsx'
import { TicketField } from '#kit/form'

/** `/sign-out`: a press ends the session; the page is for those whose press was not sure to be theirs. */
export const signOutPage = (app: FastifyInstance, room: PagesRoom): void => {
  const frame = signedInFrame(room)
  inside(app, room, 'in', (within) => {
    within.get('/sign-out', (request, reply) =>
      frame(
        request,
        reply,
        { title: words.title },
        <Column>
          <h1 class="govuk-heading-l">{words.title}</h1>
          <p class="govuk-body">{words.intro}</p>
          <form method="post" action="/sign-out">
            <TicketField ticket={room.guard.mint(request, reply)} />
            <Button text={words.button} />
          </form>
        </Column>,
      ),
    )
    press(within, room, '/sign-out', '/sign-out', async (request, reply) => {
      await signOut(room, whoIs(request))
      takeSession(room, reply)
      return reply.redirect('/sign-in?news=out', 303)
    })
  })
}

const words = {
  title: 'Sign out?',
  intro: 'On a shared computer, please sign out when you have finished.',
  button: 'Sign out now',
} as const
