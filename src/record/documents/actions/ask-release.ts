import { decide, type Item, mayRead } from '#access'
import { done, refused, type Result } from '#kit/result'
import { firstState, isFlagged } from '../rules/release.ts'
import { type Document, findBody, findCounterparts, findDocument } from '../store/documents.ts'
import { findAsked, insertRelease, type Paper, type Recipient, restrictionsOn } from '../store/releases.ts'
import type { DocumentsDatabase, PaperFinding, ReleaseState } from '../store/tables.ts'
import { type Caller, itemFor, leaveDecision, todayOf } from './caller.ts'
import { lookThrough } from './look-through.ts'
import { type Unsendable, whoMayNot } from './recipients.ts'

export type Bundle = {
  readonly childId: string
  readonly caseId: string | null
  readonly papers: readonly Paper[]
  /** People of the record, by id. There is no way to type an address. */
  readonly recipients: readonly Recipient[]
  readonly purpose: string
  readonly sending: string
}

export type Asked = {
  readonly id: string
  readonly state: ReleaseState
  readonly findings: readonly PaperFinding[]
}

export type AskRefusal =
  | 'not allowed'
  | 'prove it is you'
  | 'nothing to send'
  | 'nobody to send it to'
  | 'not checked for viruses yet'
  | readonly Unsendable[]

/**
 * Asks to let papers go to people of the record. Nothing has left when it answers: `ready` may be let go by whoever
 * asked; the rest waits for a look, or for a second person.
 */
export const askRelease = (
  db: DocumentsDatabase,
  caller: Caller,
  asked: Bundle,
): Promise<Result<Asked, AskRefusal>> =>
  db.transaction().execute(async (tx) => {
    const known = await findAsked(tx, asked.sending)
    if (known) return done(await asAsked(tx, known.id))
    const bundle = { ...asked, papers: await withCounterparts(tx, asked.papers) }
    const { childId, caseId } = bundle
    const item = await itemFor(tx, { authority: caller.authority, childId, caseId })
    const documents = await papersOf(tx, bundle)
    const decision = decide(caller.asker, 'release bundle', item)
    const reading = documents?.map(({ labels, case_id: id }) =>
      mayRead(caller.asker, { ...item, caseId: id, labels }),
    )
    const unread = reading?.find(({ ok }) => !ok)
    const judged = documents === null ? refused('no relationship' as const) : (unread ?? decision)
    if (!decision.ok || !judged.ok || documents === null) {
      await leaveDecision(tx, caller, decision.ok ? judged : decision, about(bundle, null))
      return refused(!judged.ok && judged.reason === 'prove it is you' ? 'prove it is you' : 'not allowed')
    }
    if (documents.length === 0) return refused('nothing to send')
    if (bundle.recipients.length === 0) return refused('nobody to send it to')
    const weighed = await weigh(tx, caller, bundle, item, documents)
    if (weighed.ok) await leaveDecision(tx, caller, decision, about(bundle, weighed.value.id))
    return weighed
  })

/** A translation and its English leave together, whichever was chosen. */
const withCounterparts = async (
  tx: DocumentsDatabase,
  papers: readonly Paper[],
): Promise<readonly Paper[]> => {
  const more = [...papers]
  // Twice: a translation brings its English, and that its other translations.
  for (let turn = 0; turn < 2; turn++)
    for (const one of await findCounterparts(tx, more))
      if (!more.some(({ documentId }) => documentId === one.documentId)) more.push(one)
  return more
}

const about = ({ childId, caseId }: Bundle, id: string | null) => ({
  act: 'ask release',
  childId,
  caseId,
  item: id === null ? null : `release:${id}`,
})

/** Null as soon as one of them is not this child's: papers of two children are no bundle. */
const papersOf = async (tx: DocumentsDatabase, { papers, childId }: Bundle): Promise<Document[] | null> => {
  const found = await Promise.all(papers.map(({ documentId }) => findDocument(tx, documentId)))
  const own = found.filter((document) => document?.child_id === childId)
  return own.length === papers.length ? (own as Document[]) : null
}

const weigh = async (
  tx: DocumentsDatabase,
  caller: Caller,
  bundle: Bundle,
  item: Item,
  documents: readonly Document[],
): Promise<Result<Asked, AskRefusal>> => {
  const unsendable = await whoMayNot(tx, caller, item, documents, bundle.recipients)
  if (unsendable.length > 0) return refused(unsendable)
  const bodies = await Promise.all(
    bundle.papers.map(({ documentId, number }) => findBody(tx, documentId, number)),
  )
  const words = bodies.flatMap((body) => (body?.state === 'clean' ? [body] : []))
  if (words.length < bundle.papers.length) return refused('not checked for viruses yet')
  const looked = (await lookThrough(tx, bundle.childId, words)) ?? []
  const findings = looked.flatMap((some, n) => some.map((one) => ({ ...one, ...bundle.papers[n]! })))
  const restrictions = await restrictionsOn(tx, bundle.childId, todayOf(caller))
  const labels = documents.flatMap((document) => document.labels)
  const flagged = isFlagged(labels, restrictions.length > 0)
  const state = firstState(flagged, findings)
  const id = await insertRelease(tx, {
    ...bundle,
    authority: caller.authority,
    // A hard finding asks for two people as much as a safeguarding paper does.
    flagged: state === 'to agree',
    findings,
    state,
    askedBy: caller.accountId,
  })
  return done({ id, state, findings })
}

const asAsked = async (tx: DocumentsDatabase, id: string): Promise<Asked> =>
  tx
    .selectFrom('documents.release')
    .select(['id', 'state', 'findings'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
