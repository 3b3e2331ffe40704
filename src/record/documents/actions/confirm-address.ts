import { decide } from '#access'
import { findAddress, addressHash } from '../store/releases.ts'
import type { DocumentsDatabase } from '../store/tables.ts'
import { type Caller, itemFor, leaveDecision, todayOf } from './caller.ts'

/** Somebody asked whether an address of the record is still right, and it is. False where it is not theirs to say. */
export const confirmAddress = async (
  db: DocumentsDatabase,
  caller: Caller,
  about: { readonly childId: string; readonly personId: string; readonly addressId: string },
): Promise<boolean> =>
  db.transaction().execute(async (tx) => {
    const matter = { authority: caller.authority, childId: about.childId, caseId: null }
    const decision = decide(caller.asker, 'correct contact details', await itemFor(tx, matter))
    await leaveDecision(tx, caller, decision, {
      act: 'confirm address',
      childId: about.childId,
      caseId: null,
      item: `address:${about.addressId}`,
    })
    const address = await findAddress(tx, about.addressId, about.personId, todayOf(caller))
    if (!decision.ok || !address) return false
    await tx
      .insertInto('documents.confirmed_address')
      .values({
        person_id: about.personId,
        address_sha256: addressHash(address),
        confirmed_on: todayOf(caller),
        confirmed_by: caller.accountId,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['person_id', 'address_sha256'])
          .doUpdateSet({ confirmed_on: todayOf(caller), confirmed_by: caller.accountId }),
      )
      .execute()
    return true
  })
