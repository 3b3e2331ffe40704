import { type Day, dayInWords } from '#kit/day'
import { type ClockLine, clockOfCase, howDone, keyOf } from '../../rules/clock.ts'
import { assessment } from '../../rules/process.ts'
import { Do, Excepted, type LineProps, When, Why } from './clock-line.tsx'
import { panel as words } from './panel-words.ts'
import { saying } from './saying.ts'
import type { SummaryProps } from './summary.tsx'

/** Every duty of the law on this case: due, done, late by how many days, or excepted, and why the day is that day. */
export const ClockPanel = (props: Pick<SummaryProps, 'file' | 'state' | 'acts' | 'mayDo' | 'today'>) => {
  const { state } = props
  const lines = clockOfCase(state, assessment.ended.includes(state.stage))
  const [open, past] = [
    lines.filter(({ doneOn, lapsed }) => doneOn === null && !lapsed),
    lines.filter(({ doneOn, lapsed }) => doneOn !== null || lapsed),
  ]
  const late = past.filter((line) => howDone(line, props.today) === 'done late').length
  return (
    <section aria-labelledby="clock">
      <h2 class="govuk-heading-m" id="clock">
        {words.clock}
      </h2>
      <p class="govuk-body">
        {(state.takenOver === null ? words.started : words.passedOn)(dayInWords(state.receivedOn))}
      </p>
      {open.length === 0 && <p class="govuk-body">{words.nothingOwed}</p>}
      <Lines lines={open} {...props} />
      {past.length > 0 && (
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{words.past(past.length, late)}</span>
          </summary>
          <Lines lines={past} {...props} />
        </details>
      )}
      {state.advice
        .filter(({ enoughAlready }) => enoughAlready)
        .map(({ who }) => (
          <p class="govuk-body">{words.enough(who)}</p>
        ))}
    </section>
  )
}

type LinesProps = Omit<LineProps, 'line'> & { readonly lines: readonly ClockLine[] }

const Lines = ({ lines, ...props }: LinesProps) => (
  <ul class="govuk-list wm-clock">
    {[...Map.groupBy(lines, (line) => togetherWith(line, props.today)).values()].map((alike) =>
      alike.length > 1 ? (
        <Together lines={alike} file={props.file} mayDo={props.mayDo} today={props.today} />
      ) : (
        alike.map((line) => <Line line={line} {...props} />)
      ),
    )}
  </ul>
)

const Line = ({ line, acts, ...rest }: LineProps) => (
  <li>
    <h3 class="govuk-heading-s">{saying.duties(keyOf(line), acts)}</h3>
    <When line={line} today={rest.today} />
    {line.exceptions.map((one) => (
      <Excepted exception={one} />
    ))}
    <Do line={line} {...rest} />
    <Why line={line} />
  </li>
)

/** One duty that several people have by one day: said once, with each of them below it. */
const Together = ({ lines, ...rest }: Omit<LinesProps, 'acts'>) => {
  const line = lines[0]!
  return (
    <li>
      <h3 class="govuk-heading-s">{saying.duties(line.duty, null)}</h3>
      <When line={line} today={rest.today} />
      <ul class="govuk-list wm-clock__who">
        {lines.map((one) => (
          <li>
            <span>{one.whose}</span>
            <Do line={one} {...rest} />
          </li>
        ))}
      </ul>
      <Why line={line} />
    </li>
  )
}

/** What is owed alike by one day; a line with an exception has words of its own. */
const togetherWith = (line: ClockLine, today: Day): string =>
  line.whose === null || line.exceptions.length > 0
    ? keyOf(line)
    : [line.duty, line.from, line.due, line.doneOn, howDone(line, today)].join(' ')
