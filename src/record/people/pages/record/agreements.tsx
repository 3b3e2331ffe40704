import { SummaryList, type SummaryAction, Tag, WarningText } from '#kit/govuk'
import { parseDay } from '#kit/day'
import { standingOf } from '../../rules/agreement.ts'
import type { Asked } from '../../store/record.ts'
import { calledBy } from './facts.tsx'
import type { RecordProps } from './page.tsx'
import { dayOf, Lines, Part } from './part.tsx'
import { words } from './words.ts'

/** Each thing people were asked to agree to, who said what, and where they differ: plainly, and never averaged. */
export const AgreementsPart = (props: RecordProps) => {
  const { agreements } = props.record
  if (agreements.length === 0 && !props.writable.has('agreements')) return null
  const byThing = [...Map.groupBy(agreements, ({ about, what_for }) => `${about} ${what_for}`)]
  return (
    <Part of={props} section="agreements" empty={agreements.length === 0}>
      {byThing.map(([, asked]) => (
        <Thing {...props} asked={asked} />
      ))}
    </Part>
  )
}

const Thing = (props: RecordProps & { asked: readonly Asked[] }) => {
  const { asked, today, family } = props
  const [first] = asked
  const standing = standingOf(
    asked.map((row) => ({
      respondentId: row.respondent_id,
      response: row.response,
      askedOn: parseDay(row.asked_on)!,
      respondedOn: row.responded_on === null ? null : parseDay(row.responded_on),
      validUntil: row.valid_until === null ? null : parseDay(row.valid_until),
      withdrawnOn: row.withdrawn_on === null ? null : parseDay(row.withdrawn_on),
    })),
    parseDay(today)!,
  )
  const names = new Map(asked.map((row) => [row.respondent_id, calledBy(row)]))
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? '').join(', ')
  return (
    <>
      <h3 class="govuk-heading-s">
        {first!.what_for}{' '}
        {!family && (
          <Tag text={words.stands[standing.stands]} classes={`govuk-tag--${colours[standing.stands]}`} />
        )}
      </h3>
      <p class="govuk-hint">{words.about[first!.about]}</p>
      {first!.scope.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {first!.scope.map((one) => (
            <li>{one}</li>
          ))}
        </ul>
      )}
      {standing.stands === 'conflict' && (
        <WarningText text={words.conflictText(named(standing.givenBy), named(standing.refusedBy))} />
      )}
      <SummaryList
        rows={asked.map((row) => ({
          key: { text: calledBy(row) },
          value: { html: <Lines lines={saidIn(row, family)} /> },
          actions: { items: actionsFor(props, row) },
        }))}
      />
    </>
  )
}

const colours = {
  conflict: 'red',
  given: 'green',
  refused: 'orange',
  withdrawn: 'grey',
  expired: 'grey',
  'no reply': 'yellow',
  'never asked': 'grey',
} as const

const saidIn = (row: Asked, family: boolean): (string | null | false)[] => [
  [words.said[row.response], row.route && words.by[row.route], row.responded_on && dayOf(row.responded_on)]
    .filter(Boolean)
    .join(', '),
  row.interpreter_used === true && words.withInterpreter,
  row.valid_until !== null && words.goodUntil(dayOf(row.valid_until)),
  words.asked(dayOf(row.asked_on), row.asked_by_name),
  row.withdrawn_on !== null && words.tookBack(dayOf(row.withdrawn_on)),
  !family && row.withdrawn_reason,
  !family && row.capacity_note,
]

const actionsFor = (props: RecordProps, row: Asked): SummaryAction[] => {
  const path = `/records/${props.record.person.id}/agreements/${row.id}`
  const who = { visuallyHiddenText: calledBy(row) }
  const open = row.response === 'given' && row.withdrawn_on === null
  if (props.writable.has('agreements'))
    return [
      { href: `${path}/change`, text: words.answer, ...who },
      ...(open ? [{ href: `${path}/end`, text: words.takeBack, ...who }] : []),
    ]
  if (!props.mayAnswer || row.respondent_id !== props.reader) return []
  if (row.response === 'no reply') return [{ href: `${path}/answer`, text: words.answerYours, ...who }]
  return open ? [{ href: `${path}/take-back`, text: words.takeYoursBack, ...who }] : []
}
