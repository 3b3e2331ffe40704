import { shortDay, Temporal } from '#kit/day'
import { Button, Input, Link, Select, Tag } from '#kit/govuk'
import { whysToOfficers } from '../../rules/why.ts'
import type { Kept } from '../../store/entries.ts'
import { inClockWords } from '../clock.ts'
import type { Typed } from './question.ts'
import { words } from './words.ts'

export type TrailSearchProps = {
  readonly entries: readonly Kept[]
  readonly typed: Typed
  /** Acts to choose from, as #access names them. */
  readonly acts: readonly string[]
  /** The child or the member of staff it is about, if one was chosen. */
  readonly about: string | null
  readonly action: string
  /** The address of what is older; null at the end. */
  readonly olderHref: string | null
}

/** The privacy officer's search: form and entries, heading included. */
export const TrailSearch = ({ entries, typed, acts, about, action, olderHref }: TrailSearchProps) => (
  <>
    <span class="govuk-caption-l">{words.caption}</span>
    <h1 class="govuk-heading-l">{words.title}</h1>
    {about !== null && <p class="govuk-body-l">{words.about(about)}</p>}
    <form method="get" action={action}>
      <DayField name="from" label={words.from} value={typed.from} />
      <DayField name="until" label={words.until} value={typed.until} />
      <Select
        name="act"
        label={{ text: words.act }}
        value={typed.act}
        items={[
          { value: '', text: words.anyAct },
          ...acts.map((act) => ({ value: act, text: inSentence(act) })),
        ]}
      />
      <Select
        name="outcome"
        label={{ text: words.outcome }}
        value={typed.outcome}
        items={[
          { value: '', text: words.anyOutcome },
          { value: 'done', text: words.done },
          { value: 'refused', text: words.refused },
        ]}
      />
      <Button text={words.search} />
    </form>
    <p class="govuk-hint">{words.searchKept}</p>
    {entries.length === 0 ? <p class="govuk-body">{words.nothing}</p> : <Entries entries={entries} />}
    {olderHref !== null && (
      <p class="govuk-body">
        <Link href={olderHref} class="govuk-link">
          {words.older}
        </Link>
      </p>
    )}
  </>
)

const DayField = ({ name, label, value }: { name: string; label: string; value: string }) => (
  <Input
    name={name}
    label={{ text: label }}
    hint={{ text: words.dayHint }}
    value={value}
    classes="govuk-input--width-10"
    autocomplete="off"
  />
)

const Entries = ({ entries }: { entries: readonly Kept[] }) => (
  <>
    <h2 class="govuk-heading-m">{words.list}</h2>
    <ul class="govuk-list govuk-list--spaced">
      {entries.map((entry) => (
        <li>
          <strong>{inSentence(entry.act)}</strong>
          {entry.outcome === 'refused' && <Mark text={words.wasRefused} colour="red" />}
          {entry.glass !== null && <Mark text={words.emergency} colour="yellow" />}
          <br />
          {`${whoInWords(entry.actor)}, ${whenInWords(entry.at)}.`}
          <br />
          <span class="govuk-hint govuk-!-margin-bottom-0">
            {[whysToOfficers[entry.why], entry.through && words.through(entry.through)]
              .filter(Boolean)
              .join(' ')}
          </span>
        </li>
      ))}
    </ul>
  </>
)

const Mark = ({ text, colour }: { text: string; colour: 'red' | 'yellow' }) => (
  <>
    {' '}
    <Tag text={text} classes={`govuk-tag--${colour}`} />
  </>
)

const inSentence = (act: string): string => act.charAt(0).toUpperCase() + act.slice(1)

const whoInWords = ({ name, role, team }: Kept['actor']): string =>
  [name || words.notSignedIn, role, team].filter(Boolean).join(', ')

const whenInWords = (at: number): string => {
  const moment = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/London')
  const time = moment.toPlainTime().toString({ smallestUnit: 'minute' })
  return `${shortDay(moment.toPlainDate())}, ${inClockWords(time)}`
}
