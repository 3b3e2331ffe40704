import { dayInWords, fromEpochDay, parseDay, shortDay } from '#kit/day'
import {
  BackLink,
  Button,
  Checkboxes,
  ErrorSummary,
  NotificationBanner,
  SummaryList,
  Table,
  Textarea,
  WarningText,
} from '#kit/govuk'
import { TicketField } from '#kit/form'
import type { JudgedRecord } from '../../actions/judge-record.ts'
import { byKind } from '../../rules/kinds-destroyed.ts'
import type { AskedFor } from '../../store/asked.ts'
import { kindWords } from '../kind-words.ts'
import { words as ruleWords } from '../words.ts'
import { words } from './words.ts'

type Props = {
  readonly judged: JudgedRecord
  readonly name: string
  /** Rows by table, and files. */
  readonly rows: Readonly<Record<string, number>>
  readonly asked: AskedFor | null
  /** The account that reads. */
  readonly reader: string
  readonly fault: { readonly field: 'reason' | 'sure'; readonly text: string } | null
  readonly news: string | null
  readonly ticket: string
}

export const RecordView = (props: Props) => {
  const { judged, name, fault, news } = props
  const { record, rule, dueOn } = judged
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink href="/privacy/retention" text={words.back} />
        {news !== null && <NotificationBanner titleText={words.important} text={news} />}
        {fault !== null && (
          <ErrorSummary
            titleText={words.problem}
            errorList={[{ text: fault.text, href: `#${fault.field}` }]}
          />
        )}
        <h1 class="govuk-heading-l">{words.title}</h1>
        <SummaryList
          rows={[
            { key: { text: words.who }, value: { text: name } },
            { key: { text: words.born }, value: { text: day(record.bornOn) } },
            { key: { text: words.since }, value: { text: day(record.since) } },
            {
              key: { text: words.rule },
              value: { text: `${ruleWords.months(rule.months)} ${ruleWords.after[rule.after]}` },
            },
            { key: { text: words.law }, value: { text: rule.law } },
            dueOn !== null && { key: { text: words.dueOn }, value: { text: shortDay(fromEpochDay(dueOn)) } },
          ]}
        />
        <Reach {...props} />
        {judged.keeps.length > 0 ? <Kept {...judged} /> : <Agreement {...props} />}
        <HoldForm {...props} />
      </div>
    </div>
  )
}

const day = (iso: string | null): string => (iso === null ? words.bornUnknown : dayInWords(parseDay(iso)!))

const Reach = ({ judged: { reached, record, cases }, rows }: Props) => {
  const others = reached.people.length - record.ids.length
  return (
    <section aria-labelledby="reach">
      <h2 class="govuk-heading-m" id="reach">
        {words.reach}
      </h2>
      <p class="govuk-body">{words.reachText}</p>
      {others > 0 && <p class="govuk-body">{words.reachOthers(others)}</p>}
      <Table
        head={[{ text: words.what }, { text: words.rows, format: 'numeric' }]}
        rows={byKind(rows).map(([kind, count]) => [
          { text: kindWords[kind] },
          { text: count.toLocaleString('en-GB'), format: 'numeric' },
        ])}
      />
      <p class="govuk-body">{words.reachNumbers}</p>
      <p class="govuk-body">{words.reachBackups}</p>
      {cases.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{words.cases}</h3>
          <ul class="govuk-list govuk-list--spaced">
            {cases.map(({ reference, record: { kind }, rule }) => (
              <li>
                <strong>{reference}</strong> {words.caseLine(kind, rule.law)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const Kept = ({ keeps }: JudgedRecord) => (
  <section aria-labelledby="kept">
    <h2 class="govuk-heading-m" id="kept">
      {words.keptTitle}
    </h2>
    <ul class="govuk-list govuk-list--bullet">
      {keeps.map((one) => (
        <li>{words.keeps[one]}</li>
      ))}
    </ul>
  </section>
)

const pathOf = ({ judged: { record } }: Props): string => `/privacy/retention/records/${record.id}`

const Agreement = (props: Props) => {
  const { asked, reader, ticket, fault } = props
  const path = pathOf(props)
  if (asked === null)
    return (
      <form method="post" action={`${path}/ask`}>
        <TicketField ticket={ticket} />
        <h2 class="govuk-heading-m">{words.ask}</h2>
        <p class="govuk-body">{words.askText}</p>
        <Button text={words.ask} preventDoubleClick />
      </form>
    )
  return (
    <section aria-labelledby="asked">
      <h2 class="govuk-heading-m" id="asked">
        {words.asked(asked.asked_as, day(asked.asked_on))}
      </h2>
      {asked.asked_by === reader ? (
        <p class="govuk-body">{words.askedByYou}</p>
      ) : (
        <form method="post" action={`${path}/agree`} noValidate>
          <TicketField ticket={ticket} />
          <WarningText text={words.agreeText} />
          <Checkboxes
            name="sure"
            idPrefix="sure"
            items={[{ value: 'yes', text: words.agreeSure }]}
            errorMessage={fault?.field === 'sure' ? { text: fault.text } : undefined}
          />
          <Button text={words.agree} classes="govuk-button--warning" preventDoubleClick />
        </form>
      )}
      <form method="post" action={`${path}/take-back`}>
        <TicketField ticket={ticket} />
        <Button text={words.takeBack} classes="govuk-button--secondary" />
      </form>
    </section>
  )
}

const HoldForm = (props: Props) => (
  <form method="post" action={`${pathOf(props)}/hold`} noValidate>
    <TicketField ticket={props.ticket} />
    <h2 class="govuk-heading-m">{words.hold}</h2>
    <p class="govuk-body">{words.holdText}</p>
    <Textarea
      name="reason"
      id="reason"
      rows={2}
      label={{ text: words.reason }}
      errorMessage={props.fault?.field === 'reason' ? { text: props.fault.text } : undefined}
    />
    <Button text={words.place} classes="govuk-button--secondary" preventDoubleClick />
  </form>
)
