import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import { type TemplateName, writeMessage } from '#messages'
import { addressOf, type OnEvent, type SignInEvent } from '#sign-in'

export type AccountAlertSettings = {
  readonly siteTitle: string
  readonly baseUrl: string
  readonly today: () => Day
}

/**
 * Tells the owner of an account, by the e-mail address they sign in with, that how they get in was changed, or that
 * somebody with their password got no further: if it was not they, they hear of it. Setting an account up is no change.
 */
export const tellOwners =
  ({ siteTitle, baseUrl, today }: AccountAlertSettings): OnEvent =>
  async (tx: Database, event: SignInEvent): Promise<void> => {
    const template = news.get(event.event)
    if (event.accountId === null || template === undefined) return
    const address = await addressOf(tx, event.accountId)
    if (address === null) return
    await writeMessage(tx, {
      key: `account changed ${event.accountId} ${event.event} ${event.at.getTime()}`,
      channel: 'email',
      address,
      template,
      blanks: { site: siteTitle, link: `${baseUrl}/account` },
      forgetOn: today().add({ months: 6 }).toString(),
    })
  }

const changed = 'your account was changed'
const news: ReadonlyMap<SignInEvent['event'], TemplateName> = new Map([
  ['password set', changed],
  ['factor added', changed],
  ['factor removed', changed],
  ['recovery codes made', changed],
  ['recovery code used', changed],
  ['second step guessed at', 'your password may be known'],
])

/** One after another, in the same transaction. */
export const bothOf =
  (...told: readonly OnEvent[]): OnEvent =>
  async (tx, event) => {
    for (const tell of told) await tell(tx, event)
  }
