import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import { writeMessage } from '#messages'
import { addressOf, type OnEvent, type SignInEvent } from '#sign-in'

export type AccountAlertSettings = {
  readonly siteTitle: string
  readonly baseUrl: string
  readonly today: () => Day
}

/**
 * Tells the owner of an account, by the e-mail address they sign in with, that how they get in was changed: if it was
 * not they, they hear of it. Setting an account up is no change.
 */
export const tellOwners =
  ({ siteTitle, baseUrl, today }: AccountAlertSettings): OnEvent =>
  async (tx: Database, event: SignInEvent): Promise<void> => {
    if (event.accountId === null || !changes.has(event.event)) return
    const address = await addressOf(tx, event.accountId)
    if (address === null) return
    await writeMessage(tx, {
      key: `account changed ${event.accountId} ${event.event} ${event.at.getTime()}`,
      channel: 'email',
      address,
      template: 'your account was changed',
      blanks: { site: siteTitle, link: `${baseUrl}/account` },
      forgetOn: today().add({ months: 6 }).toString(),
    })
  }

const changes: ReadonlySet<SignInEvent['event']> = new Set([
  'password set',
  'factor added',
  'factor removed',
  'recovery codes made',
  'recovery code used',
])

/** One after another, in the same transaction. */
export const bothOf =
  (...told: readonly OnEvent[]): OnEvent =>
  async (tx, event) => {
    for (const tell of told) await tell(tx, event)
  }
