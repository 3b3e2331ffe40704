import { Button, Details, Input, Select } from '#kit/govuk'
import { TicketField } from '#kit/form'
import { flagKinds } from '../../store/attention.ts'
import { flagWords } from '../words.ts'
import type { CaseProps } from './view.tsx'
import { words } from './words.ts'

/** Flags with their reasons, a way to put one up or take it down, and a way to follow the case. */
export const Attention = (props: CaseProps) => (
  <section>
    {props.flags.map(({ kind, reason }) => (
      <form method="post" action={`/desk/${props.reference}/flags`}>
        <TicketField ticket={props.ticket} />
        <input type="hidden" name="kind" value={kind} />
        <p class="govuk-body">
          <strong>{flagWords[kind].text}</strong>
          {reason !== null && <>: {reason}</>}
        </p>
        {props.mayFlag && (
          <Button
            text={words.flagLower(flagWords[kind].text)}
            name="flag"
            value="lower"
            classes="govuk-button--secondary"
          />
        )}
      </form>
    ))}
    <form method="post" action={`/desk/${props.reference}/watching`}>
      <TicketField ticket={props.ticket} />
      <Button
        text={props.watching ? words.unfollow : words.follow}
        name="watch"
        value={props.watching ? 'stop' : 'start'}
        classes="govuk-button--secondary"
      />
    </form>
    {props.mayFlag && <Raise {...props} />}
  </section>
)

const Raise = ({ reference, ticket, flagFault, flags }: CaseProps) => {
  const left = flagKinds.filter((kind) => !flags.some((one) => one.kind === kind))
  if (left.length === 0) return null
  return (
    <Details summaryText={words.flagRaise} open={flagFault !== null}>
      <form method="post" action={`/desk/${reference}/flags`} noValidate>
        <TicketField ticket={ticket} />
        <Select
          name="kind"
          id="flag-kind"
          label={{ text: words.flagKind }}
          items={left.map((kind) => ({ value: kind, text: flagWords[kind].text }))}
        />
        <Input
          name="reason"
          id="flag-reason"
          label={{ text: words.flagReason }}
          hint={{ text: words.flagReasonHint }}
          errorMessage={flagFault === null ? undefined : { text: flagFault }}
        />
        <Button text={words.flagButton} classes="govuk-button--secondary" />
      </form>
    </Details>
  )
}
