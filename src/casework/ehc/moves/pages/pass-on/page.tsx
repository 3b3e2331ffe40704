import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type CasesTables, findActs, openFile, type OpenedFile, replay, tellNotFound } from '#cases'
import { dayInWords } from '#kit/day'
import { handOver } from '#kit/db'
import { choices, formPage, type FormState, hasFailed, needed, type Visit } from '#kit/form'
import { BackLink, InsetText, SummaryList } from '#kit/govuk'
import { singleQuery } from '#kit/http'
import { sendPdf } from '../../../copies/pages/send-pdf.ts'
import type { EhcDesks } from '../../../pages/desks.ts'
import { assessment } from '../../../rules/process.ts'
import { answerAt } from '../../../way-in/cookie.ts'
import { letPass, partIn } from '../../actions/let-pass.ts'
import { preparePassing } from '../../actions/prepare-passing.ts'
import { type What, whatToPass } from '../../rules/passing-on.ts'
import {
  bytesOf,
  findCouncil,
  findPassedOn,
  type OtherCouncil,
  type PassedOn,
  type PassedOnTables,
} from '../../store/passed-on.ts'
import { LookView, PrepareView } from './view.tsx'
import { words } from './words.ts'

type Found = OpenedFile & {
  readonly what: What
  readonly council: string
  readonly known: OtherCouncil | null
  readonly passed: PassedOn | null
  readonly mayRelease: boolean
  readonly mayAgree: boolean
}
const found = new WeakMap<FastifyRequest, Found>()

/** `/desk/RQ-…/pass-on`: the plan, or the papers, to the council a family moved to, by the rules of every bundle. */
export const passOnPages = (app: FastifyInstance, room: EhcDesks): void => {
  void app.register((scope, _options, ready) => {
    scope.addHook('preHandler', async (request, reply) => {
      const one = await findOne(room, request)
      if (!one) return tellNotFound(room, request, reply)
      found.set(request, one)
      return undefined
    })
    prepareForm(scope, room)
    letGo(scope, room)
    scope.get('/desk/:reference/pass-on/paper.pdf', async (request, reply) => {
      const { file, passed } = found.get(request)!
      const bytes = passed && (await bytesOf(room.database.withTables<PassedOnTables>(), passed.id))
      return bytes
        ? sendPdf(reply, { name: 'passed-on', reference: file.reference, number: 1, bytes })
        : tellNotFound(room, request, reply)
    })
    ready()
  })
}

/** Only for whoever lets papers go, or may be the second person; each look is in the trail. */
const findOne = async (room: EhcDesks, request: FastifyRequest): Promise<Found | null> => {
  const opened = await openFile(room, request)
  if (!opened) return null
  const { desk, worker, file } = opened
  const [mayRelease, mayAgree] = await Promise.all([
    desk.allows(worker, 'release bundle', file),
    desk.allows(worker, 'agree release', file),
  ])
  const may = mayRelease || mayAgree
  const permission = mayRelease || !mayAgree ? 'release bundle' : 'agree release'
  await room.db.transaction().execute(async (tx) =>
    desk.trail?.(handOver(tx), {
      worker,
      file,
      permission,
      outcome: may ? 'done' : 'refused',
      request: request.id,
    }),
  )
  if (!may) return null
  const state = replay(assessment, await findActs(room.database.withTables<CasesTables>(), file.id))
  const what = whatToPass(state)
  if (what === null) return null
  const council = state.moving!.council!
  const tables = room.database.withTables<PassedOnTables>()
  const [known, passed] = [await findCouncil(tables, council), await findPassedOn(tables, file.id)]
  return { ...opened, what, council, known, passed, mayRelease, mayAgree }
}

const show = (room: EhcDesks, at: Visit, form: FormState, status: number, again = false): FastifyReply => {
  const one = found.get(at.request)!
  const { what, passed, mayRelease, mayAgree, worker } = one
  const { reference } = one.file
  const part = passed && partIn(passed, { accountId: worker.asker.accountId, mayRelease, mayAgree })
  const isNew = (passed === null || again) && mayRelease && passed?.state !== 'released'
  if (!isNew && !passed) return tellNotFound(room, at.request, at.reply)
  const view =
    isNew || !passed || !part ? (
      <PrepareView {...one} {...{ reference, form }} />
    ) : (
      <LookView {...{ reference, passed, part, mayRelease, form }} ticket={form.ticket} />
    )
  const title = words.title[what]
  return room.frame(at.request, at.reply, { title, failed: hasFailed(form) }, view, { status, keep: 'never' })
}

const prepareForm = (app: FastifyInstance, room: EhcDesks): void =>
  formPage(app, {
    path: '/desk/:reference/pass-on',
    questions: z.object({
      reach: needed(words.reach, 1000, words.reachMissing),
      confirmed: choices(['yes']),
    }),
    guard: room.guard,
    limit: { max: 300, timeWindow: '10 minutes' },
    start: (request) => {
      const reach = found.get(request)?.known?.reach
      return reach === undefined ? {} : { reach: [reach] }
    },
    show: (at, form, status) =>
      show(room, at, form, status, hasFailed(form) || singleQuery(at.request.query)['again'] === 'yes'),
    send: async (at, { values, form }) => {
      const one = found.get(at.request)!
      if (!one.mayRelease) return tellNotFound(room, at.request, at.reply)
      const fault = (field: string, message: string) =>
        show(room, at, { ...form, errors: [{ field, message }] }, 422, true)
      if (values.confirmed.length === 0) return fault('confirmed', words.confirmedMissing)
      const kept = await preparePassing(room, one, { reach: values.reach, request: at.request.id })
      return kept
        ? at.reply.redirect(`/desk/${one.file.reference}/pass-on`, 303)
        : fault('reach', words.notNow)
    },
  })

const letGo = (app: FastifyInstance, room: EhcDesks): void => {
  app.post('/desk/:reference/pass-on/let-go', async (request, reply) => {
    const one = found.get(request)!
    const { file, passed, worker, mayRelease, mayAgree } = one
    const at = { request, reply }
    const back = `/desk/${file.reference}/pass-on`
    if (!passed || room.guard.inspect(request).verdict !== 'ours') return reply.redirect(back, 303)
    const { does, reason } = readDeed(request.body)
    const part = partIn(passed, { accountId: worker.asker.accountId, mayRelease, mayAgree })
    if (!does || !allowedIn[part].includes(does)) return reply.redirect(back, 303)
    if (does === 'look' || does === 'agree' || does === 'stop') {
      const errors = [{ field: 'reason', message: words.reasonMissing }]
      const ticket = room.guard.mint(request, reply)
      if (reason === '') return show(room, at, { ticket, answers: {}, errors }, 422)
      await letPass(room, one, passed, { does, reason }, request.id)
      return reply.redirect(back, 303)
    }
    const code = await letPass(room, one, passed, { does }, request.id)
    return typeof code === 'string'
      ? showCode(room, request, reply, file.reference, code)
      : reply.redirect(back, 303)
  })
}

const allowedIn: Readonly<Record<ReturnType<typeof partIn>, readonly string[]>> = {
  look: ['look'],
  agree: ['agree', 'stop'],
  send: ['code', 'post'],
  'send again': ['code', 'post'],
  wait: [],
}

const readDeed = (sent: unknown) => {
  const { does, reason } = (sent ?? {}) as { does?: unknown; reason?: unknown }
  const known = (['look', 'agree', 'stop', 'code', 'post'] as const).find((one) => one === does)
  return { does: known, reason: typeof reason === 'string' ? reason.trim().slice(0, 2000) : '' }
}

const showCode = (
  room: EhcDesks,
  request: FastifyRequest,
  reply: FastifyReply,
  reference: string,
  code: string,
): FastifyReply => {
  const said = words.code4
  const rows = [
    [said.address, `${room.baseUrl}${answerAt}`],
    [said.reference, reference],
    [said.code, code],
    [said.until, dayInWords(room.today().add({ days: 28 }))],
  ] as const
  const view = (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink href={`/desk/${reference}/pass-on`} text={words.back} />
        <h1 class="govuk-heading-l">{words.codeTitle}</h1>
        <InsetText text={words.made} />
        <SummaryList rows={rows.map(([key, value]) => ({ key: { text: key }, value: { text: value } }))} />
      </div>
    </div>
  )
  return room.frame(request, reply, { title: words.codeTitle }, view, { keep: 'never' })
}
