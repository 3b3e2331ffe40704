import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { answerTo, formPage, type FormState, type Visit } from '#kit/form'
import { singleQuery } from '#kit/http'
import { readTrayQuestion, trayAddress } from '../../rules/tray.ts'
import * as store from '../../store/arrangements.ts'
import { boxesIn, type Field, readFields } from '../fields/field.ts'
import type { CasesRoom, Colleague, Worker } from '../room.ts'
import { colleaguesOf } from '../tray/page.tsx'
import { ArrangementsView } from './view.tsx'
import { words } from './words.ts'

type Known = { readonly worker: Worker; readonly colleagues: readonly Colleague[] }
const known = new WeakMap<FastifyRequest, Known & { readonly kept: Kept }>()
type Kept = Awaited<ReturnType<typeof keptBy>>

/** `/desk/arrangements`: who covers, one's dates as a calendar, and kept views of the tray. */
export const arrangementsPages = (app: FastifyInstance, room: CasesRoom): void => {
  void app.register(async (scope) => {
    scope.addHook('preHandler', async (request) => {
      const worker = await room.workerOf(request)
      const everybody = await colleaguesOf(room, worker.teams)
      const colleagues = everybody.filter(({ personId }) => personId !== worker.personId)
      known.set(request, { worker, colleagues, kept: await keptBy(room, worker) })
    })
    coverForm(scope, room)
    otherForms(scope, room)
  })
}

const keptBy = async (room: CasesRoom, { personId }: Worker) => {
  const [cover, views, hasCalendar] = await Promise.all([
    store.findCover(room.db, personId, room.today().toString()),
    store.findViews(room.db, personId),
    store.hasCalendar(room.db, personId),
  ])
  const names = await room.namesOf(cover.flatMap(({ awayId, coverId }) => [awayId, coverId]))
  return { cover, views, hasCalendar, names }
}

const fieldsFor = (colleagues: readonly Colleague[]): readonly Field[] => [
  {
    name: 'who',
    as: 'choice',
    label: words.who,
    missing: words.whoMissing,
    options: colleagues.map(({ personId, name, role }) => ({ value: personId, text: `${name}, ${role}` })),
  },
  { name: 'from', as: 'day', label: words.from, missing: words.dayMissing, mayLieAhead: true },
  { name: 'to', as: 'day', label: words.to, missing: words.dayMissing, mayLieAhead: true },
]

const show = (
  room: CasesRoom,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  form: FormState,
  status: number,
  address: string | null = null,
): FastifyReply => {
  const { worker, colleagues, kept } = known.get(request)!
  const view = (
    <ArrangementsView
      {...{ ...kept, form, address }}
      me={worker.personId}
      fields={fieldsFor(colleagues)}
      hasColleagues={colleagues.length > 0}
      ticket={room.guard.mint(request, reply)}
      saved={singleQuery(request.query)['done'] === 'saved'}
    />
  )
  const failed = form.errors.length > 0
  return room.frame(request, reply, { title: words.title, failed }, view, { status, keep: 'never' })
}

const coverForm = (app: FastifyInstance, room: CasesRoom): void =>
  formPage(app, {
    path: '/desk/arrangements',
    questions: z.object(boxesIn(fieldsFor([]))),
    guard: room.guard,
    limit: { max: 120, timeWindow: '10 minutes' },
    start: () => ({}),
    show: (at: Visit, form: FormState, status: number) => show(room, at, form, status),
    send: async (at, { form }) => {
      const { worker, colleagues } = known.get(at.request)!
      const read = readFields(fieldsFor(colleagues), form.answers, room.today())
      if (!read.ok) return show(room, at, { ...form, errors: read.reason }, 422)
      const [from, to] = [String(read.value['from']), String(read.value['to'])]
      const message = to < from ? words.order : to < room.today().toString() ? words.past : null
      if (message !== null) return show(room, at, { ...form, errors: [{ field: 'to', message }] }, 422)
      const coverId = answerTo(form.answers, 'who')
      await store.keepCover(room.db, { awayId: worker.personId, coverId, from, to })
      return at.reply.redirect('/desk/arrangements?done=saved', 303)
    },
  })

const otherForms = (app: FastifyInstance, room: CasesRoom): void => {
  const again = '/desk/arrangements?done=saved'
  const sent = (request: FastifyRequest) => {
    const body = (request.body ?? {}) as Record<string, unknown>
    const word = (field: string) => (typeof body[field] === 'string' ? body[field].trim() : '')
    return { word, isOurs: room.guard.inspect(request).verdict === 'ours', ...known.get(request)! }
  }
  app.post('/desk/arrangements/end-cover', async (request, reply) => {
    const { word, isOurs, worker } = sent(request)
    const mine = known.get(request)!.kept.cover.some(({ id }) => id === word('cover'))
    if (isOurs && mine) await store.endCover(room.db, word('cover'), worker.personId)
    return reply.redirect(again, 303)
  })
  app.post('/desk/arrangements/views', async (request, reply) => {
    const { word, isOurs, worker } = sent(request)
    const name = word('name').replace(/\s+/g, ' ').slice(0, 60)
    if (!isOurs) return reply.redirect('/desk', 303)
    if (word('forget') !== '') {
      await store.forgetView(room.db, worker.personId, word('forget'))
      return reply.redirect(again, 303)
    }
    const address = trayAddress('', readTrayQuestion(Object.fromEntries(new URLSearchParams(word('query')))))
    if (name !== '') await store.keepView(room.db, worker.personId, { name, query: address })
    return reply.redirect(`/desk${address}`, 303)
  })
  app.post('/desk/arrangements/calendar', async (request, reply) => {
    const { word, isOurs, worker } = sent(request)
    if (!isOurs) return reply.redirect('/desk/arrangements', 303)
    if (word('calendar') === 'end') {
      await store.endCalendar(room.db, worker.personId)
      return reply.redirect(again, 303)
    }
    const key = await store.newCalendar(room.db, worker.personId)
    const empty: FormState = { answers: {}, errors: [], ticket: room.guard.mint(request, reply) }
    known.set(request, { ...known.get(request)!, kept: await keptBy(room, worker) })
    return show(room, { request, reply }, empty, 200, `${room.baseUrl}/calendar/${key}.ics`)
  })
}
