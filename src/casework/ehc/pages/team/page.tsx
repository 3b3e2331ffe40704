import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { aboutNoChild, decide, hidden } from '#access'
import { daysBetween, type Worker } from '#cases'
import { csvOf } from '#kit/csv'
import { dayInWords, parseDay } from '#kit/day'
import { assessment } from '../../rules/process.ts'
import { countBy, timelinessOf } from '../../rules/timeliness.ts'
import { findOpenCases, findPlansMade, type OpenCase } from '../../store/timeliness.ts'
import { duties, stages } from '../desk/words.ts'
import type { EhcDesks } from '../desks.ts'
import { TeamView } from './view.tsx'
import { words } from './words.ts'

/** `/desk/ehc`: how the team’s assessments stand against the law, for whoever runs it; and all of it as CSV. */
export const teamPages = (app: FastifyInstance, room: EhcDesks): void => {
  app.get('/desk/ehc', (request, reply) =>
    forLead(room, request, reply, async (worker) => {
      const today = room.today()
      const cases = await standing(room, worker)
      const names = await room.namesOf([...new Set(cases.flatMap(({ ownerId }) => ownerId ?? []))])
      const called = (ownerId: string | null) => (ownerId !== null && names.get(ownerId)) || words.nobody
      const view = (
        <TeamView
          today={dayInWords(today)}
          officers={countBy(cases.map((one) => ({ ...one, key: called(one.ownerId) })))}
          stages={countBy(
            cases.map((one) => ({ ...one, key: stages[one.stage as keyof typeof stages].text })),
          )}
          whole={countBy(cases.map((one) => ({ ...one, key: words.everybody })))}
          late={cases
            .filter(({ timeliness }) => timeliness === 'late')
            .map((one) => ({
              reference: one.reference,
              duty: duties[one.duty!] ?? one.duty!,
              due: dayInWords(parseDay(one.dueOn!)!),
              days: daysBetween(one.dueOn!, today.toString()),
              officer: called(one.ownerId),
            }))}
          made={await findPlansMade(room.database, assessment.name, teamIds(worker), today.toString())}
        />
      )
      return room.frame(request, reply, { title: words.title }, view, { keep: 'never' })
    }),
  )

  app.get('/desk/ehc.csv', (request, reply) =>
    forLead(room, request, reply, async (worker) => {
      const cases = await standing(room, worker)
      const names = await room.namesOf([...new Set(cases.flatMap(({ ownerId }) => ownerId ?? []))])
      const head = ['reference', 'stage', 'officer', 'opened', 'duty', 'due', 'standing']
      const lines = cases.map((one) => [
        one.reference,
        one.stage,
        (one.ownerId !== null && names.get(one.ownerId)) || '',
        one.openedOn,
        one.duty ?? '',
        one.dueOn ?? '',
        one.timeliness,
      ])
      return reply
        .type('text/csv; charset=utf-8')
        .header('cache-control', 'no-store')
        .header('content-disposition', 'attachment; filename="open-assessments.csv"')
        .send(csvOf([head, ...lines]))
    }),
  )
}

const forLead = async (
  room: EhcDesks,
  request: FastifyRequest,
  reply: FastifyReply,
  show: (worker: Worker) => Promise<FastifyReply>,
): Promise<FastifyReply> => {
  const worker = await room.workerOf(request)
  return decide(worker.asker, 'see numbers', aboutNoChild(room.authority)).ok ? show(worker) : hidden(reply)
}

const teamIds = ({ teams }: Worker): readonly string[] => teams.map(({ id }) => id)

const standing = async (room: EhcDesks, worker: Worker) => {
  const today = room.today()
  const weekEnds = today.add({ days: 7 }).toString()
  const open = await findOpenCases(room.database, assessment.name, teamIds(worker))
  return open.map((one: OpenCase) => ({ ...one, timeliness: timelinessOf(one, today.toString(), weekEnds) }))
}
