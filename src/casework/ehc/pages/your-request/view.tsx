import { type Day, dayInWords, shortDay } from '#kit/day'
import { InsetText, WarningText } from '#kit/govuk'
import { PlanLink } from '../../plan/pages/family/plan-link.tsx'
import { datesFileAt, yourRequestAt, yourViewsAt } from '../request/addresses.ts'
import { ViewsInvited } from '../../heard/pages/views/view.tsx'
import type { Views } from '../../heard/store/views.ts'
import { Column } from '../request/column.tsx'
import { DatesList } from '../request/dates-list.tsx'
import { type HelpLine, HelpLines } from '../request/help-lines.tsx'
import type { RequestRoom } from '../request/room.ts'
import { LeaveButton } from '../request/saved/page.tsx'
import type { ReceivedRequest } from '../../store/requests.ts'
import { isHeardInAdvice, Reports, type Ways } from '../../advice/pages/family/reports.tsx'
import { dutyInWords, type Standing } from './standing.ts'
import { words } from './words.ts'

export type YourRequestProps = {
  readonly request: ReceivedRequest
  /** Null where only that it came may be shown. */
  readonly standing: Standing | null
  /** The day the clock runs from: that of the first request, where several were made one. */
  readonly receivedOn: Day
  readonly team: string | null
  /** What they told us by this code; null where nothing more can be said. */
  readonly views: readonly Views[] | null
  readonly news: boolean
  /** What was agreed at a meeting about support. */
  readonly supportAgreed: string | null
  /** It goes on as part of an earlier request. */
  readonly joined: boolean
  readonly room: RequestRoom
}

export const YourRequestView = (props: YourRequestProps) => {
  const { request, receivedOn, standing, team, views, news, supportAgreed, joined, room } = props
  return (
    <Column>
      <span class="govuk-caption-l">{words.yours(request.reference)}</span>
      {joined && <InsetText text={words.joined} />}
      {standing ? (
        <Where
          standing={standing}
          holder={team}
          council={room.council}
          ways={waysFor(request)}
          planAt={isFamily(request) ? `${yourRequestAt}/draft` : null}
        />
      ) : (
        <Limited request={request} />
      )}
      {supportAgreed !== null && (
        <>
          <h2 class="govuk-heading-m">{words.support}</h2>
          <p class="govuk-body wm-lines">{supportAgreed}</p>
        </>
      )}
      <Heard views={views} at={yourViewsAt} news={news} standing={standing} ways={waysFor(request)} />
      {standing?.stage !== 'ended' && <AllDates receivedOn={receivedOn} calendar={datesFileAt} />}
      <WhoHelps {...room} contact={room.site.contact} />
      <LeaveButton />
    </Column>
  )
}

type HeardProps = {
  readonly views: readonly Views[] | null
  readonly at: string
  readonly news: boolean
  readonly standing: Standing | null
  readonly ways: Ways | null
}

/** What they told us, and the way to tell more where the reports above do not lead there already. */
export const Heard = ({ views, at, news, standing, ways }: HeardProps) => {
  if (views === null) return null
  const elsewhere = standing !== null && isHeardInAdvice(standing.state, ways)
  if (elsewhere && views.length === 0) return null
  return <ViewsInvited views={views} at={elsewhere ? null : at} news={news} />
}

/** A setting that asked sees how far it is; the plan is the family’s. */
const isFamily = ({ requestedBy }: ReceivedRequest): boolean =>
  requestedBy === 'parent' || requestedBy === 'young person'

/** A family says things on the page of its request; a setting that asked reads it. */
const waysFor = ({ requestedBy }: ReceivedRequest): Ways | null =>
  requestedBy === 'parent' || requestedBy === 'young person'
    ? {
        views: `${yourRequestAt}/views`,
        wish: `${yourRequestAt}/ask-somebody`,
        enough: (id) => `${yourRequestAt}/enough/${id}`,
      }
    : null

/** Every date of the law, the ones behind and the ones to come. */
export const AllDates = (props: { readonly receivedOn: Day; readonly calendar: string }) => (
  <>
    <h2 class="govuk-heading-m">{words.dates}</h2>
    <DatesList {...props} />
  </>
)

export type Helpers = {
  readonly helpLines: readonly HelpLine[]
  readonly council: string
  readonly contact: RequestRoom['site']['contact']
}

/** Who is independent of the council, then the council. */
export const WhoHelps = ({ helpLines, council, contact }: Helpers) => (
  <>
    <h2 class="govuk-heading-m">{words.advice}</h2>
    <HelpLines lines={helpLines.slice(0, 1)} />
    <h2 class="govuk-heading-m">{words.council}</h2>
    <HelpLines lines={[{ name: council, ...contact }]} />
  </>
)

type WhereProps = {
  readonly standing: Standing
  /** The team that has it, or the person by name. */
  readonly holder: string | null
  readonly council: string
  /** Where it says what it thinks of the advice; null where it may only read. */
  readonly ways: Ways | null
  /** Said below the next date. */
  readonly likely?: string | null
  /** Where the plan can be read; null where it is not theirs to read. */
  readonly planAt: string | null
}

export const Where = ({ standing, holder, council, ways, likely = null, planAt }: WhereProps) => {
  const { heading, text, canDo } = words.stages[standing.stage]
  return (
    <>
      <h1 class="govuk-heading-l">{heading}</h1>
      <p class="govuk-body">{text}</p>
      {planAt !== null && <PlanLink stage={standing.stage} href={planAt} />}
      <IfLate standing={standing} />
      {standing.stage !== 'ended' && (
        <>
          <h2 class="govuk-heading-m">{words.who}</h2>
          <p class="govuk-body">{holder ? words.team(holder) : words.someone(council)}</p>
          <h2 class="govuk-heading-m">{words.next}</h2>
          <p class="govuk-body">
            {standing.next
              ? words.nextOn(dutyInWords(standing.next), dayInWords(standing.next.due))
              : words.noNext}
          </p>
          {likely !== null && <p class="govuk-body">{likely}</p>}
        </>
      )}
      <Reports state={standing.state} today={standing.today} ways={ways} />
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
