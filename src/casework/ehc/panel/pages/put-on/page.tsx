import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type CasesTables, doDeed, findActs, openFile, type OpenedFile, replay, tellNotFound } from '#cases'
import type { CasePaper } from '#documents'
import { dayInWords, parseDay, shortDay } from '#kit/day'
import { TicketField } from '#kit/form'
import { BackLink, Button, ErrorSummary, Radios } from '#kit/govuk'
import { singleQuery } from '#kit/http'
import type { EhcDesks } from '../../../pages/desks.ts'
import { Column } from '../../../pages/request/column.tsx'
import { assessment } from '../../../rules/process.ts'
import type { EhcCase } from '../../../rules/state.ts'
import type { PanelQuestion } from '../../rules/legal-test.ts'
import { decisionDue, questionAt, waitsTooLong } from '../../rules/panel.ts'
import { casePapersFor } from '../../../actions/case-papers.ts'
import { hashOfPapers, type ReadPaper } from '../../rules/paper.ts'
import { findMeetings, type Meeting } from '../../store/meetings.ts'
import type { PanelTables } from '../../store/panel-tables.ts'
import { findPapers } from '../../store/papers.ts'
import { arrangeAt } from '../meetings/view.tsx'
import { questionWords } from '../words.ts'
import { Documents, isOrdinary } from './documents.tsx'
import { words } from './words.ts'

/** `/desk/RQ-…/panel`: which meeting reads the case, and which papers are frozen for it. */
export const putOnPage = (app: FastifyInstance, room: EhcDesks): void => {
  app.get('/desk/:reference/panel', async (request, reply) => {
    const opened = await openToPutOn(room, request)
    return opened ? show(room, request, reply, opened) : tellNotFound(room, request, reply)
  })

  app.post('/desk/:reference/panel', async (request, reply) => {
    const opened = await openToPutOn(room, request)
    if (!opened) return tellNotFound(room, request, reply)
    if (room.guard.inspect(request).verdict !== 'ours') return show(room, request, reply, opened)
    const { meeting: chosen, seen, documents } = (request.body ?? {}) as Readonly<Record<string, unknown>>
    const ticked = opened.documents.filter(({ id }) => [documents].flat().includes(id))
    const pinned = ticked.map(({ id, number }) => ({ id, number }))
    const meeting = opened.meetings.find(({ id }) => id === chosen)
    if (!meeting) return show(room, request, reply, opened, words.missing, ticked)
    const act = {
      act: 'put on panel',
      on: room.today(),
      by: opened.worker.personId,
      facts: {
        itemId: randomUUID(),
        meetingId: meeting.id,
        meetsOn: meeting.meetsOn,
        question: opened.question,
        papersHash: hashOfPapers(await findPapers(room.database, opened.file.id, pinned)),
        documents: pinned,
      },
      reason: null,
    }
    const result = await doDeed(room, opened, { act, seen: Number(seen) || 0, request: request.id })
    if (result.ok) return reply.redirect(`/desk/${opened.file.reference}?done=put-on-panel`, 303)
    if (result.reason.why === 'not found') return tellNotFound(room, request, reply)
    const fault = result.reason.why === 'makes no sense' ? result.reason.because : words.changed
    return show(room, request, reply, opened, fault, ticked)
  })
}

type ToPutOn = OpenedFile & {
  readonly question: PanelQuestion
  readonly state: EhcCase
  readonly papers: readonly ReadPaper[]
  /** What may be put before the panel besides, as far as whoever puts it on may read it. */
  readonly documents: readonly CasePaper[]
  readonly meetings: readonly Meeting[]
}

const openToPutOn = async (room: EhcDesks, request: FastifyRequest): Promise<ToPutOn | null> => {
  const opened = await openFile(room, request)
  if (!opened || !(await opened.desk.allows(opened.worker, 'send letter', opened.file))) return null
  const state = replay(assessment, await findActs(room.database.withTables<CasesTables>(), opened.file.id))
  const question = questionAt(state.stage)
  if (question === null) return null
  const from = room.today().toString()
  const [papers, all, meetings] = await Promise.all([
    findPapers(room.database, opened.file.id),
    casePapersFor(room.database, room.authority, opened.worker.asker, opened.file),
    findMeetings(room.database.withTables<PanelTables>(), room.authority, { from }),
  ])
  const documents = all.filter((one) => one.state === 'clean')
  const open = meetings.filter((one) => one.calledOff === null)
  return { ...opened, state, question, papers, documents, meetings: open }
}

const show = (
  room: EhcDesks,
  request: FastifyRequest,
  reply: FastifyReply,
  { file, state, question, papers, documents, meetings }: ToPutOn,
  fault: string | null = state.panel.on === null ? null : words.onAlready,
  ticked: readonly CasePaper[] = documents.filter(isOrdinary),
): FastifyReply => {
  const due = decisionDue(question, state.receivedOn)
  const view = (
    <Column>
      <BackLink href={`/desk/${file.reference}`} text={words.back} />
      {fault !== null && (
        <ErrorSummary titleText={words.title} errorList={[{ text: fault, href: '#meeting' }]} />
      )}
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">
        {words.question}: <strong>{questionWords[question]}</strong>. {words.decideBy(dayInWords(due))}
      </p>
      <h2 class="govuk-heading-m">{words.papers}</h2>
      <p class="govuk-body">{words.papersText}</p>
      <ul class="govuk-list govuk-list--bullet">
        {papers.map(({ title, on }) => (
          <li>{words.paper(title, shortDay(parseDay(on)!))}</li>
        ))}
      </ul>
      {meetings.length === 0 ? (
        <p class="govuk-body">
          {words.none}{' '}
          <a class="govuk-link" href={arrangeAt}>
            {words.arrange}
          </a>
        </p>
      ) : (
        <form method="post" action={`/desk/${file.reference}/panel`} noValidate>
          <TicketField ticket={room.guard.mint(request, reply)} />
          <input type="hidden" name="seen" value={file.last_act} />
          <Documents {...{ documents, ticked }} />
          <Radios
            idPrefix="meeting"
            name="meeting"
            value={singleQuery(request.query)['meeting'] ?? ''}
            fieldset={{ legend: { text: words.choose, classes: 'govuk-fieldset__legend--m' } }}
            {...(fault !== null && { errorMessage: { text: fault } })}
            items={meetings.map((meeting) => ({
              value: meeting.id,
              text: `${dayInWords(parseDay(meeting.meetsOn)!)}, ${meeting.place}`,
              ...(waitsTooLong(question, state.receivedOn, parseDay(meeting.meetsOn)!) && {
                hint: { text: words.late },
              }),
            }))}
          />
          <Button text={words.button} preventDoubleClick />
        </form>
      )}
    </Column>
  )
  const failed = fault !== null && request.method === 'POST'
  return room.frame(request, reply, { title: words.title, failed }, view, {
    status: failed ? 422 : 200,
    keep: 'never',
  })
}
