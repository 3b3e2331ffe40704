import type { FastifyInstance } from 'fastify'
import { handOver } from '#kit/db'
import { singleQuery } from '#kit/http'
import { BackLink } from '#kit/govuk'
import { whoLooked, WhoLooked } from '#trail'
import { namesOf } from '../family-names.ts'
import { openChild, refuse } from '../open-child.ts'
import { calledBy } from '../record/facts.tsx'
import { isFamily } from '../record/reader.ts'
import type { PeopleRoom } from '../room.ts'
import { words } from './words.ts'

/** `/records/…/who-looked`: who opened this record, when and why, for the family and for the privacy officer. */
export const lookedPage = (app: FastifyInstance, room: PeopleRoom): void => {
  app.get('/records/:id/who-looked', async (request, reply) => {
    const { before } = singleQuery(request.query)
    const older = before !== undefined && /^\d{1,18}$/.test(before) ? before : undefined
    const found = await openChild(room, request, 'see who looked', async (opened, tx) => {
      const { child, asking } = opened
      const reader = { accountId: asking.asker.accountId, family: isFamily(opened) }
      const page = await whoLooked(
        handOver(tx),
        { authority: room.authority, id: child.id },
        reader,
        older,
        namesOf(room),
      )
      return { page, child, own: asking.asker.personId === child.id }
    })
    if (!found.ok) return refuse(room, request, reply, found.reason)
    const { page, child, own } = found.value
    const path = `/records/${child.id}`
    return room.frame(
      request,
      reply,
      { title: words.title },
      <>
        <BackLink href={path} text={words.back} />
        <WhoLooked
          {...page}
          child={own ? null : calledBy(child)}
          olderHref={(last) => `${path}/who-looked?before=${last}`}
          contact={room.contact}
        />
      </>,
      { keep: 'never' },
    )
  })
}
