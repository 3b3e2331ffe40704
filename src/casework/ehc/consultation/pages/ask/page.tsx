import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { boxesIn, doDeed, type Field, Fields, openFile, readFields, tellNotFound } from '#cases'
import { lookThrough } from '#documents'
import type { DocumentsTables, Finding } from '#documents'
import {
  answersIn,
  answerTo,
  asked,
  FormErrors,
  FormFrame,
  formPage,
  type FormState,
  optional,
  type Visit,
} from '#kit/form'
import { BackLink, Button, Select, WarningText } from '#kit/govuk'
import { type PeopleTables, type SettingOnRecord, settingsOnRecord } from '#people'
import { findPaper } from '../../../final/actions/paper-of.ts'
import { textOf } from '../../../final/papers/text-of.ts'
import type { EhcDesks } from '../../../pages/desks.ts'
import { findLatestPlan } from '../../../plan/store/versions.ts'
import type { PlanTables } from '../../../plan/store/tables.ts'
import { type KindOfSetting } from '../../rules/kinds-of-setting.ts'
import { words } from './words.ts'

const places = [1, 2, 3, 4] as const
const boxOf = (number: number): string => `setting-${number}`
const fields: readonly Field[] = [
  { name: 'others', as: 'lines', label: words.others, hint: words.othersHint },
  { name: 'on', as: 'day', label: words.on, missing: 'Enter the day', starts: ['today'] },
]

/** `/desk/RQ-…/consult`: asks several settings at once, once the draft was looked through for what must not leave. */
export const consultPage = (app: FastifyInstance, room: EhcDesks): void => {
  void app.register((scope, _options, ready) => {
    scope.addHook('preHandler', async (request) => {
      onRecord.set(request, await settingsOnRecord(room.database.withTables<PeopleTables>()))
    })
    consultForm(scope, room)
    ready()
  })
}

/** Read before the form is shown, so that it can be shown again while the database is away. */
const onRecord = new WeakMap<FastifyRequest, readonly SettingOnRecord[]>()

const consultForm = (app: FastifyInstance, room: EhcDesks): void => {
  const show = (at: Visit, form: FormState, status: number, findings: readonly Finding[] = []) => {
    const { reference } = at.request.params as { reference: string }
    const settings = onRecord.get(at.request) ?? []
    const view = <AskView {...{ reference, form, settings, findings }} />
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
    }),
    guard: room.guard,
    limit: { max: 300, timeWindow: '10 minutes' },
    start: (request) => {
      const today = room.today()
      return {
        ...answersIn(request.query, ['seen']),
        'on-day': [String(today.day)],
        'on-month': [String(today.month)],
        'on-year': [String(today.year)],
      }
    },
    show: (at, form, status) => show(at, form, status),
    send: async (at, { values: { seen }, form }) => {
      const read = readFields(fields, form.answers, room.today())
      if (!read.ok) return show(at, { ...form, errors: read.reason }, 422)
      const opened = await openFile(room, at.request)
      if (!opened) return tellNotFound(room, at.request, at.reply)
      const consulted = chosenIn(form, read.value, onRecord.get(at.request) ?? [])
      const fault = (message: string) => show(at, { ...form, errors: [{ field: boxOf(1), message }] }, 422)
      if (consulted.length === 0) return fault(words.missing)
      if (new Set(consulted.map(({ setting }) => setting)).size < consulted.length) return fault(words.twice)
      const findings = await mustNotLeave(room, opened.file)
      if (findings.length > 0) return show(at, form, 422, findings)
      const act = {
        act: 'consult setting',
        on: room.today(),
        by: opened.worker.personId,
        facts: { consulted },
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

/** What the draft holds that no setting may be sent: another child’s details, or an address that is kept back. */
const mustNotLeave = async (
  room: EhcDesks,
  file: Parameters<typeof findPaper>[2],
): Promise<readonly Finding[]> => {
  if (file.child_id === null) return []
  const latest = await findLatestPlan(room.database.withTables<PlanTables>(), file.id)
  const found = latest && (await findPaper(room.database, room.contacts.council, file, latest.number))
  if (!found) return []
  const looked = await lookThrough(room.database.withTables<DocumentsTables>(), file.child_id, [
    { body: textOf(found.paper), unread: [] },
  ])
  return (looked ?? []).flat().filter(({ weight }) => weight === 'hard')
}

type Props = {
  readonly reference: string
  readonly form: FormState
  readonly settings: readonly SettingOnRecord[]
  readonly findings: readonly Finding[]
}

const AskView = ({ reference, form, settings, findings }: Props) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href={`/desk/${reference}`} text={words.back} />
      <FormErrors form={form} />
      {findings.length > 0 && (
        <>
          <WarningText text={words.found} />
          <p class="govuk-body">{words.foundText}</p>
          <ul class="govuk-list govuk-list--bullet">
            {findings.map(({ what, said }) => (
              <li>{words.finding(what, said)}</li>
            ))}
          </ul>
        </>
      )}
      <FormFrame form={form} action={`/desk/${reference}/consult`}>
        <input type="hidden" name="seen" value={answerTo(form.answers, 'seen')} />
        <h1 class="govuk-heading-l">{words.title}</h1>
        <p class="govuk-body">{words.lead}</p>
        {places.map((number) => (
          <Select
            {...asked(form, boxOf(number))}
            label={{ text: words.setting(number), classes: 'govuk-label--s' }}
            items={[
              { value: '', text: words.nobody },
              ...settings.map(({ id, name }) => ({
                value: id,
                text: name,
                selected: answerTo(form.answers, boxOf(number)) === id,
              })),
            ]}
          />
        ))}
        <Fields
          fields={[
            fields[0]!,
            { name: 'byFamily', as: 'line', label: words.byFamily, hint: words.byFamilyHint },
            fields[1]!,
          ]}
          form={form}
        />
        <Button text={words.button} preventDoubleClick />
      </FormFrame>
    </div>
  </div>
)
