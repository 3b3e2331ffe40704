import { type Day, dayInWords } from '#kit/day'
import { Details, Link } from '#kit/govuk'
import type { DateThatFollows, DutyName } from '#law'

const words = {
  why: 'Why this date?',
  doneOn: (day: string) => `Done on ${day}`,
  law: 'The law',
  workedOut: 'No law sets this day. It follows from the others.',
  unread: 'We have not read this law word for word yet. Check it before you rely on it.',
  calendar: 'Put these dates in your calendar',
  calendarHint: 'The file names nobody. You can also print this page.',
} as const

type Props = {
  readonly dates: readonly DateThatFollows[]
  readonly calendar: string
  /** The day each duty was done, where it was. */
  readonly done?: ReadonlyMap<DutyName, Day> | undefined
  /** Duties whose day no longer comes. */
  readonly behind?: ReadonlySet<DutyName> | undefined
}

/** The dates that follow from a case, each with the law behind it: the same table as the officer's clock. */
export const DatesList = ({ dates, calendar, done, behind }: Props) => (
  <>
    <ol class="wm-dates">
      {dates
        .filter(({ duty }) => duty === null || !behind?.has(duty))
        .map((date) => (
          <li class="wm-date">
            <h3 class="govuk-heading-s wm-date__what">{date.what}</h3>
            <p class="wm-date__when">
              <When
                date={date}
                doneOn={(date.fixedBy === 'the law' && date.duty && done?.get(date.duty)) || null}
              />
            </p>
            <Details
              summaryHtml={
                <>
                  {words.why}
                  <span class="govuk-visually-hidden">: {date.what}</span>
                </>
              }
            >
              <p>{date.why}</p>
              {date.fixedBy === 'worked out' && <p>{words.workedOut}</p>}
              <p class="wm-cite">
                {words.law}:{' '}
                <Link class="govuk-link" href={date.url}>
                  {date.cite}
                </Link>
              </p>
              {date.provenance === 'not read at source' && <p>{words.unread}</p>}
            </Details>
          </li>
        ))}
    </ol>
    <p class="govuk-body wm-no-print">
      <a class="govuk-link" href={calendar} download>
        {words.calendar}
      </a>
      . {words.calendarHint}
    </p>
  </>
)

/** What is done tells its own day: by when it had to be no longer matters. */
const When = ({ date: { dueOn }, doneOn }: { date: DateThatFollows; doneOn: Day | null }) =>
  doneOn === null ? (
    <time datetime={dueOn.toString()}>{dayInWords(dueOn)}</time>
  ) : (
    <>{words.doneOn(dayInWords(doneOn))}</>
  )
