import type { FastifyInstance } from 'fastify'
import { flatQuery } from '#kit/http'
import { WayBack } from '#kit/page'
import { definitionOn } from '../../rules/definition.ts'
import { eligibility } from '../../rules/eligibility.ts'
import { home, resultsAt } from '../addresses.ts'
import { openedBy } from '../opened.ts'
import { factsTold } from '../questions/facts-told.ts'
import type { PathwaysRoom } from '../room.ts'
import { ServiceView } from './view.tsx'
import { words } from './words.ts'

type ByService = { Params: { service: string } }

/** One service: for everybody as it stands, and against somebody's answers where they came along. */
export const servicePage = (app: FastifyInstance, room: PathwaysRoom): void => {
  app.get<ByService>(`${home}/:service`, (request, reply) => {
    const today = room.today()
    const definition = definitionOn(room.pack.services, request.params.service, today)
    if (!definition) return reply.callNotFound()
    const visit = { title: definition.name, description: words.description(definition.name) }
    const locked = flatQuery(request.query)['s']?.[0]
    if (locked === undefined)
      return room.frame(
        request,
        reply,
        { ...visit, before: <WayBack href={home} text={words.all} /> },
        <ServiceView definition={definition} room={room} />,
      )
    const opened = openedBy(room, request, reply, locked)
    if (!opened) return reply
    const facts = factsTold(opened.told, room.pack, today)
    const yours = { result: eligibility(definition, facts, today, room.pack), place: facts.place, locked }
    return room.frame(
      request,
      reply,
      {
        ...visit,
        noIndex: true,
        sensitive: true,
        before: <WayBack href={resultsAt(locked)} text={words.back} />,
      },
      <ServiceView definition={definition} room={room} yours={yours} />,
      { keep: 'never' },
    )
  })
}
