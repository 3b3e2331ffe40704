import { done, refused, type Result } from '#kit/result'
import { checkListing } from '../import/check-listing.ts'
import { words } from '../import/words.ts'
import {
  type Changes,
  changesFrom,
  type CorrectableField,
  isSame,
  layOver,
  withChanges,
} from '../rules/correction.ts'
import type { Listing } from '../rules/listing.ts'
import { givesAddressAway } from '../rules/withheld.ts'
import {
  type CorrectionMade,
  correctionsOf,
  insertCorrections,
  retireCorrections,
  standingCorrections,
} from '../store/corrections.ts'
import { districts } from '../store/districts.ts'
import { dropEdit, type Edit, findEdit, keepEdit } from '../store/edits.ts'
import { findOnTheDesk, type OnTheDesk } from '../store/on-the-desk.ts'
import type { DirectoryDatabase } from '../store/tables.ts'
import { takeTurns } from '../store/versions.ts'
import { publish } from './publish.ts'

/** A listing on an editor's desk: what its source tells, what the public reads, what is being written. */
export type ForEditor = OnTheDesk & {
  /** The source's telling with the corrections that stand: what the next publishing would make of it. */
  readonly corrected: Listing
  readonly corrections: readonly CorrectionMade[]
  /** Why `corrected` may not be published as it is: what the source tells now tells a private address. */
  readonly faults: readonly string[]
  readonly edit: Edit | null
  /** Sent back with a form: whoever saves over somebody else's work is stopped. */
  readonly seen: string
}

export const findForEditor = async (
  db: DirectoryDatabase,
  slug: string,
  options: { lock?: boolean } = {},
): Promise<ForEditor | null> => {
  const desk = await findOnTheDesk(db, slug, options)
  if (!desk) return null
  const [edit, corrections, standing] = await Promise.all([
    findEdit(db, desk.id),
    correctionsOf(db, desk.id),
    standingCorrections(db, [desk.id]),
  ])
  const corrected = layOver(desk.told, standing.get(desk.id) ?? []).listing
  return {
    ...desk,
    corrected,
    corrections,
    faults: faultsOf(corrected),
    edit,
    seen: `${edit?.version ?? 0}-${desk.version}`,
  }
}

export type Editing = {
  readonly slug: string
  /** `ForEditor.seen` of the page that was filled in. */
  readonly seen: string
  readonly by: string
  /** YYYY-MM-DD */
  readonly on: string
}

export type EditRefusal =
  | { readonly why: 'not found' }
  | { readonly why: 'changed meanwhile'; readonly now: ForEditor }
  | { readonly why: 'wrong'; readonly sentences: readonly string[] }
  | { readonly why: 'nothing to publish' }

/** Keeps what an editor wrote, unseen by the public. Facts left as they are public now are not part of it. */
export const saveEdit = (
  db: DirectoryDatabase,
  { slug, seen, by, on }: Editing,
  facts: Changes,
  reference: string | null,
): Promise<Result<Changes, EditRefusal>> =>
  db.transaction().execute(async (tx) => {
    const now = await findForEditor(tx, slug, { lock: true })
    if (!now) return refused({ why: 'not found' })
    if (now.seen !== seen) return refused({ why: 'changed meanwhile', now })
    const changes = changesFrom(now.corrected, facts)
    const sentences = faultsOf(withChanges(now.corrected, changes))
    if (sentences.length > 0) return refused({ why: 'wrong', sentences })
    if (Object.keys(changes).length === 0) await dropEdit(tx, now.id)
    else await keepEdit(tx, now.id, { changes, by, on, reference })
    return done(changes)
  })

/** Lets go of what was written and not published. */
export const letEditGo = (
  db: DirectoryDatabase,
  { slug, seen }: Editing,
): Promise<Result<null, EditRefusal>> =>
  db.transaction().execute(async (tx) => {
    const now = await findForEditor(tx, slug, { lock: true })
    if (!now) return refused({ why: 'not found' })
    if (now.seen !== seen) return refused({ why: 'changed meanwhile', now })
    await dropEdit(tx, now.id)
    return done(null)
  })

/**
 * Makes what was written public. Each changed fact becomes a correction of what the source tells; one that says the
 * same as the source takes an earlier correction back. `at` is the moment, ISO in UTC to the millisecond.
 */
export const publishEdit = (
  db: DirectoryDatabase,
  { slug, seen, by, on }: Editing,
  at: string,
): Promise<Result<Listing, EditRefusal>> =>
  db.transaction().execute(async (tx) => {
    await takeTurns(tx)
    const now = await findForEditor(tx, slug, { lock: true })
    if (!now) return refused({ why: 'not found' })
    if (now.seen !== seen) return refused({ why: 'changed meanwhile', now })
    if (!now.edit) return refused({ why: 'nothing to publish' })
    const { changes, reference } = now.edit
    const listing = withChanges(now.corrected, changes)
    const sentences = faultsOf(listing)
    if (sentences.length > 0) return refused({ why: 'wrong', sentences })
    const fields = Object.keys(changes) as CorrectableField[]
    const standing = (await standingCorrections(tx, [now.id])).get(now.id) ?? []
    const earlier = standing.filter(({ field }) => fields.includes(field))
    const isBack = (field: CorrectableField) => isSame(changes[field] ?? null, now.told[field] ?? null)
    await retireCorrections(
      tx,
      earlier.filter(({ field }) => isBack(field)),
      'taken back',
      on,
    )
    await retireCorrections(
      tx,
      earlier.filter(({ field }) => !isBack(field)),
      'corrected again',
      on,
    )
    const made = fields
      .filter((field) => !isBack(field))
      .map((field) => ({ field, was: now.told[field], value: changes[field], serviceId: now.id }))
    await insertCorrections(
      tx,
      made.map((one) => ({ ...one, by, on, reference })),
    )
    await dropEdit(tx, now.id)
    await publish(tx, [now.id], at)
    return done(listing)
  })

/** Why a listing may not be published, in sentences. */
export const faultsOf = (listing: Listing): string[] => {
  const faults = checkListing(listing)
  return faults.length === 0 && givesAddressAway(listing, districts()) ? [words.tellsAddress] : faults
}
