import type { FastifyInstance } from 'fastify'
import { hidden } from '#access'
import { calendarFile } from '../rules/calendar-file.ts'
import { findCover, findDaysDue, ownerOfCalendar } from '../store/arrangements.ts'
import { words } from './arrangements/words.ts'
import type { CasesRoom } from './room.ts'

/** `/calendar/….ics`: somebody's dates, to whoever has the secret in the address, for as long as they work here. */
export const calendarPage = (app: FastifyInstance, room: CasesRoom): void => {
  app.get('/calendar/:key', async (request, reply) => {
    const { key } = request.params as { key: string }
    const secret = /^([\w-]{32})\.ics$/.exec(key)?.[1]
    const personId = secret === undefined ? null : await ownerOfCalendar(room.db, secret)
    if (personId === null || !(await room.isAtWork(personId))) return hidden(reply)
    const today = room.today().toString()
    const cover = await findCover(room.db, personId, today)
    const away = cover.filter((one) => one.coverId === personId && one.from <= today)
    const due = await findDaysDue(room.db, [personId, ...away.map(({ awayId }) => awayId)])
    const days = due.map(({ id, process, reference, duty, since_act, due_on }) => {
      const desk = room.desks.find((one) => one.process.name === process)
      return {
        id: `${id}-${since_act}-${duty.replace(/\W+/g, '-')}`,
        on: due_on,
        what: `${desk?.words.duties(duty, null) ?? duty}, ${reference}`,
        href: `${room.baseUrl}/desk/${reference}`,
      }
    })
    return reply
      .headers({ 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'no-store' })
      .send(calendarFile(words.calendarName, days, today))
  })
}
