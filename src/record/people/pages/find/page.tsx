import type { FastifyInstance } from 'fastify'
import { aboutNoChild, decide } from '#access'
import { readNhsNumber, readUpn } from '#kit/identifiers'
import { answerTo, formPage, type FormState, hasFailed, type Visit } from '#kit/form'
import { rolesThatMay } from '../../rules/roles-that-may.ts'
import { type ListedChild, childrenFor, type Sought } from '../../store/children.ts'
import { questionsOf, readFields } from '../facts/field.ts'
import type { PeopleRoom } from '../room.ts'
import { workOf, workPages } from '../work-form.ts'
import { fields } from './fields.ts'
import { FindView } from './view.tsx'
import { words } from './words.ts'

/** `/records`: finds a child among those whoever asks may see. What is sought is sent, never put in the address. */
export const findPage = (app: FastifyInstance, room: PeopleRoom): void => {
  workPages(app, room, 'find child', (scope) => {
    const show = (
      at: Visit,
      form: FormState,
      status: number,
      found: readonly ListedChild[] | null = null,
    ) => {
      const { asking } = workOf(at.request)
      const mayAdd = decide(asking.asker, 'create child', aboutNoChild(room.authority)).ok
      const mayBreak = asking.asker.memberships.some(({ role }) => breaking.has(role))
      return room.frame(
        at.request,
        at.reply,
        { title: words.title, failed: hasFailed(form) },
        <FindView {...{ form, found, mayAdd, mayBreak }} />,
        { status, keep: 'never' },
      )
    }
    formPage(scope, {
      path: '/records',
      questions: questionsOf(fields),
      guard: room.guard,
      limit: { max: 600, timeWindow: '10 minutes' },
      start: () => ({}),
      show: (at, form, status) => show(at, form, status),
      send: async (at, { form }) => {
        const read = readFields(fields, form.answers, () => [], room.today())
        if (!read.ok) return show(at, { ...form, errors: read.reason }, 422)
        const sought = soughtIn(answerTo(form.answers, 'who'), read.value['born_on'] as string | null)
        if (sought === null)
          return show(at, { ...form, errors: [{ field: 'who', message: words.missing }] }, 422)
        const { asker } = workOf(at.request).asking
        return show(at, form, 200, await childrenFor(room.db, room.authority, asker, 'see child', sought))
      },
    })
  })
}

const breaking = rolesThatMay('break the glass')

/** A number, or words of a name; null where nothing was asked. */
const soughtIn = (typed: string, bornOn: string | null): Sought | null => {
  const said = typed.trim()
  if (said === '') return bornOn === null ? null : { bornOn }
  const [upn, nhs] = [readUpn(said), readNhsNumber(said)]
  if (nhs.ok) return { number: nhs.value, bornOn }
  if (upn.ok) return { number: upn.value, bornOn }
  return { words: said.split(/\s+/).slice(0, 6), bornOn }
}
