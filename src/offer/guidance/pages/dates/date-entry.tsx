import type { VNode } from 'preact'
import { type Day, dayInWords } from '#kit/day'
import { Details, Link } from '#kit/govuk'
import { type DateThatFollows, daysLeft } from '#law'
import type { StartingPoint } from '../../rules/starting-points.ts'
import { late, letterLink, words } from './words.ts'

type DateEntryProps = { point: StartingPoint; date: DateThatFollows; today: Day; isNext: boolean }

export const DateEntry = ({ point, date, today, isNext }: DateEntryProps): VNode => {
  const left = daysLeft(date.dueOn, today)
  return (
    <li class={isNext ? 'wm-date wm-date--next' : 'wm-date'}>
      <h2 class="govuk-heading-s wm-date__what">{date.what}</h2>
      <p class="wm-date__when">
        <time datetime={date.dueOn.toString()}>{dayInWords(date.dueOn)}</time>{' '}
        <span class="wm-date__left">{words.left(left)}</span>
      </p>
      {left < 0 && <IfLate point={point} date={date} />}
      <Details
        summaryHtml={
          <>
            {words.why}
            <span class="govuk-visually-hidden">{words.whyWhat(date.what)}</span>
          </>
        }
      >
        <p>{date.why}</p>
        {date.fixedBy === 'worked out' && point === 'request' && <p>{words.workedOut}</p>}
        <p class="wm-cite">
          {words.law}:{' '}
          <Link class="govuk-link" href={date.url}>
            {date.cite}
          </Link>
        </p>
        {date.provenance === 'not read at source' && <p>{words.unread}</p>}
      </Details>
    </li>
  )
}

const IfLate = ({ point, date }: Pick<DateEntryProps, 'point' | 'date'>): VNode | null => {
  const advice = date.duty === null ? undefined : late[point][date.duty]
  if (!advice) return null
  return (
    <p class="govuk-body">
      <strong>{words.ifLate}:</strong> {advice.text}
      {advice.letter && (
        <>
          {' '}
          <a class="govuk-link" href={`/letters/${advice.letter}`}>
            {letterLink}
          </a>
          .
        </>
      )}
    </p>
  )
}
