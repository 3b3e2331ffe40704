import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type CaseFile, type CasesTables, findCase } from '#cases'
import { leave } from '#trail'
import { Column } from '../../../pages/request/column.tsx'
import type { RequestRoom } from '../../../pages/request/room.ts'
import { recordOf } from '../../../store/relations.ts'
import { answerAt, wayInCodeOf } from '../../../way-in/cookie.ts'
import { wayInOf } from '../../../way-in/way-in.ts'
import { paperOfCopy, pdfOfCopy } from '../../actions/open-copy.ts'
import { findOpenCopy, type PlanCopy } from '../../store/copies.ts'
import type { CopyTables } from '../../store/tables.ts'
import { sendPdf } from '../send-pdf.ts'
import { CopyView } from '../view.tsx'
import { words } from '../words.ts'

const limit = { max: 30, timeWindow: '10 minutes' } as const
const planAt = `${answerAt}/plan`

/** `/answer/plan`: an organisation without an account reads the plan it was sent, by reference and code. */
export const planByCodePages = (app: FastifyInstance, room: RequestRoom): void => {
  app.get(planAt, { config: { rateLimit: limit } }, async (request, reply) => {
    const opened = await open(room, request)
    const paper = opened && (await paperOfCopy(room.db, room.council, opened.file, opened.copy))
    if (!opened || !paper) return reply.redirect(answerAt, 303)
    const frame = { title: words.read.title, noIndex: true, sensitive: true }
    const view = (
      <Column>
        <CopyView copy={opened.copy} paper={paper} council={room.council} pdf={`${planAt}/plan.pdf`} />
      </Column>
    )
    return room.frame(request, reply, frame, view, { keep: 'never' })
  })
  app.get(`${planAt}/plan.pdf`, { config: { rateLimit: limit } }, async (request, reply) => {
    const opened = await open(room, request)
    const bytes = opened && (await pdfOfCopy(room.db, room.council, opened.file, opened.copy))
    if (!opened || !bytes) return reply.redirect(answerAt, 303)
    return sendPdf(reply, { reference: opened.file.reference, number: opened.copy.number, bytes })
  })
}

type Opened = { readonly file: CaseFile; readonly copy: PlanCopy }

/** The look is in the trail before anything is shown. */
const open = async (room: RequestRoom, request: FastifyRequest): Promise<Opened | null> => {
  const code = wayInCodeOf(request)
  const today = room.today()
  const wayIn = code === null ? null : await wayInOf(room.db, room.secret, code, today)
  if (wayIn?.kind !== 'plan copy') return null
  const tables = room.db.withTables<CopyTables>()
  const copy = await findOpenCopy(tables, wayIn.caseId, wayIn.subject, today.toString())
  const file = copy && (await findCase(room.db.withTables<CasesTables>(), wayIn.caseId))
  if (!copy || !file) return null
  await leave(room.db, {
    at: Date.now(),
    authority: room.authority,
    actor: { accountId: null, name: copy.who, role: 'an organisation without an account', team: null },
    act: 'see plan copy',
    subject: recordOf(file),
    caseId: file.id,
    item: `plan copy:${copy.id}`,
    why: 'sent the plan',
    through: null,
    outcome: 'done',
    glass: null,
    request: request.id,
  })
  return { file, copy }
}
