import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  type CasesTables,
  findActs,
  findCaseByReference,
  openFile,
  type OpenedFile,
  replay,
  tellNotFound,
} from '#cases'
import { dayInWords } from '#kit/day'
import { TicketField } from '#kit/form'
import { BackLink, Button, ErrorSummary, Radios } from '#kit/govuk'
import { accessOf, type AskAccess } from '../../../actions/ask-access.ts'
import type { EhcDesks } from '../../../pages/desks.ts'
import { Column } from '../../../pages/request/column.tsx'
import { assessment } from '../../../rules/process.ts'
import { findAlike } from '../../../store/alike.ts'
import type { RequestTables } from '../../../store/request-tables.ts'
import { findRequestOf, type ReceivedRequest } from '../../../store/requests.ts'
import { joinRequests } from '../../actions/join.ts'
import { words } from './words.ts'

/** `/desk/RQ-…/join`: a second request for the same child becomes part of the first. */
export const joinPage = (app: FastifyInstance, room: EhcDesks): void => {
  app.get('/desk/:reference/join', async (request, reply) => {
    const opened = await openToJoin(room, request)
    return opened ? show(room, request, reply, opened) : tellNotFound(room, request, reply)
  })

  app.post('/desk/:reference/join', async (request, reply) => {
    const opened = await openToJoin(room, request)
    if (!opened) return tellNotFound(room, request, reply)
    if (room.guard.inspect(request).verdict !== 'ours') return show(room, request, reply, opened)
    const { into, seen } = (request.body ?? {}) as Readonly<Record<string, unknown>>
    const chosen = opened.others.find(({ reference }) => reference === into)
    if (!chosen) return show(room, request, reply, opened, words.missing)
    const acts = await findActs(room.database.withTables<CasesTables>(), opened.file.id)
    const joined = await joinRequests(room.database, {
      authority: room.authority,
      worker: opened.worker,
      ask: opened.ask,
      second: opened.file,
      state: replay(assessment, acts),
      seen: Number(seen) || 0,
      into: chosen.reference,
      today: room.today(),
      request: request.id,
    })
    if (joined.ok) return reply.redirect(`/desk/${chosen.reference}?done=another-request-came`, 303)
    return show(room, request, reply, opened, words.changed)
  })
}

type ToJoin = OpenedFile & { readonly ask: AskAccess; readonly others: readonly ReceivedRequest[] }

const openToJoin = async (room: EhcDesks, request: FastifyRequest): Promise<ToJoin | null> => {
  const opened = await openFile(room, request)
  if (!opened || !('join to first' in (assessment.lifecycle[opened.file.stage] ?? {}))) return null
  const ask = accessOf(room.database, room.authority)
  if (!(await ask(opened.worker, 'close case', opened.file)).ok) return null
  const others = await Promise.all(
    (await findAlike(room.database, opened.file)).map(async (reference) => {
      const file = await findCaseByReference(room.database.withTables<CasesTables>(), reference)
      return file && (await ask(opened.worker, 'close case', file)).ok
        ? findRequestOf(room.database.withTables<RequestTables>(), file.id)
        : null
    }),
  )
  return { ...opened, ask, others: others.filter((one) => one !== null) }
}

const show = (
  room: EhcDesks,
  request: FastifyRequest,
  reply: FastifyReply,
  { file, others }: ToJoin,
  fault: string | null = null,
): FastifyReply => {
  const view = (
    <Column>
      <BackLink href={`/desk/${file.reference}`} text={words.back} />
      {fault !== null && (
        <ErrorSummary titleText={words.title} errorList={[{ text: fault, href: '#into' }]} />
      )}
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.lead}</p>
      {others.length === 0 ? (
        <p class="govuk-body">{words.none}</p>
      ) : (
        <form method="post" action={`/desk/${file.reference}/join`} noValidate>
          <TicketField ticket={room.guard.mint(request, reply)} />
          <input type="hidden" name="seen" value={file.last_act} />
          <Radios
            idPrefix="into"
            name="into"
            fieldset={{ legend: { text: words.choose, classes: 'govuk-fieldset__legend--m' } }}
            {...(fault !== null && { errorMessage: { text: fault } })}
            items={others.map(({ reference, asked, receivedOn, requestedBy }) => ({
              value: reference,
              text: `${reference}, ${asked.childName}`,
              hint: { text: words.received(dayInWords(receivedOn), words.who[requestedBy]) },
            }))}
          />
          <Button text={words.button} preventDoubleClick />
        </form>
      )}
    </Column>
  )
  return room.frame(request, reply, { title: words.title, failed: fault !== null }, view, {
    status: fault === null ? 200 : 422,
    keep: 'never',
  })
}
