import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type CaseFile, type CasesTables, findCase } from '#cases'
import { formPage, type FormState, hasFailed, type Visit } from '#kit/form'
import { leave } from '#trail'
import type { Paper } from '../../../final/papers/paper.ts'
import { Column } from '../../../pages/request/column.tsx'
import type { RequestRoom } from '../../../pages/request/room.ts'
import { recordOf } from '../../../store/relations.ts'
import { answerAt, wayInCodeOf } from '../../../way-in/cookie.ts'
import { wayInOf } from '../../../way-in/way-in.ts'
import { answerConsultation } from '../../actions/answer-consultation.ts'
import { draftForSetting } from '../../actions/draft-for-setting.ts'
import { type Consultation, findOpenConsultation } from '../../store/consultations.ts'
import type { ConsultationTables } from '../../store/tables.ts'
import { sendDraft } from '../send-draft.ts'
import { answerQuestions, readAnswer } from './form.tsx'
import { AnsweredView, ConsultationView } from './view.tsx'
import { words } from './words.ts'

/** `/answer/consultation`: a setting without an account answers by reference and code, and sees nothing else. */
export const answerByCodePages = (app: FastifyInstance, room: RequestRoom): void => {
  void app.register((scope, _options, ready) => {
    scope.addHook('preHandler', async (request) => {
      const code = wayInCodeOf(request)
      const opened = code === null ? null : await open(room, code)
      if (opened) {
        if (request.method === 'GET') await leave(room.db, entryOf(room, request, opened, 'see consultation'))
        found.set(request, opened)
      }
    })
    scope.get(answeredAt, { config: { rateLimit: limit } }, (request, reply) =>
      room.frame(request, reply, { ...visit, title: words.sentTitle }, <Column>{<AnsweredView />}</Column>, {
        keep: 'never',
      }),
    )
    scope.get(`${replyAt}/draft.pdf`, { config: { rateLimit: limit } }, (request, reply) => {
      const opened = found.get(request)
      return opened?.draft
        ? sendDraft(reply, opened.file, opened.consultation, opened.draft)
        : reply.redirect(answerAt, 303)
    })
    replyPage(scope, room)
    ready()
  })
}

const limit = { max: 30, timeWindow: '10 minutes' } as const
const visit = { noIndex: true } as const
const replyAt = `${answerAt}/consultation`
const answeredAt = `${replyAt}/sent`

type Opened = { readonly file: CaseFile; readonly consultation: Consultation; readonly draft: Paper | null }
const found = new WeakMap<FastifyRequest, Opened>()

const open = async (room: RequestRoom, code: string): Promise<Opened | null> => {
  const wayIn = await wayInOf(room.db, room.secret, code, room.today())
  if (wayIn?.kind !== 'consultation') return null
  const tables = room.db.withTables<ConsultationTables>()
  const consultation = await findOpenConsultation(tables, wayIn.caseId, wayIn.subject)
  const file = consultation && (await findCase(room.db.withTables<CasesTables>(), wayIn.caseId))
  if (!file) return null
  return { file, consultation, draft: await draftForSetting(room.db, room.council, { file, consultation }) }
}

const replyPage = (scope: FastifyInstance, room: RequestRoom): void => {
  const show = ({ request, reply }: Visit, form: FormState, status: number) => {
    const opened = found.get(request)
    if (!opened) return reply.redirect(answerAt, 303)
    const view = <ConsultationView {...opened} form={form} action={replyAt} pdf={`${replyAt}/draft.pdf`} />
    return room.frame(
      request,
      reply,
      { ...visit, title: words.title, failed: hasFailed(form) },
      <Column>{view}</Column>,
      { status, keep: 'never' },
    )
  }
  formPage(scope, {
    path: replyAt,
    questions: answerQuestions,
    guard: room.guard,
    limit,
    start: () => ({}),
    show,
    send: async (at, { values, form }) => {
      const opened = found.get(at.request)
      if (!opened) return at.reply.redirect(answerAt, 303)
      const read = readAnswer(values, 'by code')
      if ('faults' in read) return show(at, { ...form, errors: read.faults }, 422)
      const { case_id: caseId, consultation_id: consultationId, setting } = opened.consultation
      const kept = await answerConsultation(room.db, {
        caseId,
        consultationId,
        answer: read.answer,
        today: room.today(),
        by: null,
        as: setting,
        trace: (tx) => leave(tx, entryOf(room, at.request, opened, 'answer consultation')),
      })
      return at.reply.redirect(kept ? answeredAt : answerAt, 303)
    },
  })
}

const entryOf = (
  room: RequestRoom,
  request: FastifyRequest,
  { file, consultation }: Opened,
  act: 'see consultation' | 'answer consultation',
): Parameters<typeof leave>[1] => ({
  at: Date.now(),
  authority: room.authority,
  actor: { accountId: null, name: consultation.setting, role: 'a setting without an account', team: null },
  act,
  subject: recordOf(file),
  caseId: file.id,
  item: `consultation:${consultation.consultation_id}`,
  why: 'asked about a place',
  through: null,
  outcome: 'done',
  glass: null,
  request: request.id,
})
