import type { Day } from '#kit/day'
import { type Database, handOver } from '#kit/db'
import type { FeedbackPack } from '../feedback-pack.ts'
import type { Contact } from '../rules/details.ts'
import type { FeedbackDatabase } from '../store/work-items.ts'

/** What taking a message in must know besides the message. */
export type TakingIn = {
  readonly pack: FeedbackPack
  readonly today: Day
  /** Tells whoever left an address that we have it, in the transaction that keeps it. */
  readonly acknowledge?: Acknowledge | undefined
}

export type Acknowledge = (
  tx: Database,
  receipt: { readonly reference: string; readonly email: string; readonly dueOn: Day },
) => Promise<void>

/** Says thank you once, to a person: what looks like spam is not answered, or we would send mail for a spammer. */
export const thank = async (
  tx: FeedbackDatabase,
  { acknowledge }: TakingIn,
  receipt: {
    readonly reference: string
    readonly contact?: Contact | undefined
    readonly suspectedSpam: boolean
    readonly dueOn: Day
  },
): Promise<void> => {
  const { reference, contact, suspectedSpam, dueOn } = receipt
  if (contact?.email === undefined || suspectedSpam) return
  await acknowledge?.(handOver(tx), { reference, email: contact.email, dueOn })
}
