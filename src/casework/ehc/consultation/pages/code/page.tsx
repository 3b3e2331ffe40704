import type { FastifyInstance, FastifyRequest } from 'fastify'
import { handOver } from '#kit/db'
import { openFile, type OpenedFile, tellNotFound } from '#cases'
import { dayInWords } from '#kit/day'
import { TicketField } from '#kit/form'
import { BackLink, Button, InsetText, SummaryList } from '#kit/govuk'
import { writing } from '../../../plan/pages/open-plan.ts'
import { logRead } from '../../actions/log-consulted.ts'
import { draftForSetting } from '../../actions/draft-for-setting.ts'
import { sendDraft } from '../send-draft.ts'
import type { EhcDesks } from '../../../pages/desks.ts'
import { newWayIn } from '../../../way-in/way-in.ts'
import { type Consultation, findOpenConsultation } from '../../store/consultations.ts'
import type { ConsultationTables } from '../../store/tables.ts'
import { answerAt } from '../../../way-in/cookie.ts'
import { words } from '../ask/words.ts'

/** `/desk/RQ-…/consult/abc/code`: lets a setting without an account answer. The code is shown once and kept nowhere. */
export const codePage = (app: FastifyInstance, room: EhcDesks): void => {
  const path = '/desk/:reference/consult/:consultation/code'
  app.get(path, async (request, reply) => {
    const opened = await openOne(room, request)
    if (!opened) return tellNotFound(room, request, reply)
    const view = <MakeView {...opened} ticket={room.guard.mint(request, reply)} />
    return room.frame(request, reply, { title: words.codeTitle }, view, { keep: 'never' })
  })
  app.get('/desk/:reference/consult/:consultation/draft.pdf', async (request, reply) => {
    const opened = await openOne(room, request)
    const draft =
      opened && (await mayReadPlans(opened))
        ? await draftForSetting(room.database, room.contacts.council, opened)
        : null
    return opened && draft
      ? sendDraft(reply, opened.file, opened.consultation, draft)
      : tellNotFound(room, request, reply)
  })
  app.post(path, async (request, reply) => {
    const opened = await openOne(room, request)
    if (!opened) return tellNotFound(room, request, reply)
    if (room.guard.inspect(request).verdict !== 'ours') return reply.redirect(request.url, 303)
    const { file, worker, desk, consultation } = opened
    const today = room.today()
    const opensUntil = today.add({ days: 28 })
    const { how } = (request.body ?? {}) as { how?: unknown }
    const code = await room.database.transaction().execute(async (tx) => {
      await desk.trail?.(handOver(tx), {
        worker,
        file,
        permission: 'send letter',
        outcome: 'done',
        request: request.id,
      })
      const subject = consultation.consultation_id
      await logRead(handOver(tx), file.id, subject, how === 'post' ? 'post' : 'code', today)
      if (how === 'post') return null
      return newWayIn(handOver(tx), room.secret, {
        caseId: file.id,
        kind: 'consultation',
        subject,
        today,
        opensUntil,
      })
    })
    if (code === null) return reply.redirect(`/desk/${file.reference}`, 303)
    const rows = [
      [words.address, `${room.baseUrl}${answerAt}`],
      [words.reference, file.reference],
      [words.code, code],
      [words.until, dayInWords(opensUntil)],
    ] as const
    const view = (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <BackLink href={`/desk/${file.reference}`} />
          <h1 class="govuk-heading-l">{words.codeTitle}</h1>
          <InsetText text={words.made} />
          <SummaryList rows={rows.map(([key, value]) => ({ key: { text: key }, value: { text: value } }))} />
        </div>
      </div>
    )
    return room.frame(request, reply, { title: words.codeTitle }, view, { keep: 'never' })
  })
}

/** Sending letters is not reading plans: whoever prints the draft may do both. */
const mayReadPlans = async ({ desk, worker, file }: OpenedFile): Promise<boolean> => {
  for (const act of writing) if (!(await desk.allows(worker, act, file))) return false
  return true
}

type Opened = OpenedFile & { readonly consultation: Consultation }

const openOne = async (room: EhcDesks, request: FastifyRequest): Promise<Opened | null> => {
  const opened = await openFile(room, request)
  if (!opened || !(await opened.desk.allows(opened.worker, 'send letter', opened.file))) return null
  const { consultation: id } = request.params as { consultation: string }
  const tables = room.database.withTables<ConsultationTables>()
  const consultation = await findOpenConsultation(tables, opened.file.id, id.slice(0, 40))
  return consultation && { ...opened, consultation }
}

const MakeView = ({ file, consultation, ticket }: Opened & { ticket: string }) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href={`/desk/${file.reference}`} />
      <h1 class="govuk-heading-l">{words.codeTitle}</h1>
      <p class="govuk-body">{words.codeLead(consultation.setting)}</p>
      <form
        method="post"
        action={`/desk/${file.reference}/consult/${consultation.consultation_id}/code`}
        noValidate
      >
        <TicketField ticket={ticket} />
        <Button text={words.make} preventDoubleClick />
      </form>
      {consultation.draft_number !== null && (
        <form
          method="post"
          action={`/desk/${file.reference}/consult/${consultation.consultation_id}/code`}
          noValidate
        >
          <TicketField ticket={ticket} />
          <p class="govuk-body">{words.postText}</p>
          <Button
            text={words.post}
            name="how"
            value="post"
            classes="govuk-button--secondary"
            preventDoubleClick
          />
        </form>
      )}
    </div>
  </div>
)
