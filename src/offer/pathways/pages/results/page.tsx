import type { FastifyInstance } from 'fastify'
import { flatQuery } from '#kit/http'
import { WayBack } from '#kit/page'
import { couldHelp } from '../../rules/eligibility.ts'
import { answersAt, home, questionAt } from '../addresses.ts'
import { openedBy } from '../opened.ts'
import { factsTold } from '../questions/facts-told.ts'
import { questionsLeft } from '../questions/next-question.ts'
import type { PathwaysRoom } from '../room.ts'
import { ResultsView } from './view.tsx'
import { words } from './words.ts'

/** Every service against what was told. */
export const resultsPage = (app: FastifyInstance, room: PathwaysRoom): void => {
  app.get(`${home}/results`, (request, reply) => {
    const opened = openedBy(room, request, reply, flatQuery(request.query)['s']?.[0])
    if (!opened) return reply
    const { told, locked, today } = opened
    if (told.length === 0) return reply.redirect(questionAt(), 303)
    const facts = factsTold(told, room.pack, today)
    const found = couldHelp(room.pack, facts, today)
    const left = questionsLeft(told, room.pack, today)
    return room.frame(
      request,
      reply,
      {
        title: words.title,
        description: words.description,
        noIndex: true,
        sensitive: true,
        before: <WayBack href={answersAt(locked)} text={words.answers} />,
      },
      <ResultsView room={room} opened={opened} facts={facts} services={found.services} left={left.length} />,
      { keep: 'never' },
    )
  })
}
