import type { FastifyInstance } from 'fastify'
import { decide } from '#access'
import { answersTo, formPage, type FormState, hasFailed, type Visit } from '#kit/form'
import { z } from 'zod'
import { addPerson, type Alike } from '../../actions/add-person.ts'
import { firstTie, type FirstTie } from '../../rules/first-tie.ts'
import { findChild, holdRecord, itemOf } from '../../store/children.ts'
import type { PeopleDatabase } from '../../store/tables.ts'
import { identityFaults } from '../details/forms.ts'
import { questionsOf, readFields } from '../facts/field.ts'
import type { PeopleRoom } from '../room.ts'
import { workOf, workPages } from '../work-form.ts'
import { fields } from './fields.ts'
import { AlikeView, NewView, type SeenAlike } from './view.tsx'
import { words } from './words.ts'

/** `/records/new`: puts a child on record, after a look at those who may be the same. */
export const newPage = (app: FastifyInstance, room: PeopleRoom): void => {
  workPages(app, room, 'create child', (scope) => {
    const show = (at: Visit, form: FormState, status: number) =>
      room.frame(
        at.request,
        at.reply,
        { title: words.title, failed: hasFailed(form) },
        <NewView form={form} />,
        {
          status,
          keep: 'never',
        },
      )
    const lookFirst = (at: Visit, form: FormState, alike: readonly SeenAlike[]) =>
      room.frame(at.request, at.reply, { title: words.alikeTitle }, <AlikeView {...{ form, alike }} />, {
        keep: 'never',
      })
    formPage(scope, {
      path: '/records/new',
      questions: questionsOf(fields).extend({ looked_at: z.any().optional() }),
      guard: room.guard,
      limit: { max: 300, timeWindow: '10 minutes' },
      start: () => ({}),
      show,
      send: async (at, { form }) => {
        const read = readFields(fields, form.answers, () => [], room.today())
        if (!read.ok) return show(at, { ...form, errors: read.reason }, 422)
        const { asking, allowed, doing } = workOf(at.request)
        const tie = firstTie(asking.asker.memberships, allowed.role)
        if (!tie) return show(at, { ...form, errors: [{ field: 'given_name', message: words.noTeam }] }, 422)
        const said = read.value as Readonly<Record<string, string | null>>
        const result = await addPerson(
          room.db,
          { ...nothingElse, ...typedIn(said) },
          doing,
          answersTo(form.answers, 'looked_at'),
          (tx, id) => keepTie(tx, room, id, tie, said['postcode'] ?? null),
        )
        if (result.ok) return at.reply.redirect(`/records/${result.value}?done=new`, 303)
        if (result.reason.why === 'may be on record')
          return lookFirst(at, form, await seen(room, at, result.reason.alike))
        const errors = result.reason.faults.map((fault) => identityFaults[fault])
        return show(at, { ...form, errors }, 422)
      },
    })
  })
}

const nothingElse = { pronouns: null, language: null, interpreter: null, communication: null }

const typedIn = (said: Readonly<Record<string, string | null>>) => ({
  givenName: said['given_name'] ?? '',
  familyName: said['family_name'] ?? null,
  knownAs: said['known_as'] ?? null,
  bornOn: said['born_on'] ?? null,
  upn: said['upn'] ?? null,
  nhsNumber: said['nhs_number'] ?? null,
  postcode: said['postcode'] ?? null,
})

/** Shown as much of each as they may see: of most, only that there is one. */
const seen = async (room: PeopleRoom, { request }: Visit, alike: readonly Alike[]): Promise<SeenAlike[]> => {
  const { asker } = workOf(request).asking
  return Promise.all(
    alike.map(async ({ id, likeness }) => {
      const child = await findChild(room.db, room.authority, id)
      const item = await itemOf(room.db, room.authority, id)
      return { id, likeness, child: child && decide(asker, 'see child', item).ok ? child : null }
    }),
  )
}

const keepTie = async (
  tx: PeopleDatabase,
  room: PeopleRoom,
  id: string,
  tie: FirstTie,
  postcode: string | null,
): Promise<void> => {
  const today = room.today().toString()
  const dates = { from_on: today, to_on: null }
  await holdRecord(tx, id, room.authority, today)
  if (postcode !== null)
    await tx
      .insertInto('people.address')
      .values({ ...dates, person_id: id, lines: [postcode], postcode, confidential: false })
      .execute()
  if (tie.kind === 'setting attended')
    await tx
      .insertInto('people.enrolment')
      .values({ ...dates, child_id: id, organisation_id: tie.organisationId, kind: 'main' })
      .execute()
  else
    await tx
      .insertInto('people.involvement')
      .values({ ...dates, child_id: id, team_id: tie.teamId, kind: tie.kind, person_id: null, case_id: null })
      .execute()
}
