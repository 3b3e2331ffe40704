import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { aboutNoChild, decide, hidden } from '#access'
import { csvOf } from '#kit/csv'
import type { Facts } from '../rules/facts.ts'
import { figureOf } from '../rules/measure.ts'
import { type Measure, type MeasureName, measures } from '../rules/measures.ts'
import type { InsightRoom } from '../room.ts'
import { findFacts } from '../store/facts.ts'
import { CasesView } from './cases-view.tsx'
import { columnLabel, officers, rowLabel } from './labels.ts'
import { MeasureView } from './measure-view.tsx'
import { OverviewView } from './overview-view.tsx'
import { words } from './words.ts'

type Asked = { readonly request: FastifyRequest; readonly reply: FastifyReply; readonly facts: Facts }

/** Numbers for whoever runs a team: each as a drawing, a table, a file, and the cases behind every figure. */
export const insightPages = (room: InsightRoom): void =>
  room.within((app) => {
    app.get('/insight', (request, reply) =>
      forLead(room, request, reply, ({ facts }) =>
        room.frame(request, reply, { title: words.title }, <OverviewView facts={facts} />, { keep: 'never' }),
      ),
    )
    app.get('/insight/:measure', (request, reply) =>
      forMeasure(room, app, request, reply, (name, { facts }) => {
        const view = <MeasureView name={name} rows={measures[name].rows(facts)} />
        return room.frame(request, reply, { title: words.measures[name].title }, view, { keep: 'never' })
      }),
    )
    app.get('/insight/:measure/csv', (request, reply) =>
      forMeasure(room, app, request, reply, (name, { facts }) => {
        const { columns }: Measure = measures[name]
        const head = [words.measures[name].row, ...columns.map(columnLabel)]
        const rows = measures[name]
          .rows(facts)
          .map(({ key, cells }) => [rowLabel(key), ...columns.map((column) => figureOf(cells[column]))])
        return reply
          .type('text/csv; charset=utf-8')
          .header('cache-control', 'no-store')
          .header('content-disposition', `attachment; filename="${name}.csv"`)
          .send(csvOf([head, ...rows]))
      }),
    )
    app.get('/insight/:measure/cases', (request, reply) =>
      forMeasure(room, app, request, reply, (name, { facts }) => {
        const { row = '', column = '' } = request.query as Readonly<Record<string, string>>
        const cell = measures[name].rows(facts).find(({ key }) => key === row)?.cells[column]
        if (!cell || !('cases' in cell)) return hidden(reply)
        const lines = facts.lines.filter(({ reference }) => cell.cases.includes(reference))
        const view = (
          <CasesView {...{ name, row, column, lines }} references={cell.cases} names={facts.names} />
        )
        return room.frame(request, reply, { title: words.casesTitle }, view, { keep: 'never' })
      }),
    )
  })

const forMeasure = (
  room: InsightRoom,
  app: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
  show: (name: MeasureName, asked: Asked) => FastifyReply | Promise<FastifyReply>,
): Promise<FastifyReply> =>
  forLead(room, request, reply, (asked) => {
    const { measure } = request.params as { measure: string }
    return Object.hasOwn(measures, measure) ? show(measure as MeasureName, asked) : hidden(reply)
  })

/** To anybody else there is nothing here. */
const forLead = async (
  room: InsightRoom,
  request: FastifyRequest,
  reply: FastifyReply,
  show: (asked: Asked) => FastifyReply | Promise<FastifyReply>,
): Promise<FastifyReply> => {
  const { asker, teams } = await room.workerOf(request)
  if (!decide(asker, 'see numbers', aboutNoChild(room.authority)).ok) return hidden(reply)
  const today = room.today().toString()
  const found = await findFacts(
    room.database,
    teams.map(({ id }) => id),
    today,
  )
  return show({ request, reply, facts: { ...found, today, names: await officers(room, found.lines) } })
}
