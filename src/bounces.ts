import { type Database, installationSecret } from '#kit/db'
import type { Settings } from '#kit/start'
import { listenForBounces, type MessagesTables, takeReport } from '#messages'

/** Where e-mail comes back to, listened for until stopped. Undefined where the council reads its own mailbox. */
export const bouncesOf = async (database: Database, settings: Settings['bounces']) => {
  if (!settings) return undefined
  const returnTo = {
    address: settings.address,
    secret: await installationSecret(database, 'return paths'),
  }
  const messages = database.withTables<MessagesTables>()
  const { stop } = await listenForBounces({
    ...settings,
    returnTo,
    onReport: (id, report) => takeReport(messages, id, report, () => new Date()),
  })
  return { returnTo, stop }
}
