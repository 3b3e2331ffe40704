import type { FastifyInstance } from 'fastify'
import { parseDay } from '#kit/day'
import { readTypedDate, type TypedDate } from '#kit/form'
import { flatQuery } from '#kit/http'
import { datesAfter, spanOf, startingPointOf, startingPoints } from '../../rules/starting-points.ts'
import type { GuidanceRoom } from '../room.ts'
import { WayBack } from '#kit/page'
import { AnswerView } from './answer-view.tsx'
import { AskView } from './ask-view.tsx'
import { calendarFile } from './calendar-file.ts'
import { ChooseView } from './choose-view.tsx'
import { points, words } from './words.ts'

const home = '/work-out-your-dates'
type ByPoint = { Params: { point: string } }

/** One question a page, all of it in the address: what happened, when, and every date that follows. */
export const datesPages = (app: FastifyInstance, room: GuidanceRoom): void => {
  app.get(home, (request, reply) => {
    const query = flatQuery(request.query)
    const point = startingPointOf(query['happened']?.[0])
    if (point) return reply.redirect(`${home}/${point}`, 303)
    const failed = query['next'] !== undefined
    return room.frame(
      request,
      reply,
      { title: words.title, description: words.description, failed, noIndex: failed },
      <ChooseView failed={failed} />,
      failed ? { status: 422, keep: 'never' } : {},
    )
  })

  app.get<ByPoint>(`${home}/:point`, (request, reply) => {
    const point = startingPointOf(request.params.point)
    if (!point) return reply.callNotFound()
    const typed = typedIn(flatQuery(request.query))
    const today = room.today()
    if (!typed)
      return room.frame(
        request,
        reply,
        { title: points[point].question, description: words.description, before: back },
        <AskView point={point} />,
      )
    const read = readTypedDate(typed, spanOf(point, today))
    if (!read.ok)
      return room.frame(
        request,
        reply,
        {
          title: points[point].question,
          description: words.description,
          failed: true,
          noIndex: true,
          before: back,
        },
        <AskView point={point} typed={typed} problem={read.reason} />,
        { status: 422, keep: 'never' },
      )
    return room.frame(
      request,
      reply,
      {
        title: words.answerTitle,
        description: words.description,
        noIndex: true,
        before: <WayBack href={`${home}/${point}`} text={words.change} />,
      },
      <AnswerView point={point} day={read.value} today={today} room={room} />,
      { keep: 'never' },
    )
  })

  app.get(`${home}/calendar.ics`, (request, reply) => {
    const query = flatQuery(request.query)
    const point = startingPoints.find((one) => query[one] !== undefined)
    const day = point && parseDay(query[point]?.[0] ?? '')
    if (!point || !day || isOutside(day, spanOf(point, room.today()))) return reply.callNotFound()
    const dates = datesAfter(point, day)
    return reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', `attachment; filename="dates-${point}-${day.toString()}.ics"`)
      .header('cache-control', 'no-store')
      .header('x-robots-tag', 'noindex')
      .send(calendarFile({ point, day, dates, today: room.today(), baseUrl: room.baseUrl }))
  })
}

const back = <WayBack href={home} text={words.back} />

const longestPart = 20

/** What is in the boxes, cut short; undefined where the form has not been sent. */
const typedIn = (query: Readonly<Record<string, readonly string[]>>): TypedDate | undefined => {
  if (['day', 'month', 'year'].every((part) => query[part] === undefined)) return undefined
  const part = (name: string) => (query[name]?.[0] ?? '').slice(0, longestPart)
  return { day: part('day'), month: part('month'), year: part('year') }
}

const isOutside = (day: { toString(): string }, { from, to }: ReturnType<typeof spanOf>): boolean =>
  day.toString() < from.toString() || day.toString() > to.toString()
