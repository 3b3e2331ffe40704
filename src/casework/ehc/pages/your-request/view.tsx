import type { ComponentChildren } from 'preact'
import { type Day, shortDay } from '#kit/day'
import { datesThatFollow } from '#law'
import { InsetText, SummaryList } from '#kit/govuk'
import type { Act } from '#cases'
import { AgainByCode, OfFirst } from '../../again/pages/by-code/strip.tsx'
import type { AgainOf } from '../../again/store/again-of.ts'
import { AgreedAtMeetings } from '../../plan/pages/family/agreed.tsx'
import { PlanLink } from '../../plan/pages/family/plan-link.tsx'
import { datesFileAt, yourRequestAt, yourViewsAt } from '../request/addresses.ts'
import { ViewsInvited } from '../../heard/pages/views/view.tsx'
import type { Views } from '../../heard/store/views.ts'
import { datesOf } from '../../rules/dates.ts'
import { Column } from '../request/column.tsx'
import { type HelpLine, HelpLines } from '../request/help-lines.tsx'
import type { RequestRoom } from '../request/room.ts'
import { LeaveButton } from '../request/saved/page.tsx'
import type { ReceivedRequest } from '../../store/requests.ts'
import type { Named } from '../../advice/pages/family/given.tsx'
import { isHeardInAdvice, Reports, type Ways, waysToSay } from '../../advice/pages/family/reports.tsx'
import { FilesLink } from './files/link.tsx'
import { AllDates } from './all-dates.tsx'
import { IfLate } from './if-late.tsx'
import { NextDates } from './next-dates.tsx'
import { daysLeft, type Standing } from './standing.ts'
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
  /** What was done, where all of it may be shown. */
  readonly acts: readonly Act[]
  /** Evidence that may be named to them, by id. */
  readonly named: Named
  /** It goes on as part of an earlier request. */
  readonly joined: boolean
  /** The reference of the request whose code led here, where this is another assessment that followed it. */
  readonly before: string | null
  /** What there is of another assessment; null where it is not theirs to ask for or see. */
  readonly again: AgainOf | null
  readonly room: RequestRoom
}

export const YourRequestView = (props: YourRequestProps) => {
  const { request, standing, team, views, news, supportAgreed, joined, before, again, room } = props
  return (
    <Column>
      <span class="govuk-caption-l">{words.yours(request.reference)}</span>
      {joined && <InsetText text={words.joined} />}
      {before !== null && <OfFirst reference={before} />}
      {standing ? (
        <Where
          standing={standing}
          holder={team}
          council={room.council}
          ways={waysFor(request)}
          named={props.named}
          planAt={isFamily(request) ? `${yourRequestAt}/draft` : null}
        >
          <Heard views={views} at={yourViewsAt} news={news} standing={standing} ways={waysFor(request)} />
        </Where>
      ) : (
        <>
          <Limited request={request} />
          <Heard views={views} at={yourViewsAt} news={news} standing={null} ways={waysFor(request)} />
        </>
      )}
      {views !== null && <FilesLink />}
      {isFamily(request) && <AgreedAtMeetings acts={props.acts} />}
      {again !== null && <AgainByCode again={again} />}
      {supportAgreed !== null && (
        <>
          <h2 class="govuk-heading-m">{words.support}</h2>
          <p class="govuk-body wm-lines">{supportAgreed}</p>
        </>
      )}
      <AllDates dates={shownDates(props)} calendar={datesFileAt} standing={standing} />
      <WhoHelps {...room} contact={room.site.contact} />
      <LeaveButton />
    </Column>
  )
}

/** The dates of the clock that is shown; of the request alone where only that it came may be. */
export const shownDates = ({ standing, receivedOn }: Pick<YourRequestProps, 'standing' | 'receivedOn'>) =>
  standing === null ? datesThatFollow.request(receivedOn) : datesOf(standing.state)

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
export const isFamily = ({ requestedBy }: ReceivedRequest): boolean =>
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
  readonly named: Named
  /** Below what they can do: what they told us, or the way to tell us. */
  readonly children?: ComponentChildren
}

export const Where = (props: WhereProps) => {
  const { standing, holder, council, ways, likely = null, planAt, named, children } = props
  const { heading, text, canDo } =
    (standing.state.again !== null && words.again[standing.stage]) || words.stages[standing.stage]
  const toSay = waysToSay(standing.state, ways)
  return (
    <>
      <h1 class="govuk-heading-l">{heading}</h1>
      <p class="govuk-body">{text}</p>
      {planAt !== null && <PlanLink stage={standing.stage} href={planAt} />}
      <IfLate standing={standing} />
      {standing.stage !== 'ended' && (
        <SummaryList
          rows={[
            {
              key: { text: words.next },
              value: { html: <NextDates standing={standing} /> },
            },
            {
              key: { text: words.who },
              value: { text: holder ? words.team(holder) : words.someone(council) },
            },
          ]}
        />
      )}
      {likely !== null && <p class="govuk-body">{likely}</p>}
      {toSay.length + canDo.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{words.canDo}</h2>
          <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
            {toSay.map(({ href, text: say, more }) => (
              <li>
                <a class="govuk-link" href={href}>
                  {say}
                </a>
                {more && `. ${more}`}
              </li>
            ))}
            {(toSay.length > 0 ? [] : [...daysLeft(standing), ...canDo]).map((one) => (
              <li>{one}</li>
            ))}
          </ul>
        </>
      )}
      {children}
      <Reports state={standing.state} today={standing.today} named={named} />
      <h2 class="govuk-heading-m">{words.done}</h2>
      <ul class="govuk-list">
        {standing.done.map(({ on, what }) => (
          <li>{words.doneOn(what, shortDay(on))}</li>
        ))}
      </ul>
    </>
  )
}

const Limited = ({ request: { requestedBy } }: { request: ReceivedRequest }) => (
  <>
    <h1 class="govuk-heading-l">{words.acts['request']}</h1>
    <p class="govuk-body">{words.limited[requestedBy === 'parent' ? 'parent' : 'brought to attention']}</p>
  </>
)
