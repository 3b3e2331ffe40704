import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type CaseFile, type CasesTables, findCase } from '#cases'
import { type CasePaper, openCasePaper } from '#documents'
import { leave } from '#trail'
import { sendPdf } from '../../../copies/pages/send-pdf.ts'
import { Column } from '../../../pages/request/column.tsx'
import type { RequestRoom } from '../../../pages/request/room.ts'
import { recordOf } from '../../../store/relations.ts'
import { answerAt, wayInCodeOf } from '../../../way-in/cookie.ts'
import { wayInOf } from '../../../way-in/way-in.ts'
import { findFiles } from '../../store/files.ts'
import { PaperLinks } from '../pass-on/paper-links.tsx'
import { bytesOf, findAllPassedOn, type PassedOn, type PassedOnTables } from '../../store/passed-on.ts'
import { words } from '../pass-on/words.ts'

const limit = { max: 30, timeWindow: '10 minutes' } as const
const passedOnAt = `${answerAt}/passed-on`

/** `/answer/passed-on`: another council reads what was passed on to it, by reference and code. */
export const passedOnByCodePages = (app: FastifyInstance, room: RequestRoom): void => {
  app.get(passedOnAt, { config: { rateLimit: limit } }, async (request, reply) => {
    const opened = await open(room, request)
    if (!opened) return reply.redirect(answerAt, 303)
    const view = (
      <Column>
        <h1 class="govuk-heading-l">{words.read.title}</h1>
        <p class="govuk-body">{words.read.lead(room.council, opened.passed.council)}</p>
        <PaperLinks at={passedOnAt} read={words.read.pdf} files={opened.files} />
      </Column>
    )
    const frame = { title: words.read.title, noIndex: true, sensitive: true }
    return room.frame(request, reply, frame, view, { keep: 'never' })
  })
  app.get(`${passedOnAt}/paper.pdf`, { config: { rateLimit: limit } }, async (request, reply) => {
    const opened = await open(room, request)
    const bytes = opened && (await bytesOf(room.db.withTables<PassedOnTables>(), opened.passed.id))
    if (!opened || !bytes) return reply.redirect(answerAt, 303)
    await leaveLook(room, request, opened)
    return sendPdf(reply, { name: 'passed-on', reference: opened.file.reference, number: 1, bytes })
  })
  app.get(`${passedOnAt}/files/:file`, { config: { rateLimit: limit } }, async (request, reply) => {
    const opened = await open(room, request)
    const { file: id } = request.params as { file: string }
    const paper = opened?.files.find((one) => one.id === id)
    const handed = paper && openCasePaper(room.files, paper)
    if (!opened || !handed) return reply.redirect(answerAt, 303)
    await leaveLook(room, request, opened)
    return reply.headers(handed.headers).send(handed.open())
  })
}

type Opened = { readonly file: CaseFile; readonly passed: PassedOn; readonly files: readonly CasePaper[] }

const open = async (room: RequestRoom, request: FastifyRequest): Promise<Opened | null> => {
  const code = wayInCodeOf(request)
  const wayIn = code === null ? null : await wayInOf(room.db, room.secret, code, room.today())
  if (wayIn?.kind !== 'passed on') return null
  const all = await findAllPassedOn(room.db.withTables<PassedOnTables>(), wayIn.caseId)
  const passed = all.find(({ id }) => id === wayIn.subject)
  const file = passed && (await findCase(room.db.withTables<CasesTables>(), wayIn.caseId))
  if (!file || passed?.state !== 'released') return null
  return { file, passed, files: await findFiles(room.db, passed) }
}

/** The look is in the trail before anything is handed out. */
const leaveLook = (room: RequestRoom, request: FastifyRequest, { file, passed }: Opened): Promise<void> =>
  leave(room.db, {
    at: Date.now(),
    authority: room.authority,
    actor: { accountId: null, name: passed.council, role: 'another council', team: null },
    act: 'see passed on',
    subject: recordOf(file),
    caseId: file.id,
    item: `passed on:${passed.id}`,
    why: 'keeping to the law',
    through: null,
    outcome: 'done',
    glass: null,
    request: request.id,
  })
