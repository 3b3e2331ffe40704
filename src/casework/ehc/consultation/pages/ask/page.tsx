import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { boxesIn, type CaseFile, doDeed, openFile, readFields, tellNotFound } from '#cases'
import { lookThrough } from '#documents'
import type { DocumentsTables, Finding } from '#documents'
import { answersIn, answerTo, formPage, type FormState, optional, type Visit } from '#kit/form'
import { type PeopleTables, type SettingOnRecord, settingsOnRecord } from '#people'
import { textOf } from '../../../final/papers/text-of.ts'
import type { EhcDesks } from '../../../pages/desks.ts'
import { writing } from '../../../plan/pages/open-plan.ts'
import { type ForSettings, nextForSettings, readingOf } from '../../actions/draft-for-setting.ts'
import { type KindOfSetting } from '../../rules/kinds-of-setting.ts'
import { AskView, boxOf, fields, places } from './view.tsx'
import { words } from './words.ts'

/** `/desk/RQ-…/consult`: asks several settings at once, once the draft was looked through for what must not leave. */
export const consultPage = (app: FastifyInstance, room: EhcDesks): void => {
  void app.register((scope, _options, ready) => {
    scope.addHook('preHandler', async (request) => {
      onRecord.set(request, await settingsOnRecord(room.database.withTables<PeopleTables>()))
      const reading = await readingFor(room, request)
      if (reading) readings.set(request, reading)
    })
    consultForm(scope, room)
    ready()
  })
}

/** Read before the form is shown, so that it can be shown again while the database is away. */
const onRecord = new WeakMap<FastifyRequest, readonly SettingOnRecord[]>()

type Reading = {
  readonly lastAct: number
  readonly reading: ForSettings | null
  /** Whoever sends letters and does not read plans sees how much is kept back, and not the draft. */
  readonly mayRead: boolean
  readonly mayMark: boolean
}
const readings = new WeakMap<FastifyRequest, Reading>()

const readingFor = async (room: EhcDesks, request: FastifyRequest): Promise<Reading | null> => {
  const opened = await openFile(room, request)
  if (!opened || !(await opened.desk.allows(opened.worker, 'send letter', opened.file))) return null
  const may = (acts: readonly string[]) =>
    Promise.all(acts.map((act) => opened.desk.allows(opened.worker, act, opened.file)))
  return {
    lastAct: opened.file.last_act,
    reading: await nextForSettings(room.database, room.contacts.council, opened.file),
    mayRead: (await may(writing)).every(Boolean),
    mayMark: (await may([...writing, 'mark who may see'])).every(Boolean),
  }
}

const consultForm = (app: FastifyInstance, room: EhcDesks): void => {
  const show = (at: Visit, form: FormState, status: number, findings: readonly Finding[] = []) => {
    const { reference } = at.request.params as { reference: string }
    const settings = onRecord.get(at.request) ?? []
    const view = <AskView {...{ reference, form, settings, findings }} {...readings.get(at.request)} />
    return room.frame(at.request, at.reply, { title: words.title, failed: form.errors.length > 0 }, view, {
      status,
      keep: 'never',
    })
  }
  formPage(app, {
    path: '/desk/:reference/consult',
    questions: z.object({
      ...Object.fromEntries(places.map((number) => [boxOf(number), optional(words.title, 60)])),
      byFamily: optional(words.byFamily, 200),
      ...boxesIn(fields),
      seen: z.preprocess((sent) => Number([sent].flat()[0]), z.int().min(1)),
      reading: optional(words.title, 4000),
    }),
    guard: room.guard,
    limit: { max: 300, timeWindow: '10 minutes' },
    start: (request) => {
      const today = room.today()
      return {
        seen: [String(readings.get(request)?.lastAct ?? '')],
        ...answersIn(request.query, ['seen']),
        reading: [readingOf(readings.get(request)?.reading ?? null)],
        'on-day': [String(today.day)],
        'on-month': [String(today.month)],
        'on-year': [String(today.year)],
      }
    },
    show: (at, form, status) => show(at, form, status),
    send: async (at, { values: { seen, reading: readBefore }, form }) => {
      const read = readFields(fields, form.answers, room.today())
      if (!read.ok) return show(at, { ...form, errors: read.reason }, 422)
      const opened = await openFile(room, at.request)
      // What the check found, and what is kept back, is told only to whoever may send it.
      if (!opened || !readings.has(at.request)) return tellNotFound(room, at.request, at.reply)
      const consulted = chosenIn(form, read.value, onRecord.get(at.request) ?? [])
      const fault = (message: string) => show(at, { ...form, errors: [{ field: boxOf(1), message }] }, 422)
      if (consulted.length === 0) return fault(words.missing)
      if (new Set(consulted.map(({ setting }) => setting)).size < consulted.length) return fault(words.twice)
      const reading = await nextForSettings(room.database, room.contacts.council, opened.file)
      if (readBefore !== readingOf(reading)) {
        const answers = { ...form.answers, reading: [readingOf(reading)] }
        return show(at, { ...form, answers, errors: [{ field: boxOf(1), message: words.readAgain }] }, 409)
      }
      const findings = await mustNotLeave(room, opened.file, reading)
      if (findings.length > 0) return show(at, form, 422, findings)
      const act = {
        act: 'consult setting',
        on: room.today(),
        by: opened.worker.personId,
        facts: { consulted: consulted.map((one) => ({ ...one, heldBack: reading?.held ?? [] })) },
        reason: null,
      }
      const result = await doDeed(room, opened, { act, seen, request: at.request.id })
      if (result.ok) return at.reply.redirect(`/desk/${opened.file.reference}?done=consult-setting`, 303)
      if (result.reason.why === 'not found') return tellNotFound(room, at.request, at.reply)
      if (result.reason.why === 'makes no sense') return fault(result.reason.because)
      const latest =
        result.reason.why === 'changed meanwhile' ? result.reason.since.at(-1)?.sequence : undefined
      const answers = latest === undefined ? form.answers : { ...form.answers, seen: [String(latest)] }
      const message = latest === undefined ? words.notNow : words.changed
      return show(at, { ...form, answers, errors: [{ field: boxOf(1), message }] }, 409)
    },
  })
}

const usualKind: Readonly<Record<string, KindOfSetting>> = {
  nursery: 'early years',
  childminder: 'early years',
  'primary school': 'mainstream school',
  'secondary school': 'mainstream school',
  'all-through school': 'mainstream school',
  'special school': 'special school',
  'alternative provision': 'alternative provision academy',
  college: 'college',
}

const chosenIn = (
  form: FormState,
  { others, on }: Readonly<Record<string, unknown>>,
  settings: readonly SettingOnRecord[],
) => {
  const byFamily = answerTo(form.answers, 'byFamily').trim().toLowerCase()
  const known = places.flatMap(
    (number) => settings.find(({ id }) => id === answerTo(form.answers, boxOf(number))) ?? [],
  )
  const all = [
    ...known.map(({ id, name, kind }) => ({
      setting: name,
      organisationId: id,
      kind: usualKind[kind] ?? null,
    })),
    ...(others as readonly string[]).map((setting) => ({ setting, organisationId: null, kind: null })),
  ]
  return all.map((one) => ({
    ...one,
    id: randomUUID().slice(0, 8),
    on,
    byFamily: one.setting.toLowerCase() === byFamily,
  }))
}

/** What they would read holds what must not leave: another child’s details, or an address that is kept back. */
const mustNotLeave = async (
  room: EhcDesks,
  file: CaseFile,
  reading: ForSettings | null,
): Promise<readonly Finding[]> => {
  if (file.child_id === null || reading === null) return []
  const looked = await lookThrough(room.database.withTables<DocumentsTables>(), file.child_id, [
    { body: textOf(reading.paper), unread: [] },
  ])
  return (looked ?? []).flat().filter(({ weight }) => weight === 'hard')
}
