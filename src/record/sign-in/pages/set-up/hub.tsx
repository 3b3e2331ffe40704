import { Button, ErrorSummary, InsetText, Tag } from '#kit/govuk'
import { signInNameInGroups } from '../../rules/written-code.ts'
import { hasSecondFactor, needsSecondFactor } from '../../rules/account.ts'
import type { PagesRoom } from '../../room.ts'
import type { HeldAccount } from '../../store/accounts.ts'
import { Column } from '../column.tsx'
import { TicketField } from '#kit/form'
import { words } from './words.ts'

type Props = {
  room: PagesRoom
  account: HeldAccount
  identity: boolean
  ticket: string
  fault: string | undefined
}

/** What is done and what is still to do before an account opens. */
export const SetUpHub = ({ room, account, identity, ticket, fault }: Props) => {
  const { factors, kind } = account
  const must = needsSecondFactor(kind)
  const way = account.passwordHash !== null || factors.passkeys > 0 || identity
  const second = hasSecondFactor(factors)
  return (
    <Column>
      {fault && <ErrorSummary titleText="There is a problem" errorList={[{ text: fault, href: '#to-do' }]} />}
      <h1 class="govuk-heading-l">{words.hub(account.name)}</h1>
      <p class="govuk-body">
        {must ? words.hubIntro : words.hubFamily} {words.hubPasskey}
      </p>
      {account.email === null && account.signInName !== null && (
        <InsetText
          html={
            <>
              {words.signInName} <strong class="wm-key">{signInNameInGroups(account.signInName)}</strong>
              <br />
              {words.signInNameKeep}
            </>
          }
        />
      )}
      <div id="to-do">
        <h2 class="govuk-heading-m">
          {words.password} <State done={way} must />
        </h2>
        <p class="govuk-body">
          <a class="govuk-link" href="/set-up/password">
            {words.password}
          </a>
        </p>
        <h2 class="govuk-heading-m">
          {words.second} <State done={second} must={must} />
        </h2>
        <p class="govuk-body">{words.secondWhy}</p>
        <ul class="govuk-list govuk-list--spaced">
          <Way href="/set-up/passkey" text={words.passkey} done={factors.passkeys > 0} />
          <Way href="/set-up/app" text={words.app} done={factors.authenticator} />
          {room.channels.has('text') && <Way href="/set-up/phone" text={words.text} done={factors.phone} />}
          {room.providers.map(({ id, label }) => (
            <Way href={`/sign-in/with/${id}`} text={label} done={false} />
          ))}
        </ul>
      </div>
      <form method="post" action="/set-up/finish">
        <TicketField ticket={ticket} />
        <Button text={words.finish} />
      </form>
    </Column>
  )
}

const State = ({ done, must }: { done: boolean; must: boolean }) => {
  if (done) return <Tag text={words.done} classes="govuk-tag--green" />
  return <Tag text={must ? words.needed : words.optional} classes="govuk-tag--grey" />
}

const Way = ({ href, text, done }: { href: string; text: string; done: boolean }) => (
  <li>
    <a class="govuk-link" href={href}>
      {text}
    </a>{' '}
    {done && <Tag text={words.done} classes="govuk-tag--green" />}
  </li>
)
