import type { Acknowledge } from '#feedback'
import { type Day, dayInWords } from '#kit/day'
import { type Database, handOver } from '#kit/db'
import {
  askArrivals,
  type Carriers,
  forgetOld,
  type MessagesTables,
  type notify,
  type Saying,
  sendDue,
  writeMessage,
} from '#messages'
import type { SendCode } from '#sign-in'
import type { AuthorityPack } from './authority.ts'

export type PostSettings = {
  readonly pack: AuthorityPack
  readonly baseUrl: string
  readonly today: () => Day
}

/** Thanks whoever wrote to us, with the reference and the day we mean to answer by. */
export const acknowledgeBy =
  ({ pack, baseUrl, today }: PostSettings): Acknowledge =>
  (tx, { reference, email, dueOn }) =>
    writeMessage(tx, {
      key: `feedback received ${reference}`,
      channel: 'email',
      address: email,
      template: 'feedback received',
      blanks: {
        site: pack.site.title,
        reference,
        day: dayInWords(dueOn),
        link: `${baseUrl}/follow?reference=${reference}`,
      },
      forgetOn: today().add({ months: pack.feedback.forgetContactAfterMonths }).toString(),
    })

/** Codes to sign in leave like any other message. They are kept two days: long enough to ask why one never came. */
export const sendCodeBy =
  ({ pack, today }: PostSettings): SendCode =>
  (tx, { channel, to, accountId, purpose, code, link }) => {
    // A letter is printed by whoever invites.
    if (channel === 'letter') return Promise.resolve()
    const template = { invitation: 'invitation', reset: 'set a new password' } as const
    return writeMessage(handOver(tx), {
      key: `code ${accountId} ${purpose} ${code}`,
      channel,
      address: to,
      template: purpose in template ? template[purpose as keyof typeof template] : 'sign-in code',
      blanks: { site: pack.site.title, code, link, day: dayInWords(today().add({ days: 14 })) },
      forgetOn: today().add({ days: 2 }).toString(),
    })
  }

export type Sending = {
  readonly carriers: Carriers
  readonly saying: Saying
  /** What became of a message the provider took; absent where there is nobody to ask. */
  readonly arrivalOf?: ReturnType<typeof notify>['arrivalOf'] | undefined
  readonly today: () => Day
}

/** Sends what is due every few seconds until stopped. Two processes at once share the work. */
export const keepSending = (
  database: Database,
  { carriers, saying, arrivalOf, today }: Sending,
): (() => void) => {
  let turns = 0
  const messages = database.withTables<MessagesTables>()
  let busy = false
  const turn = async (): Promise<void> => {
    if (busy) return
    busy = true
    try {
      while ((await sendDue(messages, carriers, () => new Date(), { saying })).sent > 0);
      if (arrivalOf && turns++ % turnsToAsk === 0) await askArrivals(messages, arrivalOf, () => new Date())
      await forgetOld(messages, today().toString())
    } catch {
      // The database is away: what is written waits there for the next turn.
    } finally {
      busy = false
    }
  }
  const timer = setInterval(() => void turn(), every)
  timer.unref()
  return () => clearInterval(timer)
}

const every = 5_000
/** Ten minutes. */
const turnsToAsk = 120
