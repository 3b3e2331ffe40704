import type { FastifyInstance, FastifyRequest } from 'fastify'
import { hidden } from '#access'
import { handOver } from '#kit/db'
import { singleQuery } from '#kit/http'
import { leaveTrail } from '../../actions/doing.ts'
import {
  clashesWith,
  findSetting,
  findSettings,
  insertSetting,
  saveSetting,
  sencosAt,
} from '../../store/settings.ts'
import { rolesHeldAt } from '../../store/workforce.ts'
import type { FieldFault } from '../facts/field.ts'
import type { FactRow } from '../../store/facts.ts'
import type { OpenedWork } from '../open-work.ts'
import type { PeopleRoom } from '../room.ts'
import { workPages } from '../work-form.ts'
import { adminForm } from './admin-form.tsx'
import { idIn } from './id-in.ts'
import { clashFaults, settingFields, settingIn } from './setting-fields.ts'
import { SettingsView, SettingView } from './setting-view.tsx'
import { words } from './setting-words.ts'

/** `/admin/settings`: schools, nurseries and services, with their numbers and who works there. */
export const settingPages = (app: FastifyInstance, room: PeopleRoom): void => {
  workPages(app, room, 'manage teams', (scope) => {
    scope.get('/admin/settings', async (request, reply) => {
      const typed = (singleQuery(request.query)['q'] ?? '').trim().slice(0, 200)
      const settings = await findSettings(room.db, typed)
      const ids = settings.map(({ id }) => id)
      const sencos = await sencosAt(room.db, ids, room.today().toString())
      const view = <SettingsView {...{ settings, sencos }} words={typed} />
      return room.frame(request, reply, { title: words.title }, view, { keep: 'never' })
    })
    scope.get('/admin/settings/:setting', async (request, reply) => {
      const setting = await settingOf(room, request)
      if (!setting) return hidden(reply)
      const today = room.today().toString()
      const props = {
        setting,
        today,
        sencos: (await sencosAt(room.db, [setting.id], today)).get(setting.id) ?? [],
        held: await rolesHeldAt(room.db, setting.id),
        done: singleQuery(request.query)['done'] ?? null,
      }
      return room.frame(request, reply, { title: words.title }, <SettingView {...props} />, { keep: 'never' })
    })
  })
  const shared = { act: 'manage teams', button: words.save, fields: settingFields } as const
  adminForm(app, room, {
    ...shared,
    path: '/admin/settings/new',
    title: words.addTitle,
    back: { href: () => '/admin/settings', text: words.title },
    send: (_at, row, work) => keep(room, work, null, row),
  })
  adminForm(app, room, {
    ...shared,
    path: '/admin/settings/:setting/change',
    title: words.change,
    back: { href: (request) => `/admin/settings/${idIn(request, 'setting') ?? ''}`, text: words.title },
    kept: async (request) => {
      const setting = await settingOf(room, request)
      return setting && { ...setting }
    },
    send: ({ request }, row, work, version) => {
      const id = idIn(request, 'setting')
      return keep(room, work, id === null ? null : { id, version }, row)
    },
  })
}

const settingOf = async (room: PeopleRoom, request: FastifyRequest) => {
  const id = idIn(request, 'setting')
  return id === null ? null : findSetting(room.db, id)
}

const keep = async (
  room: PeopleRoom,
  { doing }: OpenedWork,
  kept: { readonly id: string; readonly version: number } | null,
  row: FactRow,
): Promise<string | readonly FieldFault[]> => {
  const read = settingIn(row)
  if (!read.ok) return read.reason
  return room.db.transaction().execute(async (tx) => {
    const clashes = await clashesWith(tx, kept?.id ?? null, read.value)
    if (clashes.length > 0) return clashes.map((field) => ({ field, message: clashFaults[field] }))
    const id = kept?.id ?? (await insertSetting(tx, read.value))
    if (kept && !(await saveSetting(tx, kept.id, kept.version, read.value)))
      return [{ field: 'name', message: words.changed }]
    await leaveTrail(handOver(tx), doing, { act: 'manage teams', subject: null, item: `setting:${id}` })
    return `/admin/settings/${id}?done=1`
  })
}
