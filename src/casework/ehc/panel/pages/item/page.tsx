import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hidden, mayRead } from '#access'
import { boxesIn, type CasesTables, doDeed, type Field, findActs, readFields, replay } from '#cases'
import { type Answers, answersIn, type FormState } from '#kit/form'
import { singleQuery } from '#kit/http'
import type { EhcDesks } from '../../../pages/desks.ts'
import { assessment } from '../../../rules/process.ts'
import { itemOfCase } from '../../../store/relations.ts'
import type { RequestTables } from '../../../store/request-tables.ts'
import { findRequestOf } from '../../../store/requests.ts'
import { openItem, type OpenedItem } from '../../actions/open-item.ts'
import { sayInterest, sayView } from '../../actions/take-part.ts'
import { decisionDue } from '../../rules/panel.ts'
import { cameSince, readBy, type ReadPaper } from '../../rules/paper.ts'
import { findViews } from '../../store/items.ts'
import type { PanelTables } from '../../store/panel-tables.ts'
import { newSince } from '../../store/document-papers.ts'
import { findPapers, readFrozen } from '../../store/papers.ts'
import { panelsAt } from '../meetings/view.tsx'
import { adviceFields, answersFrom, boxesFrom, interestFields, testFields, unlawful } from './fields.ts'
import { InterestView, ItemView } from './view.tsx'
import { words } from './words.ts'

const path = `${panelsAt}/:meeting/:item`

/** `/desk/panel/…/…`: one case, its frozen papers, the test limb by limb, and what each member makes of it. */
export const itemPage = (app: FastifyInstance, room: EhcDesks): void => {
  app.get(path, async (request, reply) => {
    const opened = await openItem(room, request)
    return opened ? show(room, request, reply, opened) : hidden(reply)
  })

  app.post(path, async (request, reply) => {
    const opened = await openItem(room, request)
    if (!opened) return hidden(reply)
    const { verdict, key } = room.guard.inspect(request)
    const { deed } = (request.body ?? {}) as { deed?: unknown }
    const fields = fieldsOf(opened, deed)
    if (fields === null) return hidden(reply)
    const answers = answersIn(request.body, Object.keys(boxesIn(fields)))
    if (verdict !== 'ours' || key === null)
      return show(room, request, reply, opened, { answers, trouble: 'stale', status: 403 })
    const again = (errors: FormState['errors'], status = 422) =>
      show(room, request, reply, opened, { answers, errors, status })
    const values = readFields(fields, answers, room.today())
    if (!values.ok) return again(values.reason)
    const doing = { database: room.database, authority: room.authority, request: request.id }
    const done = () => reply.redirect(`${panelsAt}/${opened.meeting.id}/${opened.item.id}`, 303)
    if (deed === 'interest') {
      const conflict = values.value['conflict'] === 'yes'
      const because = values.value['because'] as string | null
      if (conflict && because === null) return again([{ field: 'because', message: words.becauseMissing }])
      if (!(await sayInterest(doing, opened, { conflict, because: conflict ? because : null })))
        return hidden(reply)
      return conflict ? reply.redirect(`${panelsAt}/${opened.meeting.id}`, 303) : done()
    }
    const said = answersFrom(opened.item.question, values.value)
    const wrong = unlawful(opened.item.question, said)
    if (wrong.length > 0) return again(wrong)
    if (deed === 'view')
      return (await sayView(doing, opened, { answers: said, sending: `${key}:${opened.worker.personId}` }))
        ? done()
        : hidden(reply)
    const result = await doDeed(room, opened, {
      act: {
        act: 'panel advised',
        on: room.today(),
        by: opened.worker.personId,
        facts: {
          itemId: opened.item.id,
          said,
          advice: values.value['advice'],
          present: values.value['present'],
          stoodAside: namesAside(opened),
        },
        reason: null,
      },
      // Nothing that came in between takes away what a panel said: it may always be added.
      seen: opened.file.last_act,
      request: request.id,
    })
    if (result.ok) return done()
    if (result.reason.why === 'not found') return hidden(reply)
    const message = result.reason.why === 'changed meanwhile' ? words.changed : words.notNow
    return again([{ field: 'advice', message }], 409)
  })
}

/** What somebody may send as things stand; null for what is not theirs to send. */
const fieldsOf = (opened: OpenedItem, deed: unknown): readonly Field[] | null => {
  if (!opened.isMember) return null
  if (deed === 'interest') return interestFields
  if (opened.mine === null) return null
  if (deed === 'view') return testFields(opened.item.question)
  const present = writesFor(opened)
  return deed === 'advice' && present !== null ? adviceFields(opened.item.question, present) : null
}

const namesAside = ({ meeting, interests }: OpenedItem): readonly string[] =>
  meeting.members
    .filter(({ personId }) => interests.some((one) => one.personId === personId && one.conflict))
    .map(({ name }) => name)

/** The chair writes for the panel; where the chair stands aside, any other member. */
const writesFor = (opened: OpenedItem): readonly string[] | null => {
  const { meeting, worker, interests, isMember } = opened
  const chairIsOut = interests.some(({ personId, conflict }) => conflict && personId === meeting.chairId)
  if (!isMember || (worker.personId !== meeting.chairId && !chairIsOut)) return null
  const out = namesAside(opened)
  const present = meeting.members.map(({ name }) => name).filter((name) => !out.includes(name))
  return meeting.health ? [...present, meeting.health.name] : present
}

type Again = {
  readonly answers?: Answers
  readonly errors?: FormState['errors']
  readonly trouble?: 'stale'
  readonly status?: number
}

const show = async (
  room: EhcDesks,
  request: FastifyRequest,
  reply: FastifyReply,
  opened: OpenedItem,
  { answers = {}, errors = [], trouble, status = 200 }: Again = {},
): Promise<FastifyReply> => {
  const { meeting, item, file, worker, interests, mine, isMember } = opened
  const db = room.database
  const form: FormState = {
    ticket: room.guard.mint(request, reply),
    answers,
    errors,
    ...(trouble && { trouble }),
  }
  const asked = await findRequestOf(db.withTables<RequestTables>(), file.id)
  const known = {
    meeting,
    item,
    form,
    reference: file.reference,
    child: asked?.asked.childName ?? '',
    setting: asked?.asked.setting ?? null,
  }
  const visit = { title: words.title, failed: errors.length > 0 || trouble !== undefined }
  const options = { status, keep: 'never' } as const
  if (isMember && mine === null)
    return room.frame(request, reply, visit, <InterestView {...known} />, options)
  const [frozen, now, views, acts, access] = await Promise.all([
    readFrozen(db, file.id, item.papers),
    findPapers(db, file.id, await newSince(db, file.id, item)),
    findViews(db.withTables<PanelTables>(), item.id),
    findActs(db.withTables<CasesTables>(), file.id),
    itemOfCase(db, room.authority, file),
  ])
  const readable = frozen.flatMap(
    (paper) => readBy(paper, (labels) => mayRead(worker.asker, { ...access, labels }).ok) ?? [],
  )
  const isWhole = (paper: ReadPaper, at: number) => paper.says.length === frozen[at]?.says.length
  const state = replay(assessment, acts)
  const own = views.find(({ personId }) => personId === worker.personId) ?? null
  // The view's form came back with something to put right, or is asked for again.
  const isEditing =
    singleQuery(request.query)['edit'] === 'view' || ('plan-answer' in answers && !('advice' in answers))
  const view = (
    <ItemView
      {...known}
      form={
        isEditing && own && request.method === 'GET' ? { ...form, answers: boxesFrom(own.answers) } : form
      }
      due={decisionDue(item.question, state.receivedOn)}
      papers={readable}
      missing={frozen.length < item.papers.length}
      kept={readable.length < frozen.length || !readable.every(isWhole)}
      since={cameSince(item.papers, now)}
      interests={interests}
      views={views}
      mine={own}
      isMember={isMember}
      writesFor={state.panel.on?.itemId === item.id ? writesFor(opened) : null}
      advice={state.panel.advised.find(({ itemId }) => itemId === item.id) ?? null}
      editing={isEditing}
    />
  )
  return room.frame(request, reply, visit, view, options)
}
