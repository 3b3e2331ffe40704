import type { CaseFile, Done } from '#cases'
import type { CasePaper } from '#documents'
import { Details, InsetText, SummaryList, WarningText } from '#kit/govuk'
import { type Day, dayInWords, parseDay, shortDay } from '#kit/day'
import { ViewsGiven } from '../../heard/pages/views/view.tsx'
import type { Views } from '../../heard/store/views.ts'
import { PanelSummary } from '../../panel/pages/summary.tsx'
import { nextStep, type NextStep } from '../../rules/next-step.ts'
import type { Letter } from '../../rules/letters/letter.ts'
import type { EhcCase } from '../../rules/state.ts'
import type { ReceivedRequest } from '../../store/requests.ts'
import { SettingsPanel } from '../../consultation/pages/panel.tsx'
import { type PlanDoor, PlanDoorView } from '../../plan/pages/door.tsx'
import { CameSince } from '../../advice/pages/evidence/notice.tsx'
import { AdviceLine } from '../../advice/pages/panel/line.tsx'
import { DisagreementPanel } from '../../disagreement/pages/panel.tsx'
import { FinalPanel } from '../../final/pages/panel.tsx'
import { PassedOnPanel } from '../../moves/pages/panel.tsx'
import type { PassedOn } from '../../moves/store/passed-on.ts'
import type { PlanCopy } from '../../copies/store/copies.ts'
import type { FileKind } from '../../final/store/plan-files.ts'
import { ClockPanel } from './clock-panel.tsx'
import { PapersPanel } from './papers/view.tsx'
import { AtOnce, MoreTold } from './received/view.tsx'
import { saying } from './saying.ts'
import { panel as words } from './panel-words.ts'

export type SummaryProps = {
  readonly file: CaseFile
  readonly state: EhcCase
  readonly acts: readonly Done[]
  readonly request: ReceivedRequest | null
  /** References of other open cases that may be about the same child. */
  readonly alike: readonly string[]
  /** What people said, in their own words; null for whoever may not read it. */
  readonly views: readonly Views[] | null
  /** What a panel advised, and on whose list it is. */
  readonly readsPanel: boolean
  readonly mayRelease: boolean
  /** Sends letters of the case, and plans by hand. */
  readonly maySend: boolean
  /** May they read the plan itself? Business support sends its letters without. */
  readonly readsText: boolean
  /** Whose record it is may be open to them, or not. */
  readonly opensRecord: boolean
  readonly mayDo: (command: string) => boolean
  /** Whether this person writes the plan, or may comment on it. */
  readonly planDoor: PlanDoor
  /** Papers of the case that this person may read. */
  readonly papers: readonly CasePaper[]
  /** Of them, those that are advice. */
  readonly reportIds: ReadonlySet<string>
  /** Files of the plan that was made. */
  readonly filed: readonly FileKind[]
  /** What goes, or went, to the council they moved to. */
  readonly passed: PassedOn | null
  /** To which organisations it went, and how. */
  readonly copies: readonly PlanCopy[]
  readonly today: Day
}

/** What to know at once, and what to do next. */
export const First = (props: SummaryProps) => (
  <>
    {props.request && <AtOnce request={props.request} />}
    <Alike alike={props.alike.filter((one) => one !== besideOf(props.state))} />
    <Next {...props} />
    <CameSince {...props} />
  </>
)

/** What the law asks, how far each part of it is, and what it is all about. */
export const Rest = (props: SummaryProps) => (
  <>
    <ClockPanel {...props} />
    <PlanDoorView reference={props.file.reference} door={props.planDoor} />
    {props.request && <SettingsPanel {...props} />}
    <AdviceLine {...props} />
    <PanelSummary {...props} />
    {props.request && <FinalPanel {...props} />}
    {props.request && <PassedOnPanel {...props} />}
    {props.request && <DisagreementPanel {...props} />}
    <Parties {...props} />
    {props.request && <MoreTold request={props.request} />}
    {props.views !== null && <ViewsGiven views={props.views} />}
    <Letters {...props} />
    {props.request && <Request request={props.request} />}
    {props.request && <PapersPanel {...props} />}
  </>
)

/** The case of the plan, and the one in which the child is assessed again, are meant to be two. */
const besideOf = ({ again, assessedIn }: EhcCase): string | null => again?.of ?? assessedIn

const Alike = ({ alike }: { alike: readonly string[] }) =>
  alike.length === 0 ? null : (
    <WarningText>
      {words.alike}{' '}
      {alike.map((reference) => (
        <>
          <a class="govuk-link" href={`/desk/${reference}`}>
            {reference}
          </a>{' '}
        </>
      ))}
      {words.alikeText}
    </WarningText>
  )

const Next = ({ file, state, mayDo, today }: SummaryProps) => {
  const next = nextStep(state, today)
  if (next === null) return null
  const { button, page, fromSummary } = saying.commands[next.command]!
  const path = page ?? next.command.replace(/ /g, '-')
  const query = new URLSearchParams({ seen: String(file.last_act) })
  return (
    <InsetText>
      <h2 class="govuk-heading-m">{isWaiting(next) ? words.waiting : words.next}</h2>
      <p class="govuk-body">
        {words.because[next.because]} {next.waitingFor.join(', ')}
      </p>
      {!fromSummary && mayDo(next.command) && (
        <a
          class="govuk-button"
          role="button"
          draggable={false}
          href={`/desk/${file.reference}/${path}?${query}`}
        >
          {button}
        </a>
      )}
    </InsetText>
  )
}

const isWaiting = ({ because }: NextStep): boolean =>
  because === 'waiting for advice' || because === 'family may still answer'

const Parties = ({ file, state, request, opensRecord }: SummaryProps) => {
  const asked = request?.asked
  const reach = [asked?.yourName, asked?.email, asked?.phone, asked?.postal].filter(Boolean).join('\n')
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.child, asked?.childName],
    [words.born, asked?.born && shortDay(parseDay(asked.born)!)],
    [words.setting, asked?.setting],
    [words.askedBy, words.askers[state.requestedBy]],
    [words.channel, words.channels[state.channel]],
    [words.cameFrom, state.takenOver?.council ?? state.fromCouncil ?? undefined],
    [words.placedAt, state.takenOver?.placedAt?.setting],
    [words.movesTo, state.moving?.council ?? undefined],
    [words.reach, reach],
  ]
  return (
    <section aria-labelledby="parties">
      <h2 class="govuk-heading-m" id="parties">
        {words.parties}
      </h2>
      <SummaryList
        rows={[
          ...rows.flatMap(([key, value]) =>
            value ? [{ key: { text: key }, value: { html: <span class="wm-lines">{value}</span> } }] : [],
          ),
          ...besideRow(state),
          {
            key: { text: words.record },
            value: { html: <RecordLink childId={file.child_id} opens={opensRecord} /> },
          },
        ]}
      />
    </section>
  )
}

const besideRow = (state: EhcCase) => {
  const reference = besideOf(state)
  if (reference === null) return []
  const html = (
    <a class="govuk-link" href={`/desk/${reference}`}>
      {reference}
    </a>
  )
  return [{ key: { text: state.again === null ? words.assessedIn : words.planIn }, value: { html } }]
}

const RecordLink = ({ childId, opens }: { childId: string | null; opens: boolean }) =>
  childId === null ? (
    <>{words.noRecord}</>
  ) : !opens ? (
    <>{words.closedRecord}</>
  ) : (
    <a class="govuk-link" href={`/records/${childId}`}>
      {words.openRecord}
    </a>
  )

const Letters = ({ file, acts }: SummaryProps) => {
  const sent = acts.filter(({ facts }) => facts['letter'])
  return sent.length === 0 ? null : (
    <section aria-labelledby="letters">
      <h2 class="govuk-heading-m" id="letters">
        {words.letters}
      </h2>
      <ul class="govuk-list">
        {sent.map(({ sequence, facts, on }) => (
          <li>
            <a class="govuk-link" href={`/desk/${file.reference}/letters/${sequence}`}>
              {words.letter((facts['letter'] as Letter).title, dayInWords(on))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Request = ({ request: { asked } }: { request: ReceivedRequest }) => {
  const said = [
    [words.worries, asked.worries],
    [words.tried, asked.tried],
    [words.helps, asked.helps],
    [words.others, asked.others],
  ].filter(([, text]) => text)
  return said.length === 0 ? null : (
    <Details summaryText={words.request}>
      {said.map(([heading, text]) => (
        <>
          <h3 class="govuk-heading-s">{heading}</h3>
          <p class="govuk-body wm-lines">{text}</p>
        </>
      ))}
    </Details>
  )
}
