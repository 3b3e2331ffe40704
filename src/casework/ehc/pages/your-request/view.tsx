import { dayInWords, shortDay } from '#kit/day'
import { InsetText, WarningText } from '#kit/govuk'
import { Column } from '../request/column.tsx'
import { DatesList } from '../request/dates-list.tsx'
import { HelpLines } from '../request/help-lines.tsx'
import type { RequestRoom } from '../request/room.ts'
import { LeaveButton } from '../request/saved/page.tsx'
import type { ReceivedRequest } from '../../store/requests.ts'
import { dutyInWords, type Standing } from './standing.ts'
import { words } from './words.ts'

export type YourRequestProps = {
  readonly request: ReceivedRequest
  /** Null where only that it came may be shown. */
  readonly standing: Standing | null
  readonly team: string | null
  readonly room: RequestRoom
}

export const YourRequestView = ({ request, standing, team, room }: YourRequestProps) => (
  <Column>
    <span class="govuk-caption-l">{words.yours(request.reference)}</span>
    {standing ? <Where standing={standing} team={team} room={room} /> : <Limited request={request} />}
    {standing?.stage !== 'ended' && (
      <>
        <h2 class="govuk-heading-m">{words.dates}</h2>
        <DatesList receivedOn={request.receivedOn} />
      </>
    )}
    <h2 class="govuk-heading-m">{words.advice}</h2>
    <HelpLines lines={room.helpLines.slice(0, 1)} />
    <h2 class="govuk-heading-m">{words.council}</h2>
    <HelpLines lines={[{ name: room.council, ...room.site.contact }]} />
    <LeaveButton />
  </Column>
)

type WhereProps = { standing: Standing; team: string | null; room: RequestRoom }

const Where = ({ standing, team, room }: WhereProps) => {
  const { heading, text, canDo } = words.stages[standing.stage]
  return (
    <>
      <h1 class="govuk-heading-l">{heading}</h1>
      <p class="govuk-body">{text}</p>
      <IfLate standing={standing} />
      {standing.stage !== 'ended' && (
        <>
          <h2 class="govuk-heading-m">{words.who}</h2>
          <p class="govuk-body">{team ? words.team(team) : words.someone(room.council)}</p>
          <h2 class="govuk-heading-m">{words.next}</h2>
          <p class="govuk-body">
            {standing.next
              ? words.nextOn(dutyInWords(standing.next), dayInWords(standing.next.due))
              : words.noNext}
          </p>
        </>
      )}
      {canDo.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{words.canDo}</h2>
          <ul class="govuk-list govuk-list--bullet">
            {canDo.map((one) => (
              <li>{one}</li>
            ))}
          </ul>
        </>
      )}
      <h2 class="govuk-heading-m">{words.done}</h2>
      <ul class="govuk-list">
        {standing.done.map(({ on, what }) => (
          <li>{words.doneOn(what, shortDay(on))}</li>
        ))}
      </ul>
    </>
  )
}

const IfLate = ({ standing: { late, excepted } }: { standing: Standing }) => (
  <>
    {late.length > 0 && (
      <>
        <WarningText text={words.late} />
        {late.map((line) => (
          <p class="govuk-body">{words.lateOf(dutyInWords(line), dayInWords(line.due))}</p>
        ))}
        <p class="govuk-body">
          {words.lateDo}{' '}
          <a class="govuk-link" href="/letters/ask-for-a-decision">
            {words.letter}
          </a>
        </p>
        <p class="govuk-body">{words.lateMore}</p>
      </>
    )}
    {excepted.map((line) => (
      <InsetText text={words.excepted(dutyInWords(line), dayInWords(line.due))} />
    ))}
  </>
)

const Limited = ({ request: { requestedBy } }: { request: ReceivedRequest }) => (
  <>
    <h1 class="govuk-heading-l">{words.acts['request']}</h1>
    <p class="govuk-body">{words.limited[requestedBy === 'parent' ? 'parent' : 'brought to attention']}</p>
  </>
)
