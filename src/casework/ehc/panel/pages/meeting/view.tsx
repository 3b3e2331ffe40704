import { type Day, dayInWords, parseDay, shortDay } from '#kit/day'
import { TicketField } from '#kit/form'
import { BackLink, Button, Details, SummaryList, Tag, Textarea, WarningText } from '#kit/govuk'
import type { Item } from '../../store/items.ts'
import type { Meeting } from '../../store/meetings.ts'
import { panelsAt } from '../meetings/view.tsx'
import { questionWords } from '../words.ts'
import { words } from './words.ts'

export type Line = {
  readonly item: Item
  /** Whether its papers are theirs to open. */
  readonly opens: boolean
  readonly reference: string
  readonly child: string
  readonly due: Day
  readonly late: boolean
  readonly standing: 'settled' | 'advised' | 'taken off' | 'open'
  /** Names of those who stand aside. */
  readonly aside: readonly string[]
  readonly views: number
  /** For a member: what is theirs to do. */
  readonly mine: 'say' | 'read' | 'done' | null
}

export type Candidate = {
  readonly reference: string
  /** To those who may know. */
  readonly child: string | null
  readonly due: Day
  readonly late: boolean
}

export type MeetingProps = {
  readonly meeting: Meeting
  readonly lines: readonly Line[]
  /** Null for whoever only reads. */
  readonly candidates: readonly Candidate[] | null
  /** A member who stands aside from something here. */
  readonly standsAside: boolean
  readonly ticket: string
  readonly fault: string | null
}

export const MeetingView = (props: MeetingProps) => {
  const { meeting, lines, candidates, standsAside } = props
  const nameOf = (id: string) => meeting.members.find(({ personId }) => personId === id)?.name ?? ''
  const isLate = lines.some(({ late, standing }) => late && standing === 'open')
  return (
    <>
      <BackLink href={panelsAt} text={words.back} />
      <h1 class="govuk-heading-l">{words.title(dayInWords(parseDay(meeting.meetsOn)!))}</h1>
      {meeting.calledOff && <WarningText text={words.calledOff(meeting.calledOff.because)} />}
      <SummaryList
        rows={[
          { key: { text: words.place }, value: { text: meeting.place } },
          { key: { text: words.chair }, value: { text: nameOf(meeting.chairId) } },
          {
            key: { text: words.members },
            value: { text: meeting.members.map(({ name }) => name).join(', ') },
          },
          {
            key: { text: words.health },
            value: {
              text: meeting.health
                ? words.invited(meeting.health.name, shortDay(parseDay(meeting.health.invitedOn)!))
                : words.noHealth,
            },
          },
        ]}
      />
      <h2 class="govuk-heading-m">{words.agenda}</h2>
      {isLate && candidates !== null && <WarningText text={words.lateText} />}
      {standsAside && <p class="govuk-body">{words.stoodAside}</p>}
      {lines.length === 0 ? (
        <p class="govuk-body">{candidates === null ? words.noneForYou : words.none}</p>
      ) : (
        <ul class="govuk-list wm-clock">
          {lines.map((line) => (
            <AgendaLine line={line} meeting={meeting} />
          ))}
        </ul>
      )}
      {candidates !== null && meeting.calledOff === null && <ForStaff {...props} candidates={candidates} />}
    </>
  )
}

const AgendaLine = ({ line, meeting }: { line: Line; meeting: Meeting }) => {
  const { item, opens, reference, child, due, late, standing, aside, views, mine } = line
  const readers = meeting.members.length - aside.length
  return (
    <li>
      <h3 class="govuk-heading-s">
        {!opens || standing === 'taken off' || standing === 'settled' ? (
          `${child}, ${reference}`
        ) : (
          <a class="govuk-link" href={`${panelsAt}/${meeting.id}/${item.id}`}>
            {child}, {reference}
          </a>
        )}
      </h3>
      <p class="govuk-body">
        {questionWords[item.question]}. {words.decideBy(dayInWords(due))}.{' '}
        {late && standing === 'open' && <Tag text={words.late} classes="govuk-tag--red" />}
        {standing === 'advised' && <Tag text={words.advised} classes="govuk-tag--green" />}
        {(standing === 'taken off' || standing === 'settled') && (
          <Tag text={words.takenOff} classes="govuk-tag--grey" />
        )}
        {mine === 'say' && <Tag text={words.toDo} classes="govuk-tag--yellow" />}
        {mine === 'read' && <Tag text={words.toRead} classes="govuk-tag--yellow" />}
        {mine === 'done' && <Tag text={words.done} classes="govuk-tag--green" />}
      </p>
      {mine === null && (
        <p class="govuk-hint">
          {words.views(views, readers)}. {aside.length > 0 && words.aside(aside.join(', '))}
        </p>
      )}
    </li>
  )
}

type StaffProps = MeetingProps & { readonly candidates: readonly Candidate[] }

const ForStaff = ({ meeting, candidates, ticket, fault }: StaffProps) => (
  <>
    <h2 class="govuk-heading-m">{words.could}</h2>
    <p class="govuk-body">{words.couldText}</p>
    <ul class="govuk-list govuk-list--spaced">
      {candidates.map(({ reference, child, due, late }) => (
        <li>
          <strong>{child ?? reference}</strong>
          {child !== null && `, ${reference}`}. {words.decideBy(dayInWords(due))}.{' '}
          {late && <Tag text={words.late} classes="govuk-tag--red" />}{' '}
          <a class="govuk-link" href={`/desk/${reference}/panel?meeting=${meeting.id}`}>
            {words.putOn}
            <span class="govuk-visually-hidden">: {child ?? reference}</span>
          </a>
        </li>
      ))}
    </ul>
    <Details summaryText={words.callOff} open={fault !== null}>
      <form method="post" action={`${panelsAt}/${meeting.id}`} noValidate>
        <TicketField ticket={ticket} />
        <Textarea
          id="because"
          name="because"
          rows={3}
          label={{ text: words.callOffWhy }}
          hint={{ text: words.callOffHint }}
          {...(fault !== null && { errorMessage: { text: fault } })}
        />
        <Button text={words.callOff} classes="govuk-button--warning" preventDoubleClick />
      </form>
    </Details>
  </>
)
