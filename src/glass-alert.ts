import type { GlassAlert } from '#access'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import { writeMessage } from '#messages'
import { holdersOf, type PeopleTables } from '#people'
import { accountsOfPersons } from '#sign-in'

export type AlertSettings = {
  readonly siteTitle: string
  readonly baseUrl: string
  readonly today: () => Day
}

/** Tells every privacy officer of an emergency, in its own transaction. The message names no child and nobody else. */
export const tellPrivacyOfficers =
  ({ siteTitle, baseUrl, today }: AlertSettings) =>
  async (tx: Database, { glass }: GlassAlert): Promise<void> => {
    const on = today()
    const officers = await holdersOf(tx.withTables<PeopleTables>(), 'privacy officer', on.toString())
    const accounts = await accountsOfPersons(tx, officers)
    for (const personId of officers) {
      const email = accounts.get(personId)?.email
      if (!email) continue
      await writeMessage(tx, {
        key: `emergency ${glass} ${personId}`,
        channel: 'email',
        address: email,
        template: 'emergency to check',
        blanks: { site: siteTitle, link: `${baseUrl}/privacy/emergencies` },
        personId,
        forgetOn: on.add({ months: 6 }).toString(),
      })
    }
  }
