import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type CaseFile, type CasesTables, findCase } from '#cases'
import {
  asked,
  FormErrors,
  FormFrame,
  formPage,
  type FormState,
  hasFailed,
  needed,
  type Visit,
} from '#kit/form'
import { Button, Input } from '#kit/govuk'
import { leave } from '#trail'
import type { Paper } from '../../../final/papers/paper.ts'
import { Column } from '../../../pages/request/column.tsx'
import type { RequestRoom } from '../../../pages/request/room.ts'
import { recordOf } from '../../../store/relations.ts'
import { wayInBy, wayInOf } from '../../../way-in/way-in.ts'
import { answerConsultation } from '../../actions/answer-consultation.ts'
import { draftForSetting } from '../../actions/draft-for-setting.ts'
import { type Consultation, findOpenConsultation } from '../../store/consultations.ts'
import type { ConsultationTables } from '../../store/tables.ts'
import { answerAt, answeredAt, codeOfBrowser, rememberCode } from './code-cookie.ts'
import { answerQuestions, readAnswer } from './form.tsx'
import { AnsweredView, ConsultationView } from './view.tsx'
import { words } from './words.ts'

/** `/answer-a-consultation`: a setting without an account answers by reference and code, and sees nothing else. */
export const answerByCodePages = (app: FastifyInstance, room: RequestRoom): void => {
  void app.register((scope, _options, ready) => {
    scope.addHook('preHandler', async (request) => {
      const code = codeOfBrowser(request)
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
    enterPage(scope, room)
    replyPage(scope, room)
    ready()
  })
}

const limit = { max: 30, timeWindow: '10 minutes' } as const
const visit = { noIndex: true, sensitive: true } as const
const replyAt = `${answerAt}/reply`

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

const enterPage = (scope: FastifyInstance, room: RequestRoom): void => {
  const show = ({ request, reply }: Visit, form: FormState, status: number) =>
    room.frame(
      request,
      reply,
      { ...visit, title: words.enterTitle, failed: hasFailed(form) },
      <Column>
        <FormErrors form={form} />
        <h1 class="govuk-heading-l">{words.enterTitle}</h1>
        <p class="govuk-body">{words.enter}</p>
        <FormFrame form={form} action={answerAt}>
          {(['reference', 'code'] as const).map((field) => (
            <Input
              {...asked(form, field)}
              label={{ text: words[field] }}
              hint={{ text: words[`${field}Hint`] }}
              autocomplete="off"
              spellcheck={false}
              classes="govuk-input--width-20"
            />
          ))}
          <Button text={words.look} />
        </FormFrame>
      </Column>,
      { status, keep: 'never' },
    )
  formPage(scope, {
    path: answerAt,
    questions: z.object({
      reference: needed(words.reference, 60, words.missing.reference),
      code: needed(words.code, 60, words.missing.code),
    }),
    guard: room.guard,
    limit,
    start: () => ({}),
    show,
    send: async (at, { values, form }) => {
      const opened = await wayInBy(room.db, room.secret, values, room.today())
      if (opened?.wayIn.kind !== 'consultation')
        return show(at, { ...form, errors: [{ field: 'reference', message: words.unknown }] }, 422)
      rememberCode(at.request, at.reply, opened.code)
      return at.reply.redirect(replyAt, 303)
    },
  })
}

const replyPage = (scope: FastifyInstance, room: RequestRoom): void => {
  const show = ({ request, reply }: Visit, form: FormState, status: number) => {
    const opened = found.get(request)
    if (!opened) return reply.redirect(answerAt, 303)
    const view = <ConsultationView {...opened} form={form} action={replyAt} />
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
