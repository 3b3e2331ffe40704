import type { FastifyInstance } from 'fastify'
import { breakGlass, type GlassReason } from '#access'
import { handOver } from '#kit/db'
import { answerTo, formPage, type FormState, hasFailed, type Visit } from '#kit/form'
import { done, refused } from '#kit/result'
import { keepFromFamily } from '#trail'
import { rolesThatMay } from '../../rules/roles-that-may.ts'
import { itemOf } from '../../store/children.ts'
import { childNamedExactly } from '../../store/named-exactly.ts'
import { offeredBy, questionsOf, readFields } from '../facts/field.ts'
import { leaveVisit, refuse } from '../open-child.ts'
import type { Asking, PeopleRoom } from '../room.ts'
import { fields } from './fields.ts'
import { BreakView } from './view.tsx'
import { words } from './words.ts'

/** `/emergency`: leave to see one record for an hour at most, told to the privacy officer as it is given. */
export const breakPage = (app: FastifyInstance, room: PeopleRoom): void => {
  void app.register(async (scope) => {
    scope.addHook('preHandler', async (request, reply) => {
      const asking = await room.askingOf(request)
      // Whether there is such a child is not said here: only whether this is for people like them at all.
      if (asking.asker.memberships.some(({ role }) => mayBreak.has(role))) return undefined
      const decision = refused('not for this role' as const)
      await leaveVisit(room.db, room, asking, request, { act: 'break the glass', subject: null, decision })
      return refuse(room, request, reply, 'not for this role')
    })
    const show = (at: Visit, form: FormState, status: number) =>
      room.frame(
        at.request,
        at.reply,
        { title: words.title, failed: hasFailed(form) },
        <BreakView form={form} />,
        {
          status,
          keep: 'never',
        },
      )
    formPage(scope, {
      path: '/emergency',
      questions: questionsOf(fields),
      guard: room.guard,
      limit: { max: 30, timeWindow: '10 minutes' },
      start: () => ({}),
      show,
      send: async (at, { form }) => {
        const read = readFields(fields, form.answers, offeredBy, room.today())
        if (!read.ok) return show(at, { ...form, errors: read.reason }, 422)
        const asking = await room.askingOf(at.request)
        const broken = await breakInto(room, at, asking, {
          who: answerTo(form.answers, 'who'),
          bornOn: read.value['born_on'] as string | null,
          reason: read.value['reason'] as GlassReason,
          words: String(read.value['words']),
          minutes: Number(read.value['minutes']),
          hiddenBecause: read.value['hidden'] as string | null,
        })
        if (broken.ok) return at.reply.redirect(`/records/${broken.value}`, 303)
        return show(at, { ...form, errors: [broken.reason] }, 422)
      },
    })
  })
}

const mayBreak = rolesThatMay('break the glass')

type Said = {
  readonly who: string
  readonly bornOn: string | null
  readonly reason: GlassReason
  readonly words: string
  readonly minutes: number
  readonly hiddenBecause: string | null
}

const breakInto = (room: PeopleRoom, { request }: Visit, asking: Asking, said: Said) =>
  room.db.transaction().execute(async (tx) => {
    const { asker, name } = asking
    const id = await childNamedExactly(tx, room.authority, said.who, said.bornOn)
    const item = { ...(await itemOf(tx, room.authority, id ?? nobody)), childId: id ?? nobody }
    const broken = await breakGlass(handOver(tx), { ...asker, name }, item, said)
    const visit = { act: 'break the glass', subject: id }
    if (!broken.ok) {
      const fault = words.faults[broken.reason as keyof typeof words.faults]
      if (fault === undefined)
        await leaveVisit(tx, room, asking, request, { ...visit, decision: refused('no relationship') })
      const field = broken.reason === 'say why it is hidden' ? 'hidden' : 'words'
      return refused(fault ? { field, message: fault } : { field: 'who', message: words.none })
    }
    const { glass, alert } = broken.value
    const role = asker.memberships.find((membership) => mayBreak.has(membership.role))!.role
    const decision = done({ role, through: 'in the authority', glass: glass.id } as const)
    await leaveVisit(tx, room, asking, request, { ...visit, decision, item: `glass:${glass.id}` })
    if (said.hiddenBecause !== null)
      await keepFromFamily(handOver(tx), {
        authority: room.authority,
        subject: id!,
        account: null,
        glass: glass.id,
        from: glass.from,
        to: glass.from + daysToJudge,
        decidedBy: name,
        decidedAt: room.now(),
        reason: said.hiddenBecause,
      })
    await room.alert(handOver(tx), alert)
    return done(id!)
  })

const nobody = '00000000-0000-0000-0000-000000000000'
/** Kept from the family until the privacy officer has judged it: 30 days at most, in milliseconds. */
const daysToJudge = 30 * 86_400_000
