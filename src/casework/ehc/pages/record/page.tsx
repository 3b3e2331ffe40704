import type { FastifyInstance, FastifyRequest } from 'fastify'
import { aboutNoChild, decide, hidden } from '#access'
import { type CasesTables, findCase, readFields, startsOf, type Worker } from '#cases'
import type { Day } from '#kit/day'
import { answerTo, type FormState, formPage, readForm, type Visit } from '#kit/form'
import { done, refused, type Result } from '#kit/result'
import { newRecordFor, recordsLike } from '../../actions/match-child.ts'
import { mayRecord, recordRequest } from '../../actions/record-request.ts'
import { type Asked, requesterOf } from '../../rules/request/asked.ts'
import { mayFollow } from '../../rules/request/may-follow.ts'
import type { EhcDesks } from '../desks.ts'
import { born } from '../request/questions/about-the-child.tsx'
import { askedFrom } from '../request/questions/asked-from.ts'
import { everyBox, whoAsks } from './fields.ts'
import type { Taken, TakingIn } from './taking-in.ts'
import { RecordCheck, type RecordedProps, RecordedView, RecordForm } from './view.tsx'
import { words } from './words.ts'

/** `/desk/record-request`, `/desk/moved-in`: a case that begins at the desk, from what came. */
export const recordPage = (app: FastifyInstance, room: EhcDesks, taking: TakingIn): void => {
  const { at: address, words: said } = taking
  const frame = (
    { request, reply }: Visit,
    view: preact.VNode,
    title: string,
    status = 200,
    failed = false,
  ) => room.frame(request, reply, { title, failed }, view, { status, keep: 'never' })
  const show = (at: Visit, form: FormState, status: number) =>
    frame(at, <RecordForm form={form} taking={taking} />, said.title, status, form.errors.length > 0)

  void app.register((scope, _options, ready) => {
    // Not theirs to record reads like a page that is not there, before anything else is said.
    scope.addHook('preHandler', async (request, reply) => {
      const worker = await room.workerOf(request)
      if (!mayRecord(room.authority, worker)) return hidden(reply)
      workers.set(request, worker)
      return undefined
    })
    formPage(scope, {
      path: address,
      questions: everyBox(room.today, taking),
      guard: room.guard,
      limit: { max: 300, timeWindow: '10 minutes' },
      start: () => startsOf(taking.came, room.today()),
      show,
      send: async (at, { form, key }) => {
        const worker = workers.get(at.request)!
        const read = readAll(form, taking, room.today())
        if (!read.ok || answerTo(form.answers, 'step') === 'change')
          return show(at, { ...form, errors: read.ok ? [] : read.reason }, read.ok ? 200 : 422)
        const check = async (fault: string | null) => {
          const { asked, dates, firstDue } = read.value
          const view = (
            <RecordCheck
              {...{ form, taking, asked, dates, firstDue, fault }}
              today={room.today()}
              alike={mayNoChild(room, worker, 'find child') ? await recordsLike(room.database, asked) : null}
              mayMake={mayNoChild(room, worker, 'create child')}
            />
          )
          return frame(at, view, words.check, fault === null ? 200 : 422, fault !== null)
        }
        if (answerTo(form.answers, 'step') !== 'record') return check(null)
        const child = await chosenChild(room, worker, form, read.value.asked, at.request)
        if (!child.ok) return check(child.reason)
        const recorded = await recordRequest(room.database, await room.receiving(), worker, {
          ...read.value,
          childId: child.value,
          isTheirOwn: false,
          formKey: key,
          request: at.request.id,
        })
        if (!recorded.ok) return check(words.notTheirs)
        const props: RecordedProps = {
          recorded: recorded.value,
          taking,
          taken: read.value,
          mayFollow:
            mayFollow({ requestedBy: requesterOf(read.value.asked.asker), ...read.value }, room.today()) ===
            'all of it',
          seen: await seenBy(room, worker, recorded.value.caseId),
        }
        return frame(at, <RecordedView {...props} />, said.recorded)
      },
    })
    ready()
  })
}

const workers = new WeakMap<FastifyRequest, Worker>()

/** What was typed, or every mistake at once. */
const readAll = (form: FormState, taking: TakingIn, today: Day): Result<Taken, FormState['errors']> => {
  const values = readFields([...taking.came, ...(taking.asksWho ? whoAsks : [])], form.answers, today)
  const birthday = readForm(
    born.reads(() => today),
    form.answers,
  )
  const asked = askedFrom(form.answers, today)
  const errors = [
    ...(values.ok ? [] : values.reason),
    ...(asked.ok ? [] : asked.reason),
    ...(birthday.ok ? [] : birthday.errors),
  ]
  if (!values.ok || !asked.ok || errors.length > 0) return refused(errors)
  return taking.read(values.value, asked.value, today)
}

const mayNoChild = (
  { authority }: EhcDesks,
  { asker }: Worker,
  act: 'find child' | 'create child',
): boolean => decide(asker, act, aboutNoChild(authority)).ok

/** The record that was chosen, made now where none fits; null where it is left for later. */
const chosenChild = async (
  room: EhcDesks,
  worker: Worker,
  form: FormState,
  asked: Asked,
  request: FastifyRequest,
): Promise<Result<string | null, string>> => {
  const chosen = answerTo(form.answers, 'child')
  if (chosen === 'later') return done(null)
  const alike = mayNoChild(room, worker, 'find child') ? await recordsLike(room.database, asked) : []
  if (chosen !== 'new') {
    const found = alike.find(({ id }) => id === chosen)
    return found ? done(found.id) : refused(words.missing)
  }
  const made = await newRecordFor(room.database, room.authority, worker, asked, {
    today: room.today().toString(),
    request: request.id,
    teamId: worker.teams[0]?.id ?? null,
    lookedAt: alike.map(({ id }) => id),
  })
  return made.ok ? made : refused(words.faulty)
}

const seenBy = async (room: EhcDesks, worker: Worker, caseId: string): Promise<number | null> => {
  const file = await findCase(room.database.withTables<CasesTables>(), caseId)
  const desk = room.desks.find(({ process }) => process.name === file?.process)
  return file && desk && (await desk.allows(worker, desk.seeing, file)) ? file.last_act : null
}
