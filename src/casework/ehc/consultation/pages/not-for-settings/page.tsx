import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { tellNotFound } from '#cases'
import { formPage, type FormState, optional, type Visit } from '#kit/form'
import { singleQuery } from '#kit/http'
import type { EhcDesks } from '../../../pages/desks.ts'
import { type OpenedPlan, planFor, withPlan } from '../../../plan/pages/open-plan.ts'
import { type ForSettings, nextForSettings } from '../../actions/draft-for-setting.ts'
import { keptIn } from '../../rules/not-for-settings.ts'
import { findMarks, type Marks, type NotForSettingsTables, saveMarks } from '../../store/not-for-settings.ts'
import { NotForSettingsView } from './view.tsx'
import { words } from './words.ts'

type Found = {
  readonly opened: OpenedPlan
  readonly reading: ForSettings | null
  readonly marks: Marks | null
}
const found = new WeakMap<FastifyRequest, Found>()

/** `/desk/RQ-…/not-for-settings`: what of the draft settings do not read, with what they then read, before any is asked. */
export const notForSettingsPage = (app: FastifyInstance, room: EhcDesks): void =>
  withPlan(app, room, (scope) => {
    scope.addHook('preHandler', async (request) => {
      const opened = planFor(request)
      if (!opened || !(await opened.desk.allows(opened.worker, 'mark who may see', opened.file))) return
      const marks = await findMarks(room.database.withTables<NotForSettingsTables>(), opened.file.id)
      const reading = await nextForSettings(room.database, room.contacts.council, opened.file)
      found.set(request, { opened, reading, marks })
    })
    form(scope, room)
  })

const form = (app: FastifyInstance, room: EhcDesks): void => {
  const show = ({ request, reply }: Visit, state: FormState, status: number) => {
    const one = found.get(request)
    if (!one) return tellNotFound(room, request, reply)
    const { reference } = one.opened.file
    const view = (
      <NotForSettingsView
        {...{ reference, reading: one.reading, form: state }}
        isSaved={singleQuery(request.query)['done'] === 'saved'}
        action={`/desk/${reference}/not-for-settings`}
      />
    )
    const failed = state.errors.length > 0
    return room.frame(request, reply, { title: words.title, failed }, view, { status, keep: 'never' })
  }
  formPage(app, {
    path: '/desk/:reference/not-for-settings',
    questions: z.object({
      parts: z.preprocess(
        (sent) => (sent === undefined ? [] : [sent].flat()),
        z.array(z.string().max(40)).max(500),
      ),
      reason: optional(words.reason, 2000),
    }),
    guard: room.guard,
    limit: { max: 300, timeWindow: '10 minutes' },
    start: (request) => {
      const one = found.get(request)
      const reason = one?.marks?.reason ?? null
      return { parts: [...(one?.reading?.held ?? [])], ...(reason !== null && { reason: [reason] }) }
    },
    show,
    send: async (at, { values, form: state }) => {
      const one = found.get(at.request)
      if (!one?.reading) return tellNotFound(room, at.request, at.reply)
      const { opened, reading } = one
      const parts = keptIn(reading.plan, values.parts)
      const reason = values.reason ?? null
      if (parts.length > 0 && reason === null)
        return show(at, { ...state, errors: [{ field: 'reason', message: words.reasonMissing }] }, 422)
      await keep(room, opened, at.request.id, { parts: [...parts], reason })
      return at.reply.redirect(`/desk/${opened.file.reference}/not-for-settings?done=saved`, 303)
    },
  })
}

/** The marks and the trail, in one transaction. */
const keep = (
  room: EhcDesks,
  { file, worker, desk }: OpenedPlan,
  request: string,
  marks: Pick<Marks, 'parts' | 'reason'>,
): Promise<void> =>
  room.database.transaction().execute(async (tx) => {
    const said = { ...marks, marked_as: worker.as, marked_on: room.today().toString() }
    await saveMarks(tx.withTables<NotForSettingsTables>(), file.id, said)
    await desk.trail?.(tx, { worker, file, permission: 'mark who may see', outcome: 'done', request })
  })
