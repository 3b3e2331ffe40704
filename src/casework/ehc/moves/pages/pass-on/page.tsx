import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type CasesTables, findActs, openFile, type OpenedFile, replay, tellNotFound } from '#cases'
import { type CasePaper, openCasePaper } from '#documents'
import { handOver } from '#kit/db'
import { choices, formPage, type FormState, hasFailed, needed, type Visit } from '#kit/form'
import { singleQuery } from '#kit/http'
import { casePapersFor } from '../../../actions/case-papers.ts'
import { sendPdf } from '../../../copies/pages/send-pdf.ts'
import type { EhcDesks } from '../../../pages/desks.ts'
import { assessment } from '../../../rules/process.ts'
import { letPass, partIn } from '../../actions/let-pass.ts'
import { preparePassing } from '../../actions/prepare-passing.ts'
import { type What, whatToPass } from '../../rules/passing-on.ts'
import {
  bytesOf,
  findAllPassedOn,
  findCouncil,
  type OtherCouncil,
  type PassedOn,
  type PassedOnTables,
} from '../../store/passed-on.ts'
import { findFiles } from '../../store/files.ts'
import { LookView, PrepareView } from './view.tsx'
import { showCode } from './show-code.tsx'
import { words } from './words.ts'

type Found = OpenedFile & {
  readonly what: What
  readonly council: string
  readonly known: OtherCouncil | null
  /** What is made ready for this council, or went to it. */
  readonly passed: PassedOn | null
  /** What went to another council before. */
  readonly before: readonly PassedOn[]
  /** Files of the case that may go along; and those that do. */
  readonly papers: readonly CasePaper[]
  readonly files: readonly CasePaper[]
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
    scope.get('/desk/:reference/pass-on/files/:file', async (request, reply) => {
      const { file: id } = request.params as { file: string }
      const paper = found.get(request)!.files.find((one) => one.id === id)
      const handed = paper && openCasePaper(room.files, paper)
      return handed ? reply.headers(handed.headers).send(handed.open()) : tellNotFound(room, request, reply)
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
  const [known, all, papers] = [
    await findCouncil(tables, council),
    await findAllPassedOn(tables, file.id),
    await casePapersFor(room.database, room.authority, worker.asker, file),
  ]
  const passed = all[0]?.council === council ? all[0] : null
  const files = passed ? await findFiles(room.database, passed) : []
  const clean = papers.filter(({ state: checked }) => checked === 'clean')
  const before = all.filter((one) => one !== passed && one.sent_on !== null)
  return { ...opened, what, council, known, passed, before, papers: clean, files, mayRelease, mayAgree }
}

const show = (room: EhcDesks, at: Visit, form: FormState, status: number, again = false): FastifyReply => {
  const one = found.get(at.request)!
  const { what, passed, before, files, mayRelease, mayAgree, worker } = one
  const { reference } = one.file
  const part = passed && partIn(passed, { accountId: worker.asker.accountId, mayRelease, mayAgree })
  const isNew = (passed === null || again) && mayRelease && passed?.state !== 'released'
  if (!isNew && !passed) return tellNotFound(room, at.request, at.reply)
  const view =
    isNew || !passed || !part ? (
      <PrepareView {...one} {...{ reference, form }} />
    ) : (
      <LookView {...{ reference, passed, part, before, files, mayRelease, form }} ticket={form.ticket} />
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
      files: z.preprocess((sent) => [sent ?? []].flat(), z.array(z.string().max(60)).max(200)),
    }),
    guard: room.guard,
    limit: { max: 300, timeWindow: '10 minutes' },
    start: (request) => {
      const one = found.get(request)
      const reach = one?.known?.reach
      // What is kept for some alone stays behind unless it is ticked.
      const usual = one?.papers.filter(({ labels }) => labels.every((label) => usualMarks.has(label))) ?? []
      return { ...(reach !== undefined && { reach: [reach] }), files: usual.map(({ id }) => id) }
    },
    show: (at, form, status) =>
      show(room, at, form, status, hasFailed(form) || singleQuery(at.request.query)['again'] === 'yes'),
    send: async (at, { values, form }) => {
      const one = found.get(at.request)!
      if (!one.mayRelease) return tellNotFound(room, at.request, at.reply)
      const fault = (field: string, message: string) =>
        show(room, at, { ...form, errors: [{ field, message }] }, 422, true)
      if (values.confirmed.length === 0) return fault('confirmed', words.confirmedMissing)
      const files = one.papers.filter(({ id }) => values.files.includes(id))
      const kept = await preparePassing(room, one, { reach: values.reach, files, request: at.request.id })
      return kept
        ? at.reply.redirect(`/desk/${one.file.reference}/pass-on`, 303)
        : fault('reach', words.notNow)
    },
  })

const usualMarks: ReadonlySet<string> = new Set(['ordinary', 'health'])

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
