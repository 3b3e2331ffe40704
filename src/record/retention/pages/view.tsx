import { dayInWords, fromEpochDay, parseDay, shortDay } from '#kit/day'
import { BackLink, Button, ErrorSummary, Input, NotificationBanner, SummaryList, Textarea } from '#kit/govuk'
import { TicketField } from '#kit/form'
import type { DueCase } from '../actions/judge.ts'
import type { Rule } from '../rules/rule.ts'
import type { JudgedRecord } from '../actions/judge-record.ts'
import type { AskedFor } from '../store/asked.ts'
import type { CertificateShown, HoldShown } from '../store/shown.ts'
import { WholeRecords } from './whole-records.tsx'
import { words } from './words.ts'

type Props = {
  readonly rules: readonly Rule[]
  readonly due: readonly DueCase[]
  readonly records: readonly JudgedRecord[]
  readonly asked: ReadonlyMap<string, AskedFor>
  readonly holds: readonly HoldShown[]
  readonly certificates: readonly CertificateShown[]
  readonly typed: {
    readonly reference: string
    readonly reason: string
    readonly faults: readonly { readonly field: 'reference' | 'reason'; readonly text: string }[]
  }
  readonly news: string | null
  readonly ticket: string
}

export const RetentionView = (props: Props) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href="/home" text={words.back} />
      {props.news !== null && <NotificationBanner type="success" titleText={words.done} text={props.news} />}
      {props.typed.faults.length > 0 && (
        <ErrorSummary
          titleText={words.problem}
          errorList={props.typed.faults.map(({ field, text }) => ({ text, href: `#${field}` }))}
        />
      )}
      <h1 class="govuk-heading-l">{words.title}</h1>
      <WholeRecords {...props} />
      <DueNow due={props.due} />
      <Holds {...props} />
      <HoldForm {...props} />
      <Rules rules={props.rules} />
      <Certificates certificates={props.certificates} />
    </div>
  </div>
)

const shownAtOnce = 100

const DueNow = ({ due }: { readonly due: readonly DueCase[] }) => (
  <section aria-labelledby="due">
    <h2 class="govuk-heading-m" id="due">
      {words.due}
    </h2>
    <p class="govuk-body">{due.length === 0 ? words.dueNone : words.dueSome(due.length)}</p>
    <ul class="govuk-list govuk-list--spaced">
      {due.slice(0, shownAtOnce).map(({ record, rule, reference, dueOn }) => (
        <li>
          <strong>{reference}</strong> {words.dueLine(record.kind, shortDay(fromEpochDay(dueOn)))}
          <p class="govuk-hint">{rule.law}</p>
        </li>
      ))}
    </ul>
    {due.length > shownAtOnce && <p class="govuk-body">{words.more(due.length - shownAtOnce)}</p>}
  </section>
)

const Holds = ({ holds, ticket }: Props) => (
  <section aria-labelledby="holds">
    <h2 class="govuk-heading-m" id="holds">
      {words.holds}
    </h2>
    {holds.length === 0 && <p class="govuk-body">{words.holdsNone}</p>}
    {holds.map(({ id, reference, reason, placed_by, placed_on }) => (
      <form method="post" action="/privacy/retention/lift">
        <TicketField ticket={ticket} />
        <input type="hidden" name="hold" value={id} />
        <p class="govuk-body">
          <strong>{reference ?? words.wholeChild}</strong>: {reason}
        </p>
        <p class="govuk-hint">{words.holdLine(placed_by, dayInWords(parseDay(placed_on)!))}</p>
        <Button text={words.lift} classes="govuk-button--secondary" />
      </form>
    ))}
  </section>
)

const HoldForm = ({ typed, ticket }: Props) => {
  const mistake = (field: 'reference' | 'reason') => {
    const fault = typed.faults.find((one) => one.field === field)
    return fault && { text: fault.text }
  }
  return (
    <form method="post" action="/privacy/retention" noValidate>
      <TicketField ticket={ticket} />
      <h2 class="govuk-heading-m">{words.hold}</h2>
      <p class="govuk-body">{words.holdText}</p>
      <Input
        name="reference"
        id="reference"
        value={typed.reference}
        classes="govuk-input--width-20"
        label={{ text: words.reference }}
        errorMessage={mistake('reference')}
      />
      <Textarea
        name="reason"
        id="reason"
        rows={2}
        value={typed.reason}
        label={{ text: words.reason }}
        errorMessage={mistake('reason')}
      />
      <Button text={words.place} preventDoubleClick />
    </form>
  )
}

const Rules = ({ rules }: { readonly rules: readonly Rule[] }) => (
  <>
    <h2 class="govuk-heading-m">{words.rules}</h2>
    <SummaryList
      rows={rules.map(({ what, kind, after, months, law }) => ({
        key: { text: what === 'record' ? words.wholeRecord : kind === 'any other' ? words.anyOther : kind },
        value: {
          html: (
            <>
              <p class="govuk-body">
                {words.months(months)} {words.after[after]}
              </p>
              <p class="govuk-hint">{law}</p>
            </>
          ),
        },
      }))}
    />
  </>
)

const Certificates = ({ certificates }: { readonly certificates: readonly CertificateShown[] }) => (
  <>
    <h2 class="govuk-heading-m">{words.certificates}</h2>
    {certificates.length === 0 && <p class="govuk-body">{words.certificatesNone}</p>}
    <ul class="govuk-list govuk-list--spaced">
      {certificates.map(({ id, what, reference, kind, destroyed_on, asked_by, agreed_by, rows }) => (
        <li>
          <a class="govuk-link" href={`/privacy/retention/certificates/${id}`}>
            {what === 'record' ? words.wholeRecord : reference}
          </a>{' '}
          {words.certificate(kind, dayInWords(parseDay(destroyed_on)!), rows)}
          <p class="govuk-hint">{words.by(asked_by, agreed_by)}</p>
        </li>
      ))}
    </ul>
  </>
)
