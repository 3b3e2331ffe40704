import type { Database } from '#kit/db'
import { familyAccounts, withNames } from '../rules/family-name.ts'
import { type Look, type Reader, whoLookedLines } from '../rules/who-looked.ts'
import { findEntries, findForFamily } from '../store/entries.ts'

export type WhoLookedPage = {
  readonly looks: readonly Look[]
  /** Pass it back as `before` for what is older; null at the end. */
  readonly older: string | null
}

/** What the owners of these accounts are called today: asked for where the officer reads, never for a family. */
export type NamesOf = (accounts: readonly string[]) => Promise<ReadonlyMap<string, string>>

/** Entries a page is made of. */
const pageOf = 200

/**
 * Who looked at one child's record, when and why, newest first. The caller has asked #access for `see who looked`.
 * A family is shown everything but what a recorded safeguarding decision keeps from it; the officer everything.
 */
export const whoLooked = async (
  db: Database,
  child: { readonly authority: string; readonly id: string },
  reader: Reader,
  before?: string,
  namesOf: NamesOf = () => Promise.resolve(new Map()),
): Promise<WhoLookedPage> => {
  const entries = reader.family
    ? await findForFamily(db, child.authority, child.id, before, pageOf + 1)
    : await findEntries(db, { authority: child.authority, subject: child.id, before }, pageOf + 1)
  const shown = entries.slice(0, pageOf)
  return {
    looks: whoLookedLines(
      withNames(shown, reader.family ? new Map() : await namesOf(familyAccounts(shown))),
      reader,
    ),
    older: entries.length > pageOf ? shown.at(-1)!.id : null,
  }
}
