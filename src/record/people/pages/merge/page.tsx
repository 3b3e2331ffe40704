import type { FastifyInstance, FastifyRequest } from 'fastify'
import { decide, hidden } from '#access'
import { answerTo, formPage, type FormState, hasFailed, type Visit } from '#kit/form'
import { readNhsNumber, readUpn } from '#kit/identifiers'
import { mergePeople, undoMerge } from '../../actions/merge-people.ts'
import { childrenFor, findChild, itemOf } from '../../store/children.ts'
import { type Merge, mergesInto } from '../../store/merges.ts'
import { type Field, questionsOf, readFields } from '../facts/field.ts'
import { openChild, type OpenedChild, refuse } from '../open-child.ts'
import type { PeopleRoom } from '../room.ts'
import { MergeView } from './view.tsx'
import { words } from './words.ts'

const known = new WeakMap<
  FastifyRequest,
  { readonly opened: OpenedChild; readonly merges: readonly Merge[] }
>()

/** `/records/…/merge`: makes two records of one child one, and takes them apart again. */
export const mergePages = (app: FastifyInstance, room: PeopleRoom): void => {
  void app.register(async (scope) => {
    scope.addHook('preHandler', async (request, reply) => {
      const silently = request.method === 'POST'
      const found = await openChild(
        room,
        request,
        'merge records',
        async (opened, tx) => ({ opened, merges: await mergesInto(tx, opened.child.id) }),
        { silently },
      )
      if (!found.ok) return refuse(room, request, reply, found.reason)
      known.set(request, found.value)
      return undefined
    })
    mergePage(scope, room)
    scope.post('/records/:id/merge/:merge/undo', async (request, reply) => {
      const { opened, merges } = known.get(request)!
      const { merge } = request.params as { merge: string }
      if (room.guard.inspect(request).verdict !== 'ours' || !merges.some(({ id }) => id === merge))
        return hidden(reply)
      await undoMerge(room.db, merge, opened.doing, room.following)
      return reply.redirect(`/records/${opened.child.id}?done=undo`, 303)
    })
  })
}

const fields: readonly Field[] = [
  { name: 'other', as: 'line', label: words.other, missing: words.otherMissing },
  { name: 'reason', as: 'text', label: words.reason, missing: words.reasonMissing },
]

const mergePage = (app: FastifyInstance, room: PeopleRoom): void => {
  const show = (at: Visit, form: FormState, status: number) => {
    const { opened, merges } = known.get(at.request)!
    const view = <MergeView {...{ form, merges, fields }} child={opened.child} />
    return room.frame(at.request, at.reply, { title: words.title, failed: hasFailed(form) }, view, {
      status,
      keep: 'never',
    })
  }
  formPage(app, {
    path: '/records/:id/merge',
    questions: questionsOf(fields),
    guard: room.guard,
    limit: { max: 60, timeWindow: '10 minutes' },
    start: () => ({}),
    show,
    send: async (at, { form }) => {
      const { opened } = known.get(at.request)!
      const read = readFields(fields, form.answers, () => [], room.today())
      if (!read.ok) return show(at, { ...form, errors: read.reason }, 422)
      const other = await otherIn(room, opened, answerTo(form.answers, 'other'))
      const wrong = (message: string) => show(at, { ...form, errors: [{ field: 'other', message }] }, 422)
      if (other === null) return wrong(words.none)
      const reason = String(read.value['reason'])
      const merged = await mergePeople(room.db, opened.child.id, other, reason, opened.doing, room.following)
      if (!merged.ok) return wrong(words.faults[merged.reason])
      return at.reply.redirect(`/records/${opened.child.id}?done=merge`, 303)
    },
  })
}

/** The other record, if whoever asks may merge that one too. */
const otherIn = async (room: PeopleRoom, { asking }: OpenedChild, typed: string): Promise<string | null> => {
  const id = await idIn(room, asking.asker, typed)
  const child = id === null ? null : await findChild(room.db, room.authority, id)
  if (!child) return null
  const item = await itemOf(room.db, room.authority, child.id)
  return decide(asking.asker, 'merge records', item).ok ? child.id : null
}

const idIn = async (room: PeopleRoom, asker: OpenedChild['asking']['asker'], typed: string) => {
  const address = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/.exec(typed.toLowerCase())?.[0]
  if (address) return address
  const [upn, nhs] = [readUpn(typed), readNhsNumber(typed)]
  const number = nhs.ok ? nhs.value : upn.ok ? upn.value : null
  if (number === null) return null
  const [one] = await childrenFor(room.db, room.authority, asker, 'see child', { number })
  return one?.id ?? null
}
