import { type Day, dayInWords } from '#kit/day'
import { Details, Link } from '#kit/govuk'
import { datesThatFollow } from '#law'

const words = {
  why: 'Why this date?',
  law: 'The law',
  workedOut: 'No law sets this day. It follows from the others.',
  unread: 'We have not read this law word for word yet. Check it before you rely on it.',
  calendar: 'Put these dates in your calendar',
  calendarHint: 'The file names nobody. You can also print this page.',
} as const

/** The dates that follow from a request, each with the law behind it: the same table as the officer's clock. */
export const DatesList = ({ receivedOn, calendar }: { receivedOn: Day; calendar: string }) => (
  <>
    <ol class="wm-dates">
      {datesThatFollow.request(receivedOn).map((date) => (
        <li class="wm-date">
          <h3 class="govuk-heading-s wm-date__what">{date.what}</h3>
          <p class="wm-date__when">
            <time datetime={date.dueOn.toString()}>{dayInWords(date.dueOn)}</time>
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
