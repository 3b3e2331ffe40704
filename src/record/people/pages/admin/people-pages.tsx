import type { FastifyInstance, FastifyRequest } from 'fastify'
import { hidden } from '#access'
import { handOver } from '#kit/db'
import { singleQuery } from '#kit/http'
import { leaveTrail } from '../../actions/doing.ts'
import { findNames, insertPerson, nothingKnown } from '../../store/persons.ts'
import { endRole, giveRole, placesToWork, rolesHeld } from '../../store/workforce.ts'
import type { PeopleDatabase } from '../../store/tables.ts'
import type { OpenedWork } from '../open-work.ts'
import type { PeopleRoom } from '../room.ts'
import { workOf, workPages } from '../work-form.ts'
import { adminForm } from './admin-form.tsx'
import { endFields, personFields, roleFields } from './fields.ts'
import { idIn } from './id-in.ts'
import { PeopleView, PersonView } from './view.tsx'
import { words } from './words.ts'

/** `/admin/people`: who holds which role, where, and between which days. */
export const peoplePages = (app: FastifyInstance, room: PeopleRoom): void => {
  workPages(app, room, 'manage people', (scope) => {
    scope.get('/admin/people', async (request, reply) => {
      const view = <PeopleView held={await rolesHeld(room.db)} today={room.today().toString()} />
      return room.frame(request, reply, { title: words.people }, view, { keep: 'never' })
    })
    scope.get('/admin/people/:person', async (request, reply) => {
      const id = idIn(request, 'person')
      const names = id === null ? new Map<string, string>() : await findNames(room.db, [id])
      const held = id === null ? [] : await rolesHeld(room.db, id)
      // Children and families are no business of this page.
      if (id === null || held.length === 0) return hidden(reply)
      const props = {
        id,
        held,
        name: names.get(id) ?? '',
        account: (await room.accounts.of([id])).get(id) ?? null,
        reader: workOf(request).asking.asker.accountId,
        today: room.today().toString(),
        now: room.now(),
        done: singleQuery(request.query)['done'] ?? null,
      }
      return room.frame(request, reply, { title: words.people }, <PersonView {...props} />, { keep: 'never' })
    })
  })
  const back = { href: () => '/admin/people', text: words.people }
  const choices = () => placesToWork(room.db)
  adminForm(app, room, {
    path: '/admin/people/new',
    act: 'manage people',
    title: words.add,
    button: words.save,
    back,
    choices,
    fields: personFields,
    send: async (_at, row, work) =>
      keeping(room, work, roleIn(row), async (tx) => {
        const person = await insertPerson(tx, {
          ...nothingKnown,
          given_name: String(row['given_name']),
          family_name: row['family_name'] as string | null,
        })
        return {
          id: person.id,
          ok: await giveRole(tx, person.id, roleIn(row)),
        }
      }),
  })
  adminForm(app, room, {
    path: '/admin/people/:person/roles/add',
    act: 'manage people',
    choices,
    about: (request) => nameOf(room, request),
    title: words.giveRole,
    button: words.save,
    back,
    fields: roleFields,
    send: async ({ request }, row, work) =>
      keeping(room, work, roleIn(row), async (tx) => {
        const id = await workerIn(tx, request)
        return {
          id: id ?? '',
          ok: id !== null && (await giveRole(tx, id, roleIn(row))),
        }
      }),
  })
  adminForm(app, room, {
    path: '/admin/people/:person/roles/:role/end',
    act: 'manage people',
    about: (request) => roleOf(room, request),
    title: words.endTitle,
    button: words.save,
    back,
    fields: endFields,
    send: async ({ request }, row, work) =>
      keeping(room, work, roleIn(row), async (tx) => {
        const id = (await workerIn(tx, request)) ?? ''
        const role = idIn(request, 'role')
        return { id, ok: role !== null && (await endRole(tx, id, role, String(row['to_on']))) }
      }),
  })
}

/** Somebody who works: children and families are given no role here. */
const workerIn = async (tx: PeopleDatabase, request: FastifyRequest): Promise<string | null> => {
  const id = idIn(request, 'person')
  return id !== null && (await rolesHeld(tx, id)).length > 0 ? id : null
}

/** What somebody at work is called; nobody else is named here. */
const nameOf = async (room: PeopleRoom, request: FastifyRequest): Promise<string | null> => {
  const id = await workerIn(room.db, request)
  return id === null ? null : ((await findNames(room.db, [id])).get(id) ?? null)
}

const roleOf = async (room: PeopleRoom, request: FastifyRequest): Promise<string | null> => {
  const [id, name] = [idIn(request, 'person'), await nameOf(room, request)]
  if (id === null || name === null) return null
  const held = (await rolesHeld(room.db, id)).find((one) => one.id === idIn(request, 'role'))
  return [name, held?.role, held?.place].filter(Boolean).join(', ')
}

type Kept = { readonly id: string; readonly ok: boolean }

const keeping = async (
  room: PeopleRoom,
  { doing }: OpenedWork,
  days: { readonly from?: string; readonly to: string | null },
  deed: (tx: PeopleDatabase) => Promise<Kept>,
): Promise<string | readonly { field: string; message: string }[]> => {
  const wrong = [{ field: 'to_on', message: words.badDays }]
  if (days.to !== null && days.from !== undefined && days.to < days.from) return wrong
  const kept = await room.db.transaction().execute(async (tx) => {
    const result = await deed(tx)
    if (result.ok)
      await leaveTrail(handOver(tx), doing, {
        act: 'manage people',
        subject: null,
        item: `person:${result.id}`,
      })
    return result
  })
  return kept.ok ? `/admin/people/${kept.id}?done=1` : wrong
}

const roleIn = (row: Readonly<Record<string, unknown>>) => ({
  role: row['role'] as string,
  place: row['place'] as string,
  from: row['from_on'] as string,
  to: row['to_on'] as string | null,
})
