import { asked, FormErrors, type FormState, FormFrame, TicketField } from '#kit/form'
import { Button, Details, ErrorSummary, Input, InsetText } from '#kit/govuk'
import type { PagesRoom } from '../../room.ts'
import type { Factors } from '../../rules/account.ts'
import { Column } from '../column.tsx'
import { UsePasskey } from '../passkey-place.tsx'
import { words } from './words.ts'

export type Way = 'app' | 'text' | 'recovery' | 'password'

type Props = {
  room: PagesRoom
  form: FormState
  /** Where the form goes; the same page serves signing in and proving again. */
  action: string
  again: boolean
  way: Way | undefined
  ways: readonly Way[]
  passkeys: boolean
  sent: boolean
  to: string
  said?: { readonly heading: string; readonly text: string } | undefined
}

/** The ways open to somebody; the first is offered first. A password only proves again, for it came first. */
export const waysOf = (
  factors: Factors,
  { again, password }: { again: boolean; password: boolean },
): Way[] => [
  ...(factors.authenticator ? (['app'] as const) : []),
  ...(factors.phone ? (['text'] as const) : []),
  ...(again && password ? (['password'] as const) : []),
  ...(factors.authenticator || factors.phone || factors.passkeys > 0 ? (['recovery'] as const) : []),
]

export const SecondStep = (props: Props) => {
  const { form, said, again, way, ways, passkeys } = props
  return (
    <Column>
      {said ? (
        <ErrorSummary titleText={said.heading} descriptionText={said.text} />
      ) : (
        <FormErrors form={form} />
      )}
      <h1 class="govuk-heading-l">{again ? words.again : words.title}</h1>
      <p class="govuk-body">{again ? words.againIntro : words.intro}</p>
      {passkeys && <PasskeyWay {...props} />}
      {way === 'text' && !props.sent ? <SendText {...props} /> : way && <CodeForm {...props} way={way} />}
      {ways.length > 1 && <h2 class="govuk-heading-m">{words.others}</h2>}
      <ul class="govuk-list govuk-list--spaced">
        {ways
          .filter((other) => other !== way)
          .map((other) => (
            <li>
              <a class="govuk-link" href={pathTo(props, other)}>
                {words.by[other].other}
              </a>
            </li>
          ))}
      </ul>
      <Details summaryText={words.lost} text={words.lostText} />
      {!again && (
        <form method="post" action="/sign-in/second-step/start-again">
          <TicketField ticket={form.ticket} />
          <Button text={words.startAgain} classes="govuk-button--secondary" />
        </form>
      )}
    </Column>
  )
}

const PasskeyWay = ({ room, form, action, to }: Props) => (
  <UsePasskey
    room={room}
    form={form}
    action={action}
    label={words.passkey}
    problem={words.passkeyProblem}
    without={words.passkeyWithout}
    fields={{ by: 'passkey', to }}
  />
)

const CodeForm = ({ form, action, way, to, sent }: Props & { way: Way }) => {
  const { label, hint } = words.by[way]
  const secret = way === 'password'
  return (
    <FormFrame form={form} action={action}>
      {way === 'text' && sent && <InsetText text={words.sent} />}
      <input type="hidden" name="by" value={way} />
      <input type="hidden" name="to" value={to} />
      <Input
        {...asked(form, 'code')}
        value=""
        label={{ text: label, classes: 'govuk-label--m' }}
        hint={hint ? { text: hint } : undefined}
        type={secret ? 'password' : 'text'}
        inputmode={way === 'app' || way === 'text' ? 'numeric' : undefined}
        autocomplete={secret ? 'current-password' : way === 'recovery' ? 'off' : 'one-time-code'}
        spellcheck={false}
        classes={secret ? undefined : 'govuk-input--width-10'}
      />
      <Button text={words.button} />
    </FormFrame>
  )
}

const SendText = ({ form, action, to }: Props) => (
  <form method="post" action={`${action}/text`}>
    <TicketField ticket={form.ticket} />
    <input type="hidden" name="to" value={to} />
    <p class="govuk-body">{words.sendIntro}</p>
    <Button text={words.send} />
  </form>
)

const pathTo = ({ action, to }: Props, way: Way): string =>
  `${action}?by=${way}${to ? `&to=${encodeURIComponent(to)}` : ''}`
