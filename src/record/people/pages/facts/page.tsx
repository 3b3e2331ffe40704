import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { decide } from '#access'
import { parseDay } from '#kit/day'
import { sql } from '#kit/db'
import { countIn, formPage, type FormState, hasFailed, type Visit } from '#kit/form'
import { addFact, changeFact, type FactDeed } from '../../actions/keep-fact.ts'
import { insertPerson, nothingKnown } from '../../store/persons.ts'
import { type FactKind, factKinds, type FactRow, findFact } from '../../store/facts.ts'
import { itemOf } from '../../store/children.ts'
import type { PeopleDatabase } from '../../store/tables.ts'
import { spokenName } from '../../rules/name.ts'
import { leaveVisit, refuse } from '../open-child.ts'
import type { PeopleRoom } from '../room.ts'
import { beforeForm, formFacts } from './before-form.ts'
import { faultsTogether } from './checked.ts'
import { somebodyElse } from './fields.ts'
import { faults } from './words.ts'
import { answersOf, type Field, type Option, questionsOf, readFields } from './field.ts'
import { type FactForm, factForms, type FormName } from './kinds.ts'
import { FactView } from './view.tsx'

/** `/records/…/homes/add`, `/records/…/homes/…/change`: one form for each thing done to each kind of fact. */
export const factPages = (app: FastifyInstance, room: PeopleRoom): void => {
  for (const kind of factKinds)
    for (const [name, form] of Object.entries(factForms[kind]))
      void app.register(async (scope) => factPage(scope, room, kind, name as FormName, form))
}

const factPage = (app: FastifyInstance, room: PeopleRoom, kind: FactKind, name: FormName, form: FactForm) => {
  app.addHook('preHandler', beforeForm(room, kind, form))
  leaveVisitOfUnsent(app, room, form)

  const show = (at: Visit, state: FormState, status: number, now: FactRow | null = null) => {
    const { opened, which } = formFacts(at.request)
    const view = (
      <FactView
        form={form}
        state={state}
        action={at.request.url.split('?')[0]!}
        back={`/records/${opened.child.id}`}
        child={calledBy(opened.child)}
        which={name === 'change' && !hidesWhich.has(kind) ? [] : which}
        options={optionsIn(at.request)}
        now={now}
      />
    )
    const failed = hasFailed(state) || now !== null
    return room.frame(at.request, at.reply, { title: form.title, failed }, view, { status, keep: 'never' })
  }

  formPage(app, {
    path: name === 'add' ? `/records/:id/${kind}/add` : `/records/:id/${kind}/:fact/${name}`,
    questions: questionsOf(form.fields),
    guard: room.guard,
    limit: { max: 300, timeWindow: '10 minutes' },
    start: (request) => {
      const { fact } = formFacts(request)
      const kept = name === 'change' && fact ? answersOf(form.fields, fact) : startOf(form.fields, room)
      return { ...kept, version: [String(fact?.['version'] ?? 0)] }
    },
    show: (at, state, status) => show(at, state, status),
    send: async (at, { form: state, key }) => {
      const { opened, fact, about } = formFacts(at.request)
      const today = room.today()
      const read = readFields(form.fields, state.answers, optionsIn(at.request), today)
      if (!read.ok) return show(at, { ...state, errors: read.reason }, 422)
      const row = { ...read.value, ...form.fixed?.(today.toString()) }
      const { known } = formFacts(at.request).choices
      const unsaid = known.length > 0 && row['known'] === null
      const together = [
        ...(unsaid ? [{ field: 'known', message: faults.sayIfKnown }] : []),
        ...faultsTogether(row, fact),
      ]
      if (together.length > 0) return show(at, { ...state, errors: together }, 422)
      const result = await room.db.transaction().execute(async (tx) => {
        // Rights may have ended between the page and its sending: asked again where it is done.
        const item = await itemOf(tx, room.authority, opened.child.id)
        const act = form.acts.find((one) => decide(opened.asking.asker, one, item).ok)
        if (act === undefined) return 'hidden' as const
        const deed = { kind, childId: opened.child.id, about, act }
        if (name === 'add') {
          const id = idFrom(key)
          if (await holdNew(tx, deed, id))
            await addFact(
              tx,
              deed,
              { ...(await prepared(tx, kind, row, opened.asking.asker.personId)), id },
              opened.doing,
            )
          return null
        }
        const version = countIn(state.answers, 'version')
        const which = { id: fact!['id'] as string, version }
        const changed = await changeFact(tx, deed, which, row, opened.doing)
        return changed.ok ? null : changed.reason
      })
      if (result === 'hidden' || result?.why === 'not found')
        return refuse(room, at.request, at.reply, 'no such address')
      if (result === null) return at.reply.redirect(`/records/${opened.child.id}?done=${kind}`, 303)
      const answers = { ...state.answers, version: [String(result.now['version'])] }
      return show(at, { ...state, answers }, 409, result.now)
    },
  })
}

/** Whatever else is put right stands in the boxes of its form. */
const hidesWhich: ReadonlySet<FactKind> = new Set<FactKind>(['family', 'agreements'])

/** A form shown again after it was sent is a visit: it names the child. */
const leaveVisitOfUnsent = (app: FastifyInstance, room: PeopleRoom, form: FactForm): void => {
  app.addHook('onSend', async (request, reply, payload) => {
    if (request.method === 'POST' && [403, 409, 422, 429].includes(reply.statusCode)) {
      const { opened } = formFacts(request)
      const item = await itemOf(room.db, room.authority, opened.child.id)
      const act = form.acts[0]!
      const decision = decide(opened.asking.asker, act, item)
      await leaveVisit(room.db, room, opened.asking, request, {
        act: 'see child',
        subject: opened.child.id,
        decision,
      })
    }
    return payload
  })
}

const optionsIn =
  (request: Visit['request']) =>
  ({ options }: Field): readonly Option[] =>
    typeof options === 'string' ? formFacts(request).choices[options] : (options ?? [])

const calledBy = (child: { given_name: string; family_name: string | null; known_as: string | null }) =>
  spokenName({ givenName: child.given_name, familyName: child.family_name, knownAs: child.known_as })

/** Today stands in for the first day of what is being added. */
const startOf = (fields: readonly Field[], room: PeopleRoom) => {
  const today = room.today().toString()
  const day = fields.find(({ as, name }) => as === 'day' && name !== 'valid_until')
  return parseDay(today) && day ? answersOf([day], { [day.name]: today }) : {}
}

/** Columns that are not asked for as they are kept. */
const prepared = async (
  tx: PeopleDatabase,
  kind: FactKind,
  row: FactRow,
  by: string | null,
): Promise<FactRow> => {
  if (kind === 'agreements') return { ...row, scope: row['scope'] ?? [], asked_by: by }
  if (kind === 'workers') {
    const { who, ...rest } = row
    const [what, id = null] = String(who).split(':')
    return { ...rest, person_id: what === 'person' ? id : null, team_id: what === 'team' ? id : null }
  }
  if (kind === 'family') {
    const { given_name, family_name, known, ...rest } = row
    if (known && known !== somebodyElse.value) return { ...rest, relative_id: known }
    const relative = await insertPerson(tx, {
      ...nothingKnown,
      given_name: given_name as string,
      family_name: family_name as string | null,
    })
    return { ...rest, relative_id: relative.id }
  }
  return row
}

/** Of two sendings of one form at once, the second waits and finds it done. */
const holdNew = async (tx: PeopleDatabase, { kind, about }: FactDeed, id: string): Promise<boolean> => {
  await sql`select pg_advisory_xact_lock(hashtext(${id}))`.execute(tx)
  return (await findFact(tx, kind, about, id)) === null
}

/** The same for every sending of one form, so that it is kept once. */
const idFrom = (key: string): string => {
  const hex = createHash('sha256').update(key).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
