import { type CasesTables, findCase } from '#cases'
import { type Day, dayInWords } from '#kit/day'
import type { Database } from '#kit/db'
import { dueOn } from '#law'
import { writeMessage } from '#messages'
import { type Asked, childKeyOf, emailFor, perhapsTheSame, requesterOf } from '../rules/request/asked.ts'
import { marksOf } from '../rules/request/marks.ts'
import type { Channel } from '../rules/state.ts'
import type { RequestTables } from '../store/request-tables.ts'
import { findRequestsNamed, insertRequest } from '../store/requests.ts'

export type Receiving = {
  readonly secret: string
  readonly authority: string
  readonly siteTitle: string
  readonly baseUrl: string
  readonly districts: readonly string[]
  /** The team new requests go to. */
  readonly teamId: string | null
  readonly today: Day
}

/** A request as it came, by whatever channel. */
export type Came = {
  readonly asked: Asked
  readonly receivedOn: Day
  readonly channel: Channel
  /** Of the private code that shows its sender where it is. */
  readonly codeDigest: string
  readonly suspectedSpam: boolean
  /** By e-mail, at once, with the day to hear by. */
  readonly isThanked: boolean
}

export type Opened = { readonly caseId: string; readonly reference: string }

/** Who asked, as the case file says it. */
export const senders = {
  parent: 'A parent',
  'young person': 'The young person',
  setting: 'A school or college',
  'brought to attention': 'Somebody who knows the child',
} as const

/** Keeps a request as it was written, with what an officer should know at once, and thanks whoever left an address. */
export const keepRequest = async (
  tx: Database,
  receiving: Receiving,
  { asked, receivedOn, channel, codeDigest, suspectedSpam, isThanked }: Came,
  opened: Opened,
): Promise<void> => {
  const childKey = childKeyOf(asked.childName)
  const alike = await openRequestsLike(tx, childKey, asked.born ?? null)
  await insertRequest(tx.withTables<RequestTables>(), {
    ...opened,
    requestedBy: requesterOf(asked.asker),
    childKey,
    asked,
    alike,
    receivedOn,
    channel,
    codeDigest,
    marks: marksOf(asked, { ...receiving, alike, suspectedSpam }),
  })
  const email = emailFor(asked)
  if (email !== undefined && isThanked) await thank(tx, receiving, email, { ...opened, receivedOn })
}

const openRequestsLike = async (
  tx: Database,
  childKey: string,
  born: string | null,
): Promise<readonly string[]> => {
  const named = await findRequestsNamed(tx.withTables<RequestTables>(), childKey)
  const likely = named.filter(({ asked }) => perhapsTheSame({ born }, { born: asked.born ?? null }))
  const files = await Promise.all(likely.map(({ caseId }) => findCase(tx.withTables<CasesTables>(), caseId)))
  return files.flatMap((file) => (file && file.closed_on === null ? [file.reference] : []))
}

const thank = (
  tx: Database,
  { siteTitle, baseUrl, today }: Receiving,
  email: string,
  { caseId, reference, receivedOn }: Opened & { readonly receivedOn: Day },
): Promise<void> =>
  writeMessage(tx, {
    key: `request received ${reference}`,
    channel: 'email',
    address: email,
    template: 'request received',
    caseId,
    blanks: {
      site: siteTitle,
      reference,
      day: dayInWords(dueOn('decide whether to assess', receivedOn)),
      link: `${baseUrl}/your-request`,
    },
    forgetOn: today.add({ years: 1 }).toString(),
  })
