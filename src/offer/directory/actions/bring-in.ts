import { done, refused, type Result } from '#kit/result'
import { applyWithin } from '../import/apply.ts'
import { fetchBytes, fetchOpenReferral } from '../import/fetch-open-referral.ts'
import { leadsOutside } from '../import/outside-address.ts'
import { type ImportOptions, plan, type Plan } from '../import/preview.ts'
import { readBytes } from '../import/read-file.ts'
import { fieldName, words } from '../import/words.ts'
import { isSame, layOver } from '../rules/correction.ts'
import type { DirectoryPack } from '../rules/directory-pack.ts'
import { standingCorrections } from '../store/corrections.ts'
import type { DirectoryDatabase } from '../store/tables.ts'
import { beginBulk } from '../store/versions.ts'
import { findImport, holdFile, keepImport, keepPreview, markApplied } from '../store/waiting-imports.ts'

type Pack = ImportOptions['pack'] & Pick<DirectoryPack, 'taxonomies'>

/** One line of a preview, for a page. Long texts are cut: the file itself has them whole. */
export type PreviewLine =
  | {
      readonly what: 'refused'
      readonly row: number
      readonly name: string
      readonly because: readonly string[]
    }
  | { readonly what: 'added'; readonly row: number; readonly name: string }
  | {
      readonly what: 'changed'
      readonly row: number
      readonly name: string
      readonly fields: readonly { readonly field: string; readonly from: string; readonly to: string }[]
      /** Facts that an editor put right, and that the source now tells anew. */
      readonly givingWay: readonly string[]
    }
  | { readonly what: 'removed'; readonly name: string }

/** What a file would do, as it is kept until somebody says yes. */
export type KeptPreview = {
  readonly lines: readonly PreviewLine[]
  readonly counts: Readonly<Record<PreviewLine['what'] | 'unchanged', number>>
  /** Why it must not be brought in as it stands. */
  readonly stop?: string
  /** A person can insist, having read why not. */
  readonly mayInsist: boolean
}

export type Sending = {
  readonly file: Uint8Array
  readonly source: string
  readonly wholeSource: boolean
  readonly by: string
  /** ISO in UTC to the millisecond. */
  readonly at: string
}

/** Reads a file and keeps it with what it would do; changes nothing. Gives where to read that. */
export const previewFile = async (
  db: DirectoryDatabase,
  { file, source, wholeSource, by, at }: Sending,
  pack: Pack,
): Promise<Result<string, string>> => {
  const rows = readBytes(file, source, pack.taxonomies)
  if (!rows.ok) return rows
  const planned = await plan(db, source, rows.value, { pack, wholeSource })
  const preview = await keptFrom(db, planned)
  return done(await keepImport(db, { source, file, wholeSource, preview, by, at }))
}

/** The bytes at an address of the web: a file, or another council's feed. */
export const bytesAt = async (address: string): Promise<Result<Uint8Array, string>> => {
  if (!(await leadsOutside(address))) return refused(words.notAFeedAddress)
  const settings = { timeoutMs: 20_000, redirect: 'error' as const }
  if (/\.(csv|json|ndjson)(\?|$)/i.test(address)) return fetchBytes(address, settings)
  const services = await fetchOpenReferral(address, settings)
  return services.ok ? done(Buffer.from(JSON.stringify(services.value))) : services
}

export type BroughtIn = 'done' | 'done before' | 'not as it was' | 'stopped' | 'not found'

/**
 * Does what the preview says, in one transaction, once. Where the directory changed in between, nothing is done and the
 * preview is put right instead, to be read again.
 */
export const bringIn = (
  db: DirectoryDatabase,
  id: string,
  { pack, at, insist }: { readonly pack: Pack; readonly at: string; readonly insist: boolean },
): Promise<BroughtIn> =>
  db.transaction().execute(async (tx) => {
    const waiting = await findImport<KeptPreview>(tx, id)
    if (!waiting) return 'not found'
    await beginBulk(tx)
    const file = await holdFile(tx, id)
    if (file === null) return 'done before'
    const { source, wholeSource } = waiting
    const rows = readBytes(file, source, pack.taxonomies)
    if (!rows.ok) return 'stopped'
    const options = { pack, wholeSource }
    const now = await keptFrom(tx, await plan(tx, source, rows.value, options))
    if (!isSame(now, waiting.preview)) {
      await keepPreview(tx, id, now)
      return 'not as it was'
    }
    if (now.stop && !(insist && now.mayInsist)) return 'stopped'
    await applyWithin(tx, source, rows.value, { ...options, at, force: insist })
    await markApplied(tx, id, at)
    return 'done'
  })

export const findWaitingImport = (db: DirectoryDatabase, id: string) => findImport<KeptPreview>(db, id)

const keptFrom = async (db: DirectoryDatabase, { preview, write }: Plan): Promise<KeptPreview> => {
  const { added, changed, removed, refused: bad, unchanged, stop } = preview
  const told = new Map(write.map(({ listing }) => [listing.slug, listing]))
  const standing = await standingCorrections(
    db,
    write.map(({ listing }) => listing.id),
  )
  const givingWay = (slug: string): string[] => {
    const listing = told.get(slug)
    const corrections = listing && standing.get(listing.id)
    return corrections ? layOver(listing, corrections).givingWay.map(({ field }) => fieldName(field)) : []
  }
  return {
    lines: [
      ...bad.map(({ row, name = '', reasons }) => ({
        what: 'refused' as const,
        row,
        name: short(name),
        because: reasons,
      })),
      ...changed.map(({ row, name, slug, fields }) => ({
        what: 'changed' as const,
        row,
        name,
        fields: fields.map(({ field, from, to }) => ({ field, from: short(from), to: short(to) })),
        givingWay: givingWay(slug),
      })),
      ...added.map(({ row, name }) => ({ what: 'added' as const, row, name })),
      ...removed.map(({ name }) => ({ what: 'removed' as const, name })),
    ],
    counts: {
      refused: bad.length,
      changed: changed.length,
      added: added.length,
      removed: removed.length,
      unchanged,
    },
    ...(stop && { stop }),
    mayInsist: write.length + unchanged > 0,
  }
}

const short = (text: string): string => (text.length > 300 ? `${text.slice(0, 299)}…` : text)
