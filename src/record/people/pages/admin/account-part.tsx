import { momentDay } from './moment.ts'
import type { AccountLine } from '../room.ts'
import { accountWords as words } from './account-words.ts'

type Props = {
  readonly id: string
  readonly account: AccountLine | null
  /** The account of whoever reads. */
  readonly reader: string
  readonly now: number
}

/** How somebody comes in, and what can be done about it. */
export const AccountPart = ({ id, account, reader, now }: Props) => (
  <>
    <h2 class="govuk-heading-m">{words.title}</h2>
    {account === null ? (
      <p class="govuk-body">{words.none}</p>
    ) : (
      <ul class="govuk-list">
        <li>{words.states[account.state]}</li>
        {account.email !== null && <li>{words.reached(account.email)}</li>}
        <li>{account.lastIn === null ? words.neverIn : words.lastIn(momentDay(account.lastIn))}</li>
        {account.state === 'invited' && <li>{invitationInWords(account, now)}</li>}
      </ul>
    )}
    {account?.demo || account?.id === reader ? (
      <p class="govuk-hint">{account.demo ? words.invented : words.own}</p>
    ) : (
      <ul class="govuk-list">
        {doorsFor(account).map(([path, text]) => (
          <li>
            <a class="govuk-link" href={`/admin/people/${id}/${path}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    )}
  </>
)

export const invitationInWords = ({ invitation }: AccountLine, now: number): string => {
  if (invitation === null) return words.takenBack
  const { route, sentAt, expiresAt } = invitation
  const end = expiresAt.getTime() > now ? words.goodUntil : words.ranOut
  return `${words.sentOn[route](momentDay(sentAt))}, ${end(momentDay(expiresAt))}`
}

const doorsFor = (account: AccountLine | null): readonly (readonly [string, string])[] => {
  if (account === null) return [['invite', words.invite]]
  const again = ['invite-again', words.again] as const
  if (account.state === 'invited')
    return account.invitation === null ? [again] : [again, ['take-back', words.takeBack]]
  return account.state === 'active' ? [again, ['close', words.close]] : [again]
}
