import { decide, type Item, mayRead, partyOf } from '#access'
import { done, refused, type Result } from '#kit/result'
import {
  type Document,
  findDocument,
  findDocumentsOf,
  findVersions,
  type Version,
} from '../store/documents.ts'
import { findCalled, findReachable, type Reachable } from '../store/find-recipients.ts'
import { findRelease, findReleases, type Release } from '../store/releases.ts'
import type { DocumentsDatabase } from '../store/tables.ts'
import { type Caller, itemFor, leaveDecision, todayOf } from './caller.ts'

/**
 * What somebody may do about a release: they asked for it, could be its second person, it was sent to them, or they see
 * what went to a body.
 */
export type Part = 'asked' | 'second' | 'sent' | 'logged'
export type SeenRelease = {
  readonly release: Release
  readonly part: Part
  readonly papers: readonly Document[]
  readonly names: ReadonlyMap<string, string>
}

/** One release, to whoever has a part in it. The look is left in the trail; one that is refused too. */
export const lookAtRelease = (
  db: DocumentsDatabase,
  caller: Caller,
  releaseId: string,
): Promise<Result<SeenRelease, 'hidden'>> =>
  db.transaction().execute(async (tx) => {
    const release = await findRelease(tx, releaseId)
    const own = release?.authority === caller.authority ? release : null
    const item = own && (await itemOfRelease(tx, own))
    const papers = own ? await papersOf(tx, own) : []
    const part = own && item ? partOf(caller, own, item, papers) : null
    const act = part === null || part === 'sent' || !item ? null : actFor(caller, part, item)
    const reading = item && papers[0] && mayRead(caller.asker, { ...item, labels: papers[0].labels })
    const decision =
      part === null || !item
        ? refused('no relationship' as const)
        : act !== null
          ? decide(caller.asker, act, item)
          : (reading ?? refused('no relationship' as const))
    await leaveDecision(tx, caller, decision, {
      act: 'see release',
      childId: own?.child_id ?? null,
      caseId: own?.case_id ?? null,
      item: `release:${releaseId.slice(0, 36)}`,
    })
    if (!own || part === null) return refused('hidden')
    const people = own.recipients.map(({ personId }) => personId)
    return done({ release: own, part, papers, names: await findCalled(tx, people) })
  })

/** Those who may have papers: who holds the rights or was agreed to, and who works on it. Other relatives may not. */
const tiedTo = ({ relationships }: Item, today: number): string[] => [
  ...new Set(
    relationships
      .filter(
        ({ kind, from, to }) =>
          partyOf[kind] === 'person' &&
          kind !== 'relative' &&
          kind !== 'child' &&
          from <= today &&
          (to === null || today <= to),
      )
      .map(({ party }) => party),
  ),
]

const itemOfRelease = (tx: DocumentsDatabase, { authority, child_id, case_id }: Release): Promise<Item> =>
  itemFor(tx, { authority, childId: child_id, caseId: case_id })

const papersOf = async (tx: DocumentsDatabase, { papers }: Release): Promise<Document[]> =>
  (await Promise.all(papers.map(({ documentId }) => findDocument(tx, documentId)))).flatMap(
    (one) => one ?? [],
  )

/** By which permission somebody looks at a release that was not sent to them. */
const actFor = ({ asker }: Caller, part: Exclude<Part, 'sent'>, item: Item) =>
  part === 'second' || (part === 'logged' && !decide(asker, 'release bundle', item).ok)
    ? 'agree release'
    : 'release bundle'

/** To have a part in a release somebody must be allowed to read every paper in it. */
const partOf = (
  { asker, accountId }: Caller,
  release: Release,
  item: Item,
  papers: readonly Document[],
): Part | null => {
  const readsAll = papers.every(
    ({ labels, case_id: caseId }) => mayRead(asker, { ...item, caseId, labels }).ok,
  )
  if (!readsAll) return null
  if (release.body) {
    if (!mayRead(asker, { ...item, caseId: release.case_id, labels: release.made_labels ?? [] }).ok)
      return null
    const isAsked = release.state === 'to agree' && release.asked_by !== accountId
    if (isAsked && decide(asker, 'agree release', item).ok) return 'second'
    const may = (act: 'release bundle' | 'agree release') => decide(asker, act, item).ok
    return may('release bundle') || may('agree release') ? 'logged' : null
  }
  if (release.asked_by === accountId && decide(asker, 'release bundle', item).ok) return 'asked'
  if (release.asked_by !== accountId && decide(asker, 'agree release', item).ok) return 'second'
  const isTheirs = release.recipients.some(({ personId }) => personId === asker.personId)
  return release.state === 'released' && isTheirs ? 'sent' : null
}

/** The releases of a child that somebody has a part in, the newest first. */
export const listReleases = async (
  db: DocumentsDatabase,
  caller: Caller,
  childId: string,
): Promise<readonly Listed[]> =>
  withPart(db, caller, await findReleases(db, { authority: caller.authority, childId }))

/** What waits for a second person, of those who may be it. */
export const waitingForSecond = async (db: DocumentsDatabase, caller: Caller): Promise<readonly Listed[]> => {
  const waiting = await findReleases(db, { authority: caller.authority, state: 'to agree' })
  return (await withPart(db, caller, waiting)).filter(({ part }) => part === 'second')
}

type Listed = { readonly release: Release; readonly part: Part }

/** Each is asked about with its own case: whoever has that case alone sees what went from it. */
const withPart = async (
  db: DocumentsDatabase,
  caller: Caller,
  releases: readonly Release[],
): Promise<readonly Listed[]> => {
  const items = new Map<string, Item>()
  const found: Listed[] = []
  for (const release of releases) {
    const whose = `${release.child_id} ${release.case_id}`
    const item = items.get(whose) ?? (await itemOfRelease(db, release))
    items.set(whose, item)
    const part = partOf(caller, release, item, await papersOf(db, release))
    if (part !== null) found.push({ release, part })
  }
  return found
}

export type Sendable = {
  readonly papers: readonly { readonly document: Document; readonly version: Version }[]
  readonly people: readonly Reachable[]
}

/** What could be sent to whom: papers of this child that somebody may read and let go, and people of the record. */
export const whatCanBeSent = (
  db: DocumentsDatabase,
  caller: Caller,
  childId: string,
): Promise<Result<Sendable, 'hidden'>> =>
  db.transaction().execute(async (tx) => {
    const item = await itemFor(tx, { authority: caller.authority, childId, caseId: null })
    const decision = decide(caller.asker, 'release bundle', item)
    await leaveDecision(tx, caller, decision, { act: 'see documents', childId, caseId: null, item: null })
    if (!decision.ok) return refused('hidden')
    const documents = (await findDocumentsOf(tx, childId, null)).filter(
      ({ authority, labels, case_id: caseId }) =>
        authority === caller.authority && mayRead(caller.asker, { ...item, caseId, labels }).ok,
    )
    const versions = await findVersions(
      tx,
      documents.map(({ id }) => id),
    )
    const seesWithheld = decide(caller.asker, 'see withheld address', item).ok
    const people = await findReachable(tx, childId, tiedTo(item, caller.asker.today), todayOf(caller))
    return done({
      papers: documents.flatMap((document) => {
        const version = versions.find((one) => one.document_id === document.id && one.state === 'clean')
        return version ? { document, version } : []
      }),
      people: people.map((one) => ({
        ...one,
        addresses: one.addresses.filter(({ confidential }) => seesWithheld || !confidential),
      })),
    })
  })
