import type { FastifyInstance } from 'fastify'
import { hidden } from '#access'
import { dayInWords, londonToday, Temporal } from '#kit/day'
import { BackLink, Button, NotificationBanner, SummaryList } from '#kit/govuk'
import { TicketField } from '#kit/form'
import { singleQuery } from '#kit/http'
import { seeTo } from '../actions/see-to.ts'
import { maySeeTo, worksInTheOffice } from '../actions/who-may.ts'
import { findFailures } from '../store/failures.ts'
import type { Message } from '../store/outbox.ts'
import type { MessagesDatabase } from '../store/tables.ts'
import type { Clerk, MessagesRoom, NamedCase } from './room.ts'
import { channels, masked, words } from './words.ts'

/** `/desk/messages`: what did not arrive, until somebody has told those it was for. */
export const failuresPage = (app: FastifyInstance, room: MessagesRoom): void => {
  app.get('/desk/messages', async (request, reply) => {
    const clerk = await room.clerkOf(request)
    if (!room.maySendLetters(clerk) && !worksInTheOffice(clerk)) return hidden(reply)
    const failures = await theirs(room.db, clerk)
    const cases = await room.casesOf(
      clerk,
      failures.flatMap(({ case_id: id }) => id ?? []),
    )
    const done = singleQuery(request.query)['done'] ?? ''
    const view = (
      <FailuresView
        {...{ failures, cases, news: news[done] ?? null }}
        ticket={room.guard.mint(request, reply)}
      />
    )
    return room.frame(request, reply, { title: words.failures }, view, { keep: 'never' })
  })
  app.post('/desk/messages', async (request, reply) => {
    const clerk = await room.clerkOf(request)
    if (!room.maySendLetters(clerk) && !worksInTheOffice(clerk)) return hidden(reply)
    const body = (request.body ?? {}) as Record<string, unknown>
    const id = typeof body['message'] === 'string' ? body['message'] : ''
    const isOurs = room.guard.inspect(request).verdict === 'ours'
    if (!isOurs || !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id))
      return reply.redirect('/desk/messages', 303)
    const how = body['how'] === 'by post' ? 'by post' : 'told'
    const outcome = await seeTo(room.db, clerk, id, how, room.siteTitle)
    const mark = outcome === 'no home' ? 'no-home' : how === 'by post' ? 'post' : 'told'
    return reply.redirect(`/desk/messages?done=${mark}`, 303)
  })
}

/** All of it for the office; for anybody else, what is about children they send letters for. */
const theirs = async (db: MessagesDatabase, clerk: Clerk): Promise<readonly Message[]> => {
  if (worksInTheOffice(clerk)) return findFailures(db)
  const shown = []
  for (const failed of await findFailures(db, 1_000))
    if (await maySeeTo(db, clerk, failed)) shown.push(failed)
  return shown
}

const news: Readonly<Record<string, string>> = {
  post: words.byPostDone,
  told: words.seenToDone,
  'no-home': words.noHome,
}

type Props = {
  readonly failures: readonly Message[]
  readonly cases: ReadonlyMap<string, NamedCase>
  readonly news: string | null
  readonly ticket: string
}

const FailuresView = ({ failures, cases, news: said, ticket }: Props) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href="/desk" text={words.back} />
      {said !== null && <NotificationBanner titleText={words.done} text={said} />}
      <h1 class="govuk-heading-l">{words.failures}</h1>
      <p class="govuk-body">{failures.length === 0 ? words.failuresNone : words.failuresText}</p>
      {failures.map((failed) => (
        <form method="post" action="/desk/messages">
          <TicketField ticket={ticket} />
          <input type="hidden" name="message" value={failed.id} />
          <SummaryList
            card={{ title: { text: referenceOf(failed) ?? channels[failed.channel] } }}
            rows={[
              ...caseRow(cases.get(failed.case_id ?? '')),
              {
                key: { text: words.kind },
                value: { text: failed.letter?.title ?? failed.subject ?? failed.template },
              },
              {
                key: { text: words.to },
                value: { text: `${channels[failed.channel]}: ${masked(failed.address)}` },
              },
              { key: { text: words.since }, value: { text: dayWritten(failed) } },
              { key: { text: words.whyNot }, value: { text: failed.failure ?? '' } },
            ]}
          />
          <div class="govuk-button-group">
            {failed.person_id !== null && (
              <Button text={words.byPost} name="how" value="by post" preventDoubleClick />
            )}
            <Button
              text={words.seenTo}
              name="how"
              value="told"
              classes="govuk-button--secondary"
              preventDoubleClick
            />
          </div>
        </form>
      ))}
    </div>
  </div>
)

const referenceOf = ({ blanks, letter }: Message): string | null =>
  blanks?.reference ?? letter?.reference ?? null

const caseRow = (named: NamedCase | undefined) =>
  named === undefined
    ? []
    : [
        {
          key: { text: words.theCase },
          value:
            named.href === null
              ? { text: named.reference }
              : {
                  html: (
                    <a class="govuk-link" href={named.href}>
                      {named.reference}
                    </a>
                  ),
                },
        },
      ]

const dayWritten = ({ written_at }: Message): string =>
  dayInWords(londonToday(Temporal.Instant.fromEpochMilliseconds(written_at.getTime())))
