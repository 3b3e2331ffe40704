import { shortDay, Temporal } from '#kit/day'
import { Button, Input, Link, Select, Table, Tag } from '#kit/govuk'
import { whys } from '../../rules/why.ts'
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
        items={[{ value: '', text: words.anyAct }, ...acts.map((act) => ({ value: act, text: act }))]}
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
  <Table
    caption={words.table}
    captionClasses="govuk-table__caption--m"
    head={[{ text: words.when }, { text: words.who }, { text: words.what }, { text: words.why }]}
    rows={entries.map((entry) => [
      { text: whenInWords(entry.at) },
      {
        text: [entry.actor.name || words.notSignedIn, entry.actor.role, entry.actor.team]
          .filter(Boolean)
          .join(', '),
      },
      {
        html: (
          <>
            {entry.act}{' '}
            {entry.outcome === 'refused' && <Tag text={words.wasRefused} classes="govuk-tag--red" />}
            {entry.glass !== null && <Tag text={words.emergency} classes="govuk-tag--yellow" />}
          </>
        ),
      },
      { text: [whys[entry.why], entry.through].filter(Boolean).join(' ') },
    ])}
  />
)

const whenInWords = (at: number): string => {
  const moment = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/London')
  const time = moment.toPlainTime().toString({ smallestUnit: 'minute' })
  return `${shortDay(moment.toPlainDate())}, ${inClockWords(time)}`
}
