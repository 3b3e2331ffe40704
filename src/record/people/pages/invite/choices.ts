import type { ToInvite } from '../../store/to-invite.ts'
import type { Option } from '../facts/field.ts'
import type { AccountLine } from '../room.ts'
import { words } from './words.ts'

/** One way of inviting one person: the address is the record's, never typed. */
export type Choice = Option & {
  readonly to: ToInvite
  readonly email: string | null
  readonly account: AccountLine | null
}

/** Each person who may be invited, by e-mail where one is safe and by letter. Accounts of people at work are not begun again here. */
export const choicesOf = (
  family: readonly ToInvite[],
  accounts: ReadonlyMap<string, AccountLine>,
): readonly Choice[] =>
  family
    .filter(({ personId, atWork }) => !atWork && !accounts.get(personId)?.demo)
    .flatMap((to) => {
      const account = accounts.get(to.personId) ?? null
      const begun = (text: string) => (account === null ? text : words.again(text))
      const letter = {
        to,
        account,
        email: null,
        value: `letter:${to.personId}`,
        text: begun(words.byLetter(to.name)),
      }
      if (to.email === null) return [letter]
      const text = begun(words.byEmail(to.name, to.email))
      return [{ to, account, email: to.email, value: `email:${to.personId}`, text }, letter]
    })
