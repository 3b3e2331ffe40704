import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { boxesIn, openFile, type OpenedFile, readFields, startsOf, tellNotFound, type Worker } from '#cases'
import { type Answers, answersIn, type FormState } from '#kit/form'
import { leaveTrace, accessOf } from '../../../actions/ask-access.ts'
import type { EhcDesks } from '../../../pages/desks.ts'
import { assessment } from '../../../rules/process.ts'
import { keepViews } from '../../actions/keep-views.ts'
import { fieldsFor, saidIn, type Teller } from './fields.ts'
import { saysTo, ViewsForm } from './view.tsx'
import { words } from './words.ts'

/**
 * `/desk/RQ-…/views`: what somebody says, written down by staff, or told by a setting for a child on its roll.
 * `/your-child/RQ-…/tell-us`: told by a family who are signed in. What people said is theirs to say at any stage.
 */
export const viewsPages = (app: FastifyInstance, room: EhcDesks): void => {
  for (const place of ['desk', 'your-child'] as const) {
    app.get(`/${place}/:reference/${endOf[place]}`, async (request, reply) => {
      const opened = await openToTell(room, request)
      return opened ? show(room, request, reply, place, opened) : tellNotFound(room, request, reply)
    })
    app.post(`/${place}/:reference/${endOf[place]}`, async (request, reply) => {
      const opened = await openToTell(room, request)
      return opened ? keep(room, request, reply, place, opened) : tellNotFound(room, request, reply)
    })
  }
}

const endOf = { desk: 'views', 'your-child': 'tell-us' } as const
type Place = keyof typeof endOf
type ToTell = OpenedFile & { readonly teller: Teller; readonly isOpen: boolean }

const openToTell = async (room: EhcDesks, request: FastifyRequest): Promise<ToTell | null> => {
  const opened = await openFile(room, request)
  if (opened?.desk.process.name !== assessment.name) return null
  if (!(await opened.desk.allows(opened.worker, 'upload', opened.file))) return null
  const isOpen = 'views came' in (assessment.lifecycle[opened.file.stage] ?? {})
  return { ...opened, teller: tellerOf(opened.worker, opened.file.child_id), isOpen }
}

const settingRoles: ReadonlySet<string> = new Set(['SENCO', 'class teacher', 'early-years practitioner'])

const tellerOf = ({ asker, personId }: Worker, childId: string | null): Teller => {
  if (personId === childId) return 'young person'
  if (asker.memberships.length === 0) return 'family'
  return asker.memberships.some(({ role }) => settingRoles.has(role)) ? 'setting' : 'staff'
}

const backTo = (place: Place, reference: string) => `/${place}/${reference}`

const show = (
  room: EhcDesks,
  request: FastifyRequest,
  reply: FastifyReply,
  place: Place,
  { file, teller }: ToTell,
  again: Partial<FormState> & { readonly status?: number } = {},
): FastifyReply => {
  const { status = 200, ...rest } = again
  const form: FormState = {
    ticket: room.guard.mint(request, reply),
    answers: startsOf(fieldsFor(teller), room.today()),
    errors: [],
    ...rest,
  }
  const back = backTo(place, file.reference)
  const papers = file.child_id === null ? null : `/records/${file.child_id}/documents`
  const view = (
    <ViewsForm
      {...{ teller, form, back, papers }}
      reference={file.reference}
      action={`${back}/${endOf[place]}`}
    />
  )
  const failed = status >= 400
  return room.frame(request, reply, { title: saysTo(teller).title, failed }, view, { status, keep: 'never' })
}

const keep = async (
  room: EhcDesks,
  request: FastifyRequest,
  reply: FastifyReply,
  place: Place,
  opened: ToTell,
): Promise<FastifyReply> => {
  const { file, worker, teller } = opened
  const fields = fieldsFor(teller)
  const answers: Answers = answersIn(request.body, Object.keys(boxesIn(fields)))
  const again = (errors: FormState['errors'], status = 422) =>
    show(room, request, reply, place, opened, { answers, errors, status })
  const { verdict, key } = room.guard.inspect(request)
  if (verdict !== 'ours' || key === null)
    return show(room, request, reply, place, opened, { answers, trouble: 'stale', status: 403 })
  const values = readFields(fields, answers, room.today())
  if (!values.ok) return again(values.reason)
  const says = saidIn(teller, values.value, room.today())
  if (says.length === 0) return again([{ field: 'words', message: words.nothing }])
  const ask = accessOf(room.database, room.authority)
  const kept = await keepViews(room.database, {
    caseId: file.id,
    says,
    today: room.today(),
    by: worker.personId,
    as: worker.as,
    sending: `${key}:${worker.personId}`,
    trail: (tx, at) =>
      leaveTrace(tx, room.authority, ask, {
        worker,
        file: at,
        permission: 'upload',
        request: request.id,
        outcome: 'done',
      }),
  })
  if (!kept.ok) return again([{ field: 'words', message: words.closed }], 409)
  return reply.redirect(`${backTo(place, file.reference)}?done=views`, 303)
}
