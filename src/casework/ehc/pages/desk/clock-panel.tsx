import { Tag } from '#kit/govuk'
import { dayInWords, shortDay, toEpochDay } from '#kit/day'
import { countedInWords, cautionOf, dutyInWords, dutyOn, limbs } from '#law'
import { assessment } from '../../rules/process.ts'
import { type ClockLine, clockOfCase, daysLate, howDone, isAtOnce, keyOf } from '../../rules/clock.ts'
import type { RecordedException } from '../../rules/state.ts'
import { saying } from './saying.ts'
import type { SummaryProps } from './summary.tsx'
import { panel as words } from './panel-words.ts'

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
      <p class="govuk-body">{words.started(dayInWords(state.receivedOn))}</p>
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
    {lines.map((line) => (
      <Line line={line} {...props} />
    ))}
  </ul>
)

type LineProps = Pick<SummaryProps, 'file' | 'acts' | 'mayDo' | 'today'> & { readonly line: ClockLine }

const Line = ({ line, acts, today, ...rest }: LineProps) => {
  const how = howDone(line, today)
  const over = daysLate(line, today)
  const late = over === 0 ? null : how === 'excepted' ? words.lateBy(over) : words.late(over)
  return (
    <li>
      <h3 class="govuk-heading-s">{saying.duties(keyOf(line), acts)}</h3>
      <p class="govuk-body">
        <Tag text={words.how[how]} classes={`govuk-tag--${words.colours[how]}`} />{' '}
        {isAtOnce(line) ? words.atOnce : words.due(dayInWords(line.due))}
        {line.doneOn && `. ${words.doneOn(shortDay(line.doneOn))}`}
        {late !== null && how !== 'not needed' && <strong>. {late}</strong>}
      </p>
      {line.exceptions.map((one) => (
        <Excepted exception={one} />
      ))}
      <Do line={line} how={how} {...rest} />
      <Why line={line} />
    </li>
  )
}

const Excepted = ({ exception }: { exception: RecordedException }) => {
  const limb = limbs.find((one) => one.exception === exception.limb)
  return (
    <p class="govuk-body-s">
      {words.excepted(
        limb?.says ?? exception.limb,
        shortDay(exception.from),
        exception.to && shortDay(exception.to),
      )}{' '}
      {exception.because} ({limb?.cite})
    </p>
  )
}

const Do = ({
  line,
  how,
  file,
  mayDo,
}: Pick<LineProps, 'line' | 'file' | 'mayDo'> & { how: ReturnType<typeof howDone> }) => {
  if (line.doneOn !== null || line.lapsed) return null
  const at = `/desk/${file.reference}`
  const answers = { 'give advice': 'advice came', 'answer a consultation': 'setting answered' } as const
  const command =
    line.duty in answers
      ? answers[line.duty as keyof typeof answers]
      : isSettled(line.duty)
        ? 'done as settled'
        : null
  const mayExcept =
    dutyOn(line.duty, toEpochDay(line.from)).exceptions.length > 0 && mayDo('record exception')
  const which = new URLSearchParams({
    seen: String(file.last_act),
    duty: line.duty,
    ...(line.id !== null && { adviceId: line.id }),
  })
  return (
    <ul class="govuk-list wm-clock__do">
      {command !== null && line.id !== null && mayDo(command) && (
        <li>
          <a
            class="govuk-link"
            href={`${at}/${command.replace(/ /g, '-')}?seen=${file.last_act}&id=${line.id}`}
          >
            {saying.commands[command]!.button}
            <span class="govuk-visually-hidden">: {line.whose}</span>
          </a>
        </li>
      )}
      {mayExcept && how !== 'excepted' && (
        <li>
          <a class="govuk-link" href={`${at}/exception?${which}`}>
            {words.except}
            <span class="govuk-visually-hidden">: {saying.duties(line.duty, null)}</span>
          </a>
        </li>
      )}
    </ul>
  )
}

/** What was agreed, conceded, directed or ordered: each is said to be done by itself. */
const isSettled = (duty: string): boolean =>
  /^(order|unopposed): /.test(duty) ||
  duty === 'do as the Tribunal directed' ||
  duty === 'do what was agreed and cannot be appealed'

const Why = ({ line }: { line: ClockLine }) => {
  const duty = dutyOn(line.duty, toEpochDay(line.from))
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">
          {words.whyThisDate}
          <span class="govuk-visually-hidden"> {saying.duties(line.duty, null)}</span>
        </span>
      </summary>
      <div class="govuk-details__text">
        <p class="govuk-body">{dutyInWords(duty)}</p>
        <p class="govuk-body">
          {words.counted(dayInWords(line.from))} {countedInWords(duty)}
        </p>
        {cautionOf(duty) !== null && <p class="govuk-body">{cautionOf(duty)}</p>}
        <p class="govuk-body">
          <a class="govuk-link" href={duty.url} rel="noreferrer">
            {duty.cite}
          </a>
        </p>
      </div>
    </details>
  )
}
