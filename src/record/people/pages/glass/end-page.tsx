import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { endGlass, hidden } from '#access'
import { handOver } from '#kit/db'
import { formPage, hasFailed } from '#kit/form'
import { done } from '#kit/result'
import { leaveVisit } from '../open-child.ts'
import type { PeopleRoom } from '../room.ts'
import { EndView } from './view.tsx'
import { words } from './words.ts'

/** `/emergency/…/end`: whoever broke the glass is finished before the time is up. */
export const endPage = (app: FastifyInstance, room: PeopleRoom): void => {
  formPage(app, {
    path: '/emergency/:glass/end',
    questions: z.object({}),
    guard: room.guard,
    limit: { max: 60, timeWindow: '10 minutes' },
    start: () => ({}),
    show: ({ request, reply }, form, status) =>
      room.frame(
        request,
        reply,
        { title: words.endTitle, failed: hasFailed(form) },
        <EndView form={form} action={request.url.split('?')[0]!} />,
        { status, keep: 'never' },
      ),
    send: async ({ request, reply }) => {
      const asking = await room.askingOf(request)
      const { glass: id } = request.params as { glass: string }
      const glass = asking.asker.glass.find((one) => one.id === id)
      if (!glass) return hidden(reply)
      await room.db.transaction().execute(async (tx) => {
        await endGlass(handOver(tx), asking.asker, id)
        const role = asking.asker.memberships[0]!.role
        const decision = done({ role, through: 'broken glass', glass: id } as const)
        await leaveVisit(tx, room, asking, request, {
          act: 'end emergency',
          subject: glass.childId,
          decision,
        })
      })
      return reply.redirect('/home', 303)
    },
  })
}
