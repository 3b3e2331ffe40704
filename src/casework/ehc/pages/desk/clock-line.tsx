import { dayInWords, shortDay, toEpochDay } from '#kit/day'
import { Tag } from '#kit/govuk'
import { cautionOf, countedInWords, dutyInWords, dutyOn, limbs } from '#law'
import { directionWords } from '../../disagreement/pages/desk-words.ts'
import { type ClockLine, daysLate, howDone, isAtOnce } from '../../rules/clock.ts'
import type { RecordedException } from '../../rules/state.ts'
import { panel as words } from './panel-words.ts'
import { saying } from './saying.ts'
import type { SummaryProps } from './summary.tsx'

export type LineProps = Pick<SummaryProps, 'file' | 'acts' | 'mayDo' | 'today'> & { readonly line: ClockLine }

export const When = ({ line, today }: Pick<LineProps, 'line' | 'today'>) => {
  const how = howDone(line, today)
  const over = daysLate(line, today)
  const late = over === 0 ? null : how === 'excepted' ? words.lateBy(over) : words.late(over)
  return (
    <p class="govuk-body">
      {how !== 'due' && (
        <>
          <Tag text={words.how[how]} classes={`govuk-tag--${words.colours[how]}`} />{' '}
        </>
      )}
      {isAtOnce(line) ? words.atOnce : words.due(dayInWords(line.due))}
      {line.doneOn && `. ${words.doneOn(shortDay(line.doneOn))}`}
      {late !== null && how !== 'not needed' && (
        <>
          . <strong>{late}</strong>
        </>
      )}
    </p>
  )
}

export const Excepted = ({ exception }: { exception: RecordedException }) => {
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

export const Do = ({ line, file, mayDo, today }: Omit<LineProps, 'acts'>) => {
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
            <span class="govuk-visually-hidden">: {directionWords[line.whose ?? ''] ?? line.whose}</span>
          </a>
        </li>
      )}
      {mayExcept && howDone(line, today) !== 'excepted' && (
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

export const Why = ({ line }: { line: ClockLine }) => {
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
