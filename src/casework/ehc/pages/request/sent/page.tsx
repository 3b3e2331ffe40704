import type { FastifyInstance } from 'fastify'
import { dayInWords } from '#kit/day'
import { Panel } from '#kit/govuk'
import { datesThatFollow } from '#law'
import { emailFor, requesterOf } from '../../../rules/request/asked.ts'
import type { RequestTables } from '../../../store/request-tables.ts'
import { findRequestUnder, type ReceivedRequest } from '../../../store/requests.ts'
import { opensWith } from '../../../store/seal.ts'
import { comeBackAt, datesFileAt, sentAt, yourRequestAt } from '../addresses.ts'
import { codeOfBrowser } from '../code-cookie.ts'
import { Column } from '../column.tsx'
import { DatesList } from '../dates-list.tsx'
import { HelpLines } from '../help-lines.tsx'
import type { RequestRoom } from '../room.ts'
import { LeaveButton } from '../saved/page.tsx'
import { ShownCode } from '../shown-code.tsx'
import { words } from './words.ts'

/** Where sending ends: what to write down, and by when to hear. Can be opened again in the same browser. */
export const sentPage = (app: FastifyInstance, room: RequestRoom): void => {
  app.get(sentAt, async (request, reply) => {
    const code = codeOfBrowser(request)
    const sent =
      code === null
        ? null
        : await findRequestUnder(
            room.db.withTables<RequestTables>(),
            opensWith(room.secret, code).requestDigest,
          )
    if (code === null || !sent) return reply.redirect(comeBackAt, 303)
    const visit = { title: words.title, noIndex: true, sensitive: true }
    return room.frame(request, reply, visit, <SentView code={code} sent={sent} room={room} />, {
      keep: 'never',
    })
  })
}

const SentView = ({ code, sent, room }: { code: string; sent: ReceivedRequest; room: RequestRoom }) => (
  <Column>
    <Panel
      titleText={words.title}
      html={
        <>
          {words.reference}
          <br />
          <strong>{sent.reference}</strong>
        </>
      }
    />
    <ShownCode label={words.code} code={code} />
    <p class="govuk-body">
      <strong>{words.keep}</strong>
    </p>
    <p class="govuk-body">{words.started(dayInWords(sent.receivedOn))}</p>
    {emailFor(sent.asked) !== undefined && <p class="govuk-body">{words.email}</p>}
    <h2 class="govuk-heading-m">{words.next}</h2>
    <ol class="govuk-list govuk-list--number">
      {words.steps[requesterOf(sent.asked.asker)].map((step) => (
        <li>{step}</li>
      ))}
    </ol>
    <p class="govuk-body wm-no-print">
      <a class="govuk-link" href={yourRequestAt}>
        {words.follow}
      </a>
    </p>
    <h2 class="govuk-heading-m">{words.dates}</h2>
    <DatesList dates={datesThatFollow.request(sent.receivedOn)} calendar={datesFileAt} />
    <h2 class="govuk-heading-m">{words.advice}</h2>
    <HelpLines lines={room.helpLines.slice(0, 1)} />
    <LeaveButton />
  </Column>
)
