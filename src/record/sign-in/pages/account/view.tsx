import { dayInWords, londonToday, Temporal } from '#kit/day'
import { Button, ErrorSummary, InsetText, SummaryList } from '#kit/govuk'
import { signInNameInGroups } from '../../rules/written-code.ts'
import type { HeldAccount } from '../../store/accounts.ts'
import type { Passkey } from '../../store/factors.ts'
import type { Session } from '../../store/sessions.ts'
import { TicketField } from '#kit/form'
import { words } from './words.ts'

type Props = {
  account: HeldAccount
  passkeys: readonly Passkey[]
  codesLeft: number
  providers: readonly { readonly id: string; readonly label: string; readonly linked: boolean }[]
  sessions: readonly Session[]
  here: string
  /** Can we send text messages? */
  texts: boolean
  ticket: string
  said: { readonly heading: string; readonly text: string } | undefined
}

export const AccountView = (props: Props) => {
  const { account, said } = props
  return (
    <>
      {said && <ErrorSummary titleText={said.heading} descriptionText={said.text} />}
      <h1 class="govuk-heading-l">{words.title}</h1>
      <SummaryList
        rows={[
          row(words.name, account.name),
          account.signInName !== null && account.email === null
            ? row(words.signInName, signInNameInGroups(account.signInName))
            : row(words.email, account.email ?? words.noEmail),
          account.roleLabel !== null && row(words.role, account.roleLabel),
        ]}
      />
      <h2 class="govuk-heading-m">{words.proofs}</h2>
      {account.demo ? <InsetText text={words.demo} /> : <Proofs {...props} />}
      <Sessions {...props} />
    </>
  )
}

const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value } })

const Proofs = ({ account, passkeys, codesLeft, providers, texts, ticket }: Props) => {
  const { authenticator, phone } = account.factors
  const hasPassword = account.passwordHash !== null
  return (
    <>
      <SummaryList
        rows={[
          {
            ...row(words.password, state(hasPassword)),
            actions: link(hasPassword ? words.change : words.add, '/account/password', words.password),
          },
          {
            ...row(words.passkeyAdd, passkeys.length === 0 ? words.passkeyNone : String(passkeys.length)),
            actions: link(words.add, '/account/passkey', words.passkeyAdd),
          },
          {
            ...row(words.app, state(authenticator)),
            actions: link(authenticator ? words.change : words.add, '/account/app', words.app),
          },
          (texts || phone) && {
            ...row(words.text, state(phone)),
            actions: link(phone ? words.change : words.add, '/account/phone', words.text),
          },
          {
            ...row(words.codes, words.codesLeft(codesLeft)),
            actions: link(words.codesMake, '/account/recovery-codes', words.codes),
          },
          ...providers.map(({ id, label, linked }) => ({
            ...row(label, linked ? words.linked : words.hasNot),
            ...(linked ? {} : { actions: link(words.link, `/sign-in/with/${id}`, label) }),
          })),
        ]}
      />
      <div class="govuk-button-group">
        {passkeys.map(({ id, name }) => (
          <Remove ticket={ticket} factor="passkey" passkey={id} text={words.passkey(name)} />
        ))}
        {authenticator && <Remove ticket={ticket} factor="app" text={words.app} />}
        {phone && <Remove ticket={ticket} factor="text" text={words.text} />}
      </div>
    </>
  )
}

const link = (text: string, href: string, about: string) => ({
  items: [{ text, href, visuallyHiddenText: about.toLowerCase() }],
})

const state = (has: boolean) => (has ? words.has : words.hasNot)

const Remove = (props: { ticket: string; factor: string; passkey?: string; text: string }) => (
  <form method="post" action="/account/remove">
    <TicketField ticket={props.ticket} />
    <input type="hidden" name="factor" value={props.factor} />
    {props.passkey && <input type="hidden" name="passkey" value={props.passkey} />}
    <Button text={`${words.remove} ${props.text.toLowerCase()}`} classes="govuk-button--secondary" />
  </form>
)

const Sessions = ({ sessions, here, ticket }: Props) => (
  <>
    <h2 class="govuk-heading-m">{words.sessions}</h2>
    <p class="govuk-body">{words.sessionsIntro}</p>
    <ul class="wm-rows">
      {sessions.map((session) => (
        <li class="wm-rows__one">
          <p class="wm-rows__what">
            <strong>{session.device}</strong>
            {session.id === here && words.here}
            <span class="wm-rows__more">{words.lastUsed(whenInWords(session.seenAt))}</span>
          </p>
          {session.id !== here && <End ticket={ticket} session={session} />}
        </li>
      ))}
    </ul>
    <form method="post" action="/account/sign-out-everywhere">
      <TicketField ticket={ticket} />
      <p class="govuk-body">{words.everywhereIntro}</p>
      <Button text={words.everywhere} classes="govuk-button--warning" />
    </form>
  </>
)

const Hidden = ({ text }: { text: string }) => <span class="govuk-visually-hidden">{text}</span>

const End = ({ ticket, session }: { ticket: string; session: Session }) => (
  <form method="post" action="/account/sessions/end">
    <TicketField ticket={ticket} />
    <input type="hidden" name="session" value={session.id} />
    <button class="govuk-button govuk-button--secondary" type="submit">
      {words.end}
      <Hidden text={` (${session.device})`} />
    </button>
  </form>
)

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
})

const whenInWords = (moment: Date): string =>
  `${dayInWords(londonToday(Temporal.Instant.fromEpochMilliseconds(moment.getTime())))}, ${clock.format(moment)}`
