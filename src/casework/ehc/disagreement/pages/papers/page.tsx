import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { mayRead } from '#access'
import { type CasesTables, findActs, openFile, type OpenedFile, replay, tellNotFound } from '#cases'
import { type DocumentsTables, type Finding, lookThrough } from '#documents'
import { handOver } from '#kit/db'
import { BackLink, Button, WarningText } from '#kit/govuk'
import { findAdvicePoints, readableIn } from '../../../advice/index.ts'
import { onPaperOf } from '../../../final/actions/paper-of.ts'
import { docxOf } from '../../../final/papers/docx.ts'
import type { Paper } from '../../../final/papers/paper.ts'
import { pdfOf } from '../../../final/papers/pdf.ts'
import { textOf } from '../../../final/papers/text-of.ts'
import { PaperView } from '../../../final/papers/view.tsx'
import { findWhose } from '../../../final/store/whose.ts'
import { saying } from '../../../pages/desk/saying.ts'
import type { EhcDesks } from '../../../pages/desks.ts'
import { nameOfPart } from '../../../plan/pages/view/plan-view.tsx'
import { findProposals } from '../../../plan/store/proposals.ts'
import type { PlanTables } from '../../../plan/store/tables.ts'
import { findPlanVersions } from '../../../plan/store/versions.ts'
import { assessment } from '../../../rules/process.ts'
import { itemOfCase } from '../../../store/relations.ts'
import type { RequestTables } from '../../../store/request-tables.ts'
import { findRequestOf } from '../../../store/requests.ts'
import { bundlePaper } from '../../papers/bundle.ts'
import { workingDocument } from '../../papers/working-document.ts'
import { words } from './words.ts'

/** `/desk/RQ-…/working-document` and `/desk/RQ-…/bundle`: papers for mediation and for the Tribunal. */
export const disagreementPapers = (app: FastifyInstance, room: EhcDesks): void => {
  app.get('/desk/:reference/working-document', async (request, reply) => {
    const opened = await openTo(room, request)
    const paper = opened && (await workingOf(room, opened))
    if (!opened || !paper) return tellNotFound(room, request, reply)
    const view = (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <BackLink href={`/desk/${opened.file.reference}`} />
          <h1 class="govuk-heading-l">{words.working}</h1>
          <p class="govuk-body">
            <a class="govuk-link" href={`/desk/${opened.file.reference}/working-document.docx`}>
              {words.docx}
            </a>
          </p>
          <PaperView paper={paper} />
        </div>
      </div>
    )
    return room.frame(request, reply, { title: words.working }, view, { keep: 'never' })
  })
  app.get('/desk/:reference/working-document.docx', async (request, reply) => {
    const opened = await openTo(room, request)
    const paper = opened && (await workingOf(room, opened))
    if (!opened || !paper) return tellNotFound(room, request, reply)
    return (
      (await stopped(room, request, reply, opened, paper)) ??
      sendFile(
        reply,
        `working-document-${opened.file.reference}.docx`,
        docx,
        await docxOf(paper, room.contacts.council),
      )
    )
  })
  app.get('/desk/:reference/bundle.pdf', async (request, reply) => {
    const opened = await openTo(room, request)
    if (!opened) return tellNotFound(room, request, reply)
    const paper = await bundleOf(room, opened)
    return (
      (await stopped(room, request, reply, opened, paper)) ??
      sendFile(
        reply,
        `bundle-${opened.file.reference}.pdf`,
        'application/pdf',
        (await pdfOf('bundle', paper)).bytes,
      )
    )
  })
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Only for whoever may let papers go; that it was taken is in the trail. */
const openTo = async (room: EhcDesks, request: FastifyRequest): Promise<OpenedFile | null> => {
  const opened = await openFile(room, request)
  if (!opened) return null
  const { file, worker, desk } = opened
  const may = await desk.allows(worker, 'release bundle', file)
  await room.db.transaction().execute(async (tx) =>
    desk.trail?.(handOver(tx), {
      worker,
      file,
      permission: 'release bundle',
      outcome: may ? 'done' : 'refused',
      request: request.id,
    }),
  )
  return may ? opened : null
}

/** The gate: what may be another child’s, or an address kept back, is pointed at, and a manager must let it go. */
const stopped = async (
  room: EhcDesks,
  request: FastifyRequest,
  reply: FastifyReply,
  { file, desk, worker }: OpenedFile,
  paper: Paper,
): Promise<FastifyReply | null> => {
  const looked =
    file.child_id === null
      ? []
      : await lookThrough(room.database.withTables<DocumentsTables>(), file.child_id, [
          { body: textOf(paper), unread: [] },
        ])
  const hard = (looked ?? []).flat().filter(({ weight }) => weight === 'hard')
  if (hard.length === 0 || (await desk.allows(worker, 'agree release', file))) return null
  return room.frame(
    request,
    reply,
    { title: words.stopped },
    <Stopped reference={file.reference} findings={hard} />,
    {
      status: 422,
      keep: 'never',
    },
  )
}

const Stopped = ({ reference, findings }: { reference: string; findings: readonly Finding[] }) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <h1 class="govuk-heading-l">{words.stopped}</h1>
      <WarningText text={words.stoppedText} />
      <ul class="govuk-list govuk-list--bullet">
        {findings.map(({ what, said }) => (
          <li>
            {what}: “{said}”
          </li>
        ))}
      </ul>
      <Button text={words.back} href={`/desk/${reference}`} />
    </div>
  </div>
)

const workingOf = async (room: EhcDesks, { file }: OpenedFile): Promise<Paper | null> => {
  const db = room.database.withTables<PlanTables>()
  const [versions, proposals, { name }] = await Promise.all([
    findPlanVersions(db, file.id),
    findProposals(db, file.id),
    findWhose(room.database, file),
  ])
  const plan = versions.at(-1)?.plan
  if (!plan) return null
  const named = (part: string) => nameOfPart(plan, part) ?? part
  return workingDocument({ plan, proposals, name, reference: file.reference, nameOfPart: named })
}

const bundleOf = async (room: EhcDesks, { file, worker }: OpenedFile): Promise<Paper> => {
  const db = room.database
  const plans = db.withTables<PlanTables>()
  const [acts, request, advice, versions, proposals, item, { name }] = await Promise.all([
    findActs(db.withTables<CasesTables>(), file.id),
    findRequestOf(db.withTables<RequestTables>(), file.id),
    findAdvicePoints(db, file.id),
    findPlanVersions(plans, file.id),
    findProposals(plans, file.id),
    itemOfCase(db, room.authority, file),
    findWhose(db, file),
  ])
  return bundlePaper({
    name,
    reference: file.reference,
    asked: request?.asked ?? null,
    acts,
    actWords: saying.acts,
    whose: saying.whose!,
    advice: readableIn(advice, (labels) => mayRead(worker.asker, { ...item, labels }).ok),
    versions: await Promise.all(
      versions.map(async (one) => ({
        kind: one.kind,
        on: await onPaperOf(db, room.contacts.council, file, one),
      })),
    ),
    proposals,
    consulted: replay(assessment, acts).consulted,
  })
}

const sendFile = (reply: FastifyReply, name: string, type: string, bytes: Uint8Array): FastifyReply =>
  reply
    .headers({
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
    })
    .send(Buffer.from(bytes))
