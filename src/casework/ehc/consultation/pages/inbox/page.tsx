import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type CaseFile, type CasesTables, findCaseByReference, tellNotFound, type Worker } from '#cases'
import type { Database } from '#kit/db'
import { formPage, type FormState, hasFailed, type Visit } from '#kit/form'
import { BackLink } from '#kit/govuk'
import { leave } from '#trail'
import type { EhcDesks } from '../../../pages/desks.ts'
import { recordOf } from '../../../store/relations.ts'
import { answerConsultation } from '../../actions/answer-consultation.ts'
import { askToAnswer, type Consulted, consultationsOf } from '../../actions/ask-access.ts'
import { logRead } from '../../actions/log-consulted.ts'
import { draftForSetting } from '../../actions/draft-for-setting.ts'
import type { AskedSource } from '../../../advice/pages/asked/page.tsx'
import { sendDraft } from '../send-draft.ts'
import { answerQuestions, readAnswer } from '../answer/form.tsx'
import { AnsweredView, ConsultationView } from '../answer/view.tsx'
import { words } from '../answer/words.ts'

const consultationsAt = '/consultations'

/** What the settings of somebody are asked, among everything that is asked of them. */
export const consultationsAsked =
  (room: EhcDesks): AskedSource =>
  async (worker) =>
    (await consultationsOf(room.database, room.authority, worker)).map(({ file, consultation: one }) => ({
      what: words.inbox.about(file.reference),
      child: null,
      who: one.setting,
      dueOn: one.answer_by,
      givenOn: one.answered_on,
      href: `${consultationsAt}/${file.reference}/${one.consultation_id}`,
    }))

/** `/consultations/RQ-…/abc`: what a setting is asked, for those who work there. It is found among all that is asked of them. */
export const consultationPages = (app: FastifyInstance, room: EhcDesks): void => {
  app.get(consultationsAt, (_request, reply) => reply.redirect(askedAt, 303))
  app.get(`${consultationsAt}/sent`, (request, reply) =>
    room.frame(request, reply, { title: words.sentTitle }, <Sent />, { keep: 'never' }),
  )
  app.get(`${consultationsAt}/:reference/:consultation/draft.pdf`, async (request, reply) => {
    const one = await openOne(room, request)
    if (!one?.draft) return tellNotFound(room, request, reply)
    return sendDraft(reply, one.file, one.consultation, one.draft)
  })
  onePage(app, room)
}

const askedAt = '/asked'

const Sent = () => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <AnsweredView />
      <p class="govuk-body">
        <a class="govuk-link" href={askedAt}>
          {words.inbox.back}
        </a>
      </p>
    </div>
  </div>
)

type Opened = Consulted & { readonly worker: Worker }
const opened = new WeakMap<FastifyRequest, Opened & { draft: Awaited<ReturnType<typeof draftForSetting>> }>()

const onePage = (app: FastifyInstance, room: EhcDesks): void => {
  const path = `${consultationsAt}/:reference/:consultation`
  void app.register((scope, _options, ready) => {
    scope.addHook('preHandler', async (request, reply) => {
      const one = await openOne(room, request)
      if (one) opened.set(request, one)
      else return void tellNotFound(room, request, reply)
    })
    const show = ({ request, reply }: Visit, form: FormState, status: number): FastifyReply => {
      const one = opened.get(request)!
      const action = `${consultationsAt}/${one.file.reference}/${one.consultation.consultation_id}`
      const view = (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <BackLink href={askedAt} />
            <ConsultationView {...one} form={form} action={action} pdf={`${action}/draft.pdf`} />
          </div>
        </div>
      )
      return room.frame(request, reply, { title: words.title, failed: hasFailed(form) }, view, {
        status,
        keep: 'never',
      })
    }
    formPage(scope, {
      path,
      questions: answerQuestions,
      guard: room.guard,
      limit: { max: 300, timeWindow: '10 minutes' },
      start: (request) => ({ who: [opened.get(request)?.worker.as ?? ''] }),
      show,
      send: async (at, { values, form }) => {
        const one = opened.get(at.request)!
        const read = readAnswer(values, 'signed in')
        if ('faults' in read) return show(at, { ...form, errors: read.faults }, 422)
        const { case_id: caseId, consultation_id: consultationId } = one.consultation
        const kept = await answerConsultation(room.database, {
          caseId,
          consultationId,
          answer: read.answer,
          today: room.today(),
          by: one.worker.personId,
          as: one.worker.as,
          trace: (tx) => trace(tx, room, at.request, one.worker, one, 'answer consultation'),
        })
        return kept
          ? at.reply.redirect(`${consultationsAt}/sent`, 303)
          : tellNotFound(room, at.request, at.reply)
      },
    })
    ready()
  })
}

/** Every look is in the trail before anything is shown, and so is one that was refused. */
const openOne = async (room: EhcDesks, request: FastifyRequest) => {
  const { reference, consultation: id } = request.params as { reference: string; consultation: string }
  const worker = await room.workerOf(request)
  const file = await findCaseByReference(room.database.withTables<CasesTables>(), reference.slice(0, 40))
  const found =
    file &&
    (await askToAnswer(room.database, room.authority, worker, {
      caseId: file.id,
      consultationId: id.slice(0, 40),
    }))
  const may = found?.decision.ok ? found : null
  await trace(
    room.database,
    room,
    request,
    worker,
    may ?? (file && { file }),
    'see consultation',
    may !== null,
  )
  if (!may) return null
  await logRead(room.database, may.file.id, may.consultation.consultation_id, 'online', room.today())
  return { worker, ...may, draft: await draftForSetting(room.database, room.contacts.council, may) }
}

type About = { readonly file: CaseFile; readonly consultation?: Consulted['consultation'] } | null

const trace = (
  tx: Database,
  room: EhcDesks,
  request: FastifyRequest,
  worker: Worker,
  about: About,
  act: 'see consultation' | 'answer consultation',
  isTheirs = true,
): Promise<void> =>
  leave(tx, {
    at: worker.asker.now,
    authority: room.authority,
    actor: {
      accountId: worker.asker.accountId,
      name: worker.name,
      role: worker.asker.memberships[0]?.role ?? 'nobody',
      team: worker.teams[0]?.name ?? null,
    },
    act,
    subject: about && recordOf(about.file),
    caseId: about?.file.id ?? null,
    item: about?.consultation ? `consultation:${about.consultation.consultation_id}` : null,
    why: isTheirs ? 'asked about a place' : 'not known',
    through: isTheirs ? 'setting consulted' : null,
    outcome: isTheirs ? 'done' : 'refused',
    glass: null,
    request: request.id,
  })
