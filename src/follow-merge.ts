import { casePointers } from '#cases'
import { documentPointers } from '#documents'
import { messagePointers } from '#messages'
import type { Following } from '#people'
import { moveAccount, moveAccountBack } from '#sign-in'

/** What every room keeps of a person, for when two records turn out to be one. */
export const following: Following = {
  pointers: [...casePointers, ...documentPointers, ...messagePointers],
  account: moveAccount,
  accountBack: moveAccountBack,
}
