import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Frame } from '#kit/http'
import type { PagesRoom } from '../room.ts'
import { whoMayBe } from './inside.ts'
import { withSheet } from './with-sheet.tsx'
import { TicketField } from '#kit/form'

/** The site's frame with who is signed in and a way out. Never kept. */
export const signedInFrame =
  (room: PagesRoom): Frame =>
  (request, reply, visit, body, options) => {
    const found = whoMayBe(request)
    const inside = found?.session.stage === 'in'
    const account = inside ? (
      <Who room={room} at={{ request, reply }} name={found.account.name} home={room.home(found.account)} />
    ) : undefined
    return withSheet(room.frame, room.assets)(request, reply, { ...visit, account, noIndex: true }, body, {
      ...options,
      keep: 'never',
    })
  }

type Props = {
  room: PagesRoom
  name: string
  home: string
  at: { request: FastifyRequest; reply: FastifyReply }
}

const Who = ({ room, name, home, at }: Props) => (
  <div class="wm-header__who">
    <a class="wm-header__account" href={home}>
      Home
    </a>
    <a class="wm-header__account" href="/account">
      {name}
    </a>
    <form method="post" action="/sign-out">
      <TicketField ticket={room.guard.mint(at.request, at.reply)} />
      <button class="wm-header__account" type="submit">
        Sign out
      </button>
    </form>
  </div>
)
