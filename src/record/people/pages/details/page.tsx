import type { FastifyInstance, FastifyRequest } from 'fastify'
import { decide } from '#access'
import { countIn, formPage, type FormState, hasFailed, type Visit } from '#kit/form'
import { correctPerson } from '../../actions/correct-person.ts'
import type { Identity } from '../../rules/identity.ts'
import { spokenName } from '../../rules/name.ts'
import { itemOf } from '../../store/children.ts'
import type { FactRow } from '../../store/facts.ts'
import type { Person } from '../../store/persons.ts'
import { answersOf, questionsOf, readFields } from '../facts/field.ts'
import type { FactForm } from '../facts/kinds.ts'
import { FactView } from '../facts/view.tsx'
import { leaveVisit, openChild, type OpenedChild, refuse } from '../open-child.ts'
import type { PeopleRoom } from '../room.ts'
import { detailForms, identityFaults, identityOf, numberTaken } from './forms.ts'

/** `/records/…/names`, `…/born`, `…/numbers`, `…/language`: who somebody is, put right one thing at a time. */
export const detailPages = (app: FastifyInstance, room: PeopleRoom): void => {
  for (const [name, form] of Object.entries(detailForms))
    void app.register(async (scope) => detailPage(scope, room, name, form))
}

const known = new WeakMap<FastifyRequest, OpenedChild>()

const detailPage = (app: FastifyInstance, room: PeopleRoom, name: string, form: FactForm): void => {
  app.addHook('preHandler', async (request, reply) => {
    const silently = request.method === 'POST'
    const found = await openChild(room, request, 'correct details', async (opened) => opened, { silently })
    if (!found.ok) return refuse(room, request, reply, found.reason)
    known.set(request, found.value)
    return undefined
  })
  app.addHook('onSend', async (request, reply, payload) => {
    const opened = known.get(request)
    if (opened && request.method === 'POST' && reply.statusCode !== 303) await visited(room, request, opened)
    return payload
  })

  const show = (at: Visit, state: FormState, status: number, now: Person | null = null) => {
    const { child } = known.get(at.request)!
    const view = (
      <FactView
        {...{ form, state }}
        action={`/records/${child.id}/${name}`}
        back={`/records/${child.id}`}
        child={spokenName(identityIn(child))}
        which={[]}
        options={() => []}
        now={now as FactRow | null}
      />
    )
    const failed = hasFailed(state) || now !== null
    return room.frame(at.request, at.reply, { title: form.title, failed }, view, { status, keep: 'never' })
  }

  formPage(app, {
    path: `/records/:id/${name}`,
    questions: questionsOf(form.fields),
    guard: room.guard,
    limit: { max: 300, timeWindow: '10 minutes' },
    start: (request) => {
      const { child } = known.get(request)!
      return { ...answersOf(form.fields, child as unknown as FactRow), version: [String(child.version)] }
    },
    show: (at, state, status) => show(at, state, status),
    send: async (at, { form: state }) => {
      const opened = known.get(at.request)!
      const read = readFields(form.fields, state.answers, () => [], room.today())
      if (!read.ok) return show(at, { ...state, errors: read.reason }, 422)
      const typed = { ...identityIn(opened.child), ...renamed(read.value) }
      const version = countIn(state.answers, 'version')
      const result = await correctPerson(room.db, opened.child.id, version, typed, opened.doing)
      if (result.ok) return at.reply.redirect(`/records/${opened.child.id}?done=${name}`, 303)
      const { reason } = result
      if (reason.why === 'not found') return refuse(room, at.request, at.reply, 'no such address')
      if (reason.why === 'number taken')
        return show(at, { ...state, errors: [{ field: form.fields[0]!.name, message: numberTaken }] }, 422)
      if (reason.why === 'faults')
        return show(at, { ...state, errors: reason.faults.map((fault) => identityFaults[fault]) }, 422)
      const answers = { ...state.answers, version: [String(reason.now.version)] }
      return show(at, { ...state, answers }, 409, reason.now)
    },
  })
}

/** A form shown again names the child: that is a visit. */
const visited = async (room: PeopleRoom, request: FastifyRequest, { asking, child }: OpenedChild) => {
  const decision = decide(asking.asker, 'correct details', await itemOf(room.db, room.authority, child.id))
  await leaveVisit(room.db, room, asking, request, { act: 'see child', subject: child.id, decision })
}

const identityIn = (person: Person): Identity => ({
  givenName: person.given_name,
  familyName: person.family_name,
  knownAs: person.known_as,
  pronouns: person.pronouns,
  bornOn: person.born_on,
  upn: person.upn,
  nhsNumber: person.nhs_number,
  language: person.language,
  interpreter: person.interpreter,
  communication: person.communication,
})

const renamed = (row: FactRow): Partial<Identity> =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [identityOf[column as keyof typeof identityOf], value]),
  )
