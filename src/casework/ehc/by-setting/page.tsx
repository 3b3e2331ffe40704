import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hidden } from '#access'
import { boxesIn } from '#cases'
import { dayInWords } from '#kit/day'
import { type Answers, answersIn, type FormState } from '#kit/form'
import { dueOn } from '#law'
import { childrenFor, type PeopleTables } from '#people'
import { recordRequest } from '../actions/record-request.ts'
import type { EhcDesks } from '../pages/desks.ts'
import { deleteSettingDraft, findSettingDraft, saveSettingDraft, type SettingDraftTables } from './drafts.ts'
import { type ChildToAskFor, flavourOf, openChildToAskFor } from './open-child.ts'
import { askedIn, fieldsOf, type StepName, stepsFor } from './steps.ts'
import { askAt, CheckView, ListView, SentView, StepView } from './view.tsx'
import { words } from './words.ts'

/** `/ask-for-a-child`: a setting asks for a child on its roll, step by step, each saved as it is sent. */
export const bySettingPages = (app: FastifyInstance, room: EhcDesks): void => {
  app.get(askAt, async (request, reply) => {
    const worker = await room.workerOf(request)
    if (flavourOf(worker) === null) return hidden(reply)
    const asker = { ...worker.asker, glass: [] }
    const people = room.database.withTables<PeopleTables>()
    const children = await childrenFor(people, room.authority, asker, 'open case')
    return page(room, request, reply, words.listTitle, <ListView children={children} />)
  })

  app.get(`${askAt}/:child`, async (request, reply) => {
    const opened = await openChildToAskFor(room, request)
    if (!opened) return hidden(reply)
    return showCheck(room, request, reply, opened)
  })
  app.post(`${askAt}/:child`, async (request, reply) => {
    const opened = await openChildToAskFor(room, request)
    if (!opened) return hidden(reply)
    const { verdict, key } = room.guard.inspect(request)
    if (verdict !== 'ours' || key === null) return showCheck(room, request, reply, opened, 403)
    const { answers } = await findSettingDraft(drafts(room), whose(opened))
    const sent = await recordRequest(room.database, await room.receiving(), opened.worker, {
      asked: askedIn(opened.flavour, answers, opened.about),
      channel: 'setting’s form',
      act: 'request',
      facts: {},
      receivedOn: room.today(),
      childId: opened.id,
      isTheirOwn: true,
      formKey: `${key}:${opened.id}`,
      request: request.id,
    })
    if (!sent.ok) return hidden(reply)
    await deleteSettingDraft(drafts(room), whose(opened))
    const day = dayInWords(dueOn('decide whether to assess', room.today()))
    return page(room, request, reply, words.sent, <SentView {...sent.value} day={day} />)
  })

  app.get(`${askAt}/:child/:step`, async (request, reply) => {
    const opened = await openChildToAskFor(room, request)
    const step = opened && stepIn(request, opened)
    return opened && step ? showStep(room, request, reply, opened, step) : hidden(reply)
  })
  app.post(`${askAt}/:child/:step`, async (request, reply) => {
    const opened = await openChildToAskFor(room, request)
    const step = opened && stepIn(request, opened)
    if (!opened || !step) return hidden(reply)
    const answers = answersIn(request.body, Object.keys(boxesIn(fieldsOf(step))))
    if (room.guard.inspect(request).verdict !== 'ours')
      return showStep(room, request, reply, opened, step, { answers, trouble: 'stale', status: 403 })
    const draft = await findSettingDraft(drafts(room), whose(opened))
    const { seen, go } = (request.body ?? {}) as Readonly<Record<string, unknown>>
    const saved =
      Number(seen) === draft.version &&
      (await saveSettingDraft(
        drafts(room),
        whose(opened),
        { answers: { ...draft.answers, ...answers }, version: draft.version },
        room.today().toString(),
      ))
    if (!saved)
      return showStep(room, request, reply, opened, step, { answers, trouble: 'conflict', status: 409 })
    if (go === 'later') return reply.redirect('/home', 303)
    const steps = stepsFor(opened.flavour)
    const next = steps[steps.indexOf(step) + 1]
    return reply.redirect(next ? `${askAt}/${opened.id}/${next}` : `${askAt}/${opened.id}`, 303)
  })
}

const drafts = ({ database }: EhcDesks) => database.withTables<SettingDraftTables>()
const whose = ({ id, worker }: ChildToAskFor) => ({ childId: id, personId: worker.personId })

const stepIn = (request: FastifyRequest, { flavour }: ChildToAskFor): StepName | null => {
  const { step } = request.params as { step: string }
  return stepsFor(flavour).find((one) => one === step) ?? null
}

const showStep = async (
  room: EhcDesks,
  request: FastifyRequest,
  reply: FastifyReply,
  opened: ChildToAskFor,
  step: StepName,
  again: { answers?: Answers; trouble?: FormState['trouble']; status?: number } = {},
): Promise<FastifyReply> => {
  const draft = await findSettingDraft(drafts(room), whose(opened))
  const form: FormState = {
    ticket: room.guard.mint(request, reply),
    answers: again.answers ?? draft.answers,
    errors: [],
    ...(again.trouble && { trouble: again.trouble }),
  }
  const theirs = again.trouble === 'conflict' ? draft.answers : null
  const view = <StepView {...{ step, form, theirs }} child={opened} version={draft.version} />
  return page(room, request, reply, words.steps[step].title, view, again.status)
}

const showCheck = async (
  room: EhcDesks,
  request: FastifyRequest,
  reply: FastifyReply,
  opened: ChildToAskFor,
  status = 200,
): Promise<FastifyReply> => {
  const { answers } = await findSettingDraft(drafts(room), whose(opened))
  const form: FormState = {
    ticket: room.guard.mint(request, reply),
    answers: {},
    errors: [],
    ...(status === 403 && { trouble: 'stale' }),
  }
  return page(room, request, reply, words.check, <CheckView child={opened} {...{ answers, form }} />, status)
}

const page = (
  room: EhcDesks,
  request: FastifyRequest,
  reply: FastifyReply,
  title: string,
  view: preact.VNode,
  status = 200,
): FastifyReply =>
  room.frame(request, reply, { title, failed: status >= 400 }, view, { status, keep: 'never' })
