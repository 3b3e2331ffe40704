import type { FastifyInstance, FastifyRequest } from 'fastify'
import { openFile, type OpenedFile, tellNotFound } from '#cases'
import { dayInWords } from '#kit/day'
import { handOver } from '#kit/db'
import { BackLink, InsetText, SummaryList } from '#kit/govuk'
import type { EhcDesks } from '../../../pages/desks.ts'
import { answerAt } from '../../../way-in/cookie.ts'
import { newWayIn } from '../../../way-in/way-in.ts'
import { logSent } from '../../actions/log-copies.ts'
import { findOpenCopy, markSent, type PlanCopy } from '../../store/copies.ts'
import type { CopyTables } from '../../store/tables.ts'
import { words } from '../words.ts'
import { SendByHandView } from './view.tsx'

const said = words.send

/** `/desk/RQ-…/copies/…`: sends a plan to an organisation where nobody has an account, by a code or by post. */
export const sendCopyPages = (app: FastifyInstance, room: EhcDesks): void => {
  const path = '/desk/:reference/copies/:copy'
  app.get(path, async (request, reply) => {
    const opened = await openOne(room, request)
    if (!opened) return tellNotFound(room, request, reply)
    const view = <SendByHandView {...opened} ticket={room.guard.mint(request, reply)} />
    return room.frame(request, reply, { title: said.title }, view, { keep: 'never' })
  })
  app.post(path, async (request, reply) => {
    const opened = await openOne(room, request)
    if (!opened) return tellNotFound(room, request, reply)
    if (room.guard.inspect(request).verdict !== 'ours') return reply.redirect(request.url, 303)
    const { how } = (request.body ?? {}) as { how?: unknown }
    const { file } = opened
    if (how === 'post') {
      await sending(room, opened, request.id, 'post')
      return reply.redirect(`/desk/${file.reference}`, 303)
    }
    const opensUntil = room.today().add({ days: 28 })
    const code = await sending(room, opened, request.id, 'code')
    const rows = [
      [said.address, `${room.baseUrl}${answerAt}`],
      [said.reference, file.reference],
      [said.code, code],
      [said.until, dayInWords(opensUntil)],
    ] as const
    const view = (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <BackLink href={`/desk/${file.reference}`} text={said.back} />
          <h1 class="govuk-heading-l">{said.title}</h1>
          <InsetText text={said.made} />
          <SummaryList rows={rows.map(([key, value]) => ({ key: { text: key }, value: { text: value } }))} />
        </div>
      </div>
    )
    return room.frame(request, reply, { title: said.title }, view, { keep: 'never' })
  })
}

type Opened = OpenedFile & { readonly copy: PlanCopy }

/** The deed, its mark on the copy, and the trail, in one transaction; gives the code where one was made. */
const sending = (
  room: EhcDesks,
  { file, worker, desk, copy }: Opened,
  request: string,
  how: 'code' | 'post',
): Promise<string> => {
  const today = room.today()
  return room.database.transaction().execute(async (tx) => {
    await desk.trail?.(handOver(tx), { worker, file, permission: 'send letter', outcome: 'done', request })
    await markSent(tx.withTables<CopyTables>(), copy.id, how, today.toString())
    await logSent(handOver(tx), copy, how, today)
    if (how === 'post') return ''
    const opensUntil = today.add({ days: 28 })
    const letting = { caseId: file.id, kind: 'plan copy', subject: copy.id, today, opensUntil } as const
    return newWayIn(handOver(tx), room.secret, letting)
  })
}

const openOne = async (room: EhcDesks, request: FastifyRequest): Promise<Opened | null> => {
  const opened = await openFile(room, request)
  if (!opened || !(await opened.desk.allows(opened.worker, 'send letter', opened.file))) return null
  const { copy: id } = request.params as { copy: string }
  const tables = room.database.withTables<CopyTables>()
  const copy = await findOpenCopy(tables, opened.file.id, id.slice(0, 40), room.today().toString())
  return copy && { ...opened, copy }
}
