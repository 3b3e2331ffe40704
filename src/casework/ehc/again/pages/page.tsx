import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Role } from '#access'
import {
  boxesIn,
  commandsIn,
  type CasesTables,
  type Field,
  findActs,
  nowAbout,
  type OpenedFile,
  openFile,
  readFields,
  replay,
  startsOf,
  tellNotFound,
  type Values,
} from '#cases'
import { type Day, parseDay } from '#kit/day'
import { formPage, type FormState, type Visit } from '#kit/form'
import { adviceGivers } from '#law'
import { accessOf } from '../../actions/ask-access.ts'
import { fieldWords } from '../../pages/desk/field-words.ts'
import type { EhcDesks } from '../../pages/desks.ts'
import { compose } from '../../rules/letters/compose.ts'
import { assessment } from '../../rules/process.ts'
import { codeOf } from '../../rules/request/code.ts'
import type { RequestTables } from '../../store/request-tables.ts'
import { findRequestOf, findRequestUnder } from '../../store/requests.ts'
import { from, opensWith } from '../../store/seal.ts'
import type { Channel } from '../../rules/state.ts'
import { askAgain, type Asking } from '../actions/ask-again.ts'
import { isGivenCode } from '../rules/given-code.ts'
import { asksAgain } from '../rules/who-asks.ts'
import { byFamily, bySetting, writtenDown } from './fields.ts'
import { Opened } from './opened.tsx'
import { AskForm, ForFamilies, UnderWay } from './view.tsx'
import { words } from './words.ts'

/** `/desk/RQ-…/assess-again` and `/your-child/RQ-…/assess-again`: another assessment for a child who has a plan. */
export const assessAgainPages = (app: FastifyInstance, room: EhcDesks): void => {
  door(app, room, 'desk')
  door(app, room, 'your-child')
}

type Door = 'desk' | 'your-child'
type OpenedPlan = OpenedFile & { readonly role: Role; readonly underWay: string | null }

const door = (app: FastifyInstance, room: EhcDesks, at: Door): void => {
  const ask = accessOf(room.database, room.authority)
  const found = new WeakMap<FastifyRequest, OpenedPlan>()
  const requests = room.database.withTables<RequestTables>()

  void app.register((scope, _options, ready) => {
    // Whose it is not to ask finds no such page, before anything else is said.
    scope.addHook('preHandler', async (request, reply) => {
      const opened = await openFile(room, request)
      const decision =
        opened && opened.desk.process.name === assessment.name
          ? await ask(opened.worker, 'open case', opened.file)
          : null
      if (!opened || !decision?.ok || !mayAsk(opened, at, decision.value.role))
        return tellNotFound(room, request, reply)
      const acts = await findActs(room.database.withTables<CasesTables>(), opened.file.id)
      const { assessedIn } = replay(assessment, acts)
      found.set(request, { ...opened, role: decision.value.role, underWay: assessedIn })
      return undefined
    })

    const show = ({ request, reply }: Visit, form: FormState, status: number) => {
      const { file, role, underWay } = found.get(request)!
      const back = `/${at}/${file.reference}`
      const { title, send, fields, lead } = askedAs(role)
      const view =
        underWay === null ? (
          <AskForm {...{ back, form, fields, title, send }} at={`${back}/assess-again`}>
            {lead === null ? <ForFamilies today={room.today()} /> : <p class="govuk-body">{lead}</p>}
          </AskForm>
        ) : (
          <UnderWay {...{ title, back }} href={`/${at}/${underWay}`} />
        )
      const failed = form.errors.length > 0
      return room.frame(request, reply, { title, failed }, view, { status, keep: 'never' })
    }

    formPage(scope, {
      path: `/${at}/:reference/assess-again`,
      questions: z.object(boxesIn(writtenDown)),
      guard: room.guard,
      limit: { max: 60, timeWindow: '10 minutes' },
      start: (request) => startsOf(askedAs(found.get(request)!.role).fields, room.today()),
      show,
      send: async (visit, { form, key }) => {
        const { file, worker, role, underWay } = found.get(visit.request)!
        const code = at === 'desk' && !isOfSetting(role) ? codeForForm(room.secret, key) : null
        const opened = (reference: string, shown: string) => {
          nowAbout(visit.request, reference)
          const view = <Opened {...{ reference }} code={shown} />
          return room.frame(visit.request, visit.reply, { title: words.opened }, view, { keep: 'never' })
        }
        // Pressed twice: it is open, under the code of this very form.
        const before = code && (await findRequestUnder(requests, digestOf(room.secret, code)))
        if (code !== null && before) return opened(before.reference, code)
        if (underWay !== null) return visit.reply.redirect(`/${at}/${underWay}`, 303)
        const values = readFields(askedAs(role).fields, form.answers, room.today())
        if (!values.ok) return show(visit, { ...form, errors: values.reason }, 422)
        const said = saidBy(role, values.value, room.today())
        if (said.by === 'the council' && said.why === null)
          return show(visit, { ...form, errors: [{ field: 'why', message: words.desk.whyMissing }] }, 422)
        const first = await findRequestOf(requests, file.id)
        const given = isGivenCode(said.by, first?.asked ?? {}, room.today()) ? code : null
        const result = await askAgain(room.database, room.authority, ask, {
          ...said,
          codeDigest: given && digestOf(room.secret, given),
          first: file,
          letter: said.by === 'the council' ? letterNow(room, said.receivedOn) : null,
          worker,
          today: room.today(),
          request: visit.request.id,
        })
        if (result.ok && given !== null) return opened(result.value, given)
        if (result.ok) return visit.reply.redirect(`/${at}/${result.value}`, 303)
        return result.reason === 'under way'
          ? visit.reply.redirect(`/${at}/${file.reference}/assess-again`, 303)
          : tellNotFound(room, visit.request, visit.reply)
      },
    })
    ready()
  })
}

/** The same form always gives the same code, so that a second press shows it again; it is kept nowhere. */
const codeForForm = (secret: string, key: string): string =>
  codeOf(from(secret, key, 'code of another assessment written down'))
const digestOf = (secret: string, code: string): string => opensWith(secret, code).requestDigest

/** A family asks at its own page, everybody else at the desk; and only while there is a plan. */
const mayAsk = ({ desk, file }: OpenedFile, at: Door, role: Role): boolean =>
  commandsIn(desk.process, file.stage)['asked to assess again'] !== undefined &&
  isOfFamily(role) === (at === 'your-child')

const isOfFamily = (role: Role): boolean => role === 'family member' || role === 'young person'
const isOfSetting = (role: Role): boolean => role === 'SENCO' || role === 'early-years practitioner'

type AskedAs = {
  readonly title: string
  readonly send: string
  readonly fields: readonly Field[]
  /** Null where the page explains at more length. */
  readonly lead: string | null
}

const askedAs = (role: Role): AskedAs => {
  if (isOfFamily(role)) return { ...words.family, fields: byFamily, lead: null }
  return isOfSetting(role) ? { ...words.setting, fields: bySetting } : { ...words.desk, fields: writtenDown }
}

type Said = Pick<Asking, 'by' | 'receivedOn' | 'channel' | 'why'>

const saidBy = (role: Role, values: Values, today: Day): Said => {
  const why = typeof values['why'] === 'string' ? values['why'] : null
  if (role === 'young person') return { by: 'young person', receivedOn: today, channel: 'online', why }
  if (role === 'family member') return { by: 'parent', receivedOn: today, channel: 'online', why }
  if (isOfSetting(role)) return { by: 'setting', receivedOn: today, channel: 'setting’s form', why }
  const { by } = asksAgain.find((one) => one.by === values['by'])!
  const receivedOn = parseDay(values['receivedOn'] as string)!
  return { by, receivedOn, channel: values['channel'] as Channel, why }
}

/** Where the council has decided already, the family is told with the opening. */
const letterNow = (room: EhcDesks, receivedOn: Day) =>
  compose(
    'agreement to assess again',
    { receivedOn },
    { reasons: null, asked: adviceGivers.flatMap(({ kind }) => fieldWords.usually[kind] ?? []) },
    room.contacts,
    room.today(),
  )
