import { type Asker, type Item, mayRead, type StaffRole } from '#access'
import { epochDayOfIso } from '#kit/day'
import { membershipsOf, type PeopleTables } from '#people'
import type { Document } from '../store/documents.ts'
import { type RecipientFacts, type RecipientFault, recipientFault } from '../rules/release.ts'
import { findAddress, isConfirmed, type Recipient, restrictionsOn } from '../store/releases.ts'
import type { DocumentsDatabase } from '../store/tables.ts'
import { type Caller, todayOf } from './caller.ts'

export type Unsendable = { readonly personId: string; readonly why: RecipientFault }

/** Who of these may not be sent it, and why. Asked when a bundle is put together, and again as it leaves. */
export const whoMayNot = async (
  db: DocumentsDatabase,
  caller: Caller,
  item: Item,
  documents: readonly Document[],
  recipients: readonly Recipient[],
): Promise<readonly Unsendable[]> => {
  const found: Unsendable[] = []
  const restrictions = await restrictionsOn(db, item.childId!, todayOf(caller))
  for (const recipient of recipients) {
    const own = restrictions.filter(({ person_id: id }) => id === recipient.personId)
    const why = recipientFault({
      ...(await reading(db, caller, item, documents, recipient)),
      restrictions: own.map(({ restriction }) => restriction),
      channel: recipient.channel,
      address: await addressOf(db, caller, recipient),
    })
    if (why) found.push({ personId: recipient.personId, why })
  }
  return found
}

/** As access would answer them, were they to ask themselves. */
const reading = async (
  db: DocumentsDatabase,
  caller: Caller,
  item: Item,
  documents: readonly Document[],
  { personId }: Recipient,
): Promise<Pick<RecipientFacts, 'isTied' | 'mayReadAll'>> => {
  const memberships = await membershipsOf(db.withTables<PeopleTables>(), personId, todayOf(caller))
  const asker: Asker = {
    accountId: personId,
    personId,
    memberships: memberships.map(({ role, organisationId, teamId, from, to }) => ({
      role: role as StaffRole,
      authority: caller.authority,
      organisationId,
      teamId,
      from: epochDayOfIso(from)!,
      to: to === null ? null : epochDayOfIso(to),
    })),
    today: caller.asker.today,
    now: caller.asker.now,
    provedAt: null,
    glass: [],
  }
  const decisions = documents.map(({ labels, case_id: caseId }) =>
    mayRead(asker, { ...item, caseId, labels }),
  )
  const places = memberships.flatMap(({ organisationId, teamId }) => [organisationId, teamId])
  return {
    isTied: item.relationships.some(({ party }) => party === personId || places.includes(party)),
    mayReadAll: decisions.every(({ ok }) => ok),
  }
}

const addressOf = async (
  db: DocumentsDatabase,
  caller: Caller,
  { personId, addressId }: Recipient,
): Promise<RecipientFacts['address']> => {
  if (addressId === null) return null
  const address = await findAddress(db, addressId, personId, todayOf(caller))
  return address ? { confirmed: await isConfirmed(db, personId, address) } : null
}
