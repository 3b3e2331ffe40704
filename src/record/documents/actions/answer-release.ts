import { type Decision, decide, mayRead } from '#access'
import { done, refused, type Result } from '#kit/result'
import { findDocument } from '../store/documents.ts'
import { changeRelease, findRelease, type Release } from '../store/releases.ts'
import type { DocumentsDatabase, ReleaseState } from '../store/tables.ts'
import { type Caller, itemFor, leaveDecision } from './caller.ts'

export type AnswerRefusal = 'hidden' | 'prove it is you' | 'not yours to answer' | 'say why'

/** Whoever asked has looked at each thing the check pointed at, and says why it belongs. */
export const sayLooked = (
  db: DocumentsDatabase,
  caller: Caller,
  releaseId: string,
  reason: string,
): Promise<Result<ReleaseState, AnswerRefusal>> =>
  answer(db, caller, releaseId, reason, {
    act: 'release bundle',
    whileIn: 'to look at',
    isTheirs: (release) => release.asked_by === caller.accountId,
    change: { state: 'ready', looked_reason: reason },
  })

/** A second person lets it go, or stops it. Nobody answers for themselves. */
export const agreeRelease = (
  db: DocumentsDatabase,
  caller: Caller,
  releaseId: string,
  { agree, reason }: { readonly agree: boolean; readonly reason: string },
): Promise<Result<ReleaseState, AnswerRefusal>> =>
  answer(db, caller, releaseId, reason, {
    act: 'agree release',
    whileIn: 'to agree',
    isTheirs: (release) => release.asked_by !== caller.accountId,
    change: { state: agree ? 'ready' : 'refused', agreed_by: caller.accountId, agreed_reason: reason },
  })

type Answer = {
  readonly act: 'release bundle' | 'agree release'
  readonly whileIn: ReleaseState
  readonly isTheirs: (release: Release) => boolean
  readonly change: Parameters<typeof changeRelease>[2] & { readonly state: ReleaseState }
}

const answer = (
  db: DocumentsDatabase,
  caller: Caller,
  releaseId: string,
  reason: string,
  { act, whileIn, isTheirs, change }: Answer,
): Promise<Result<ReleaseState, AnswerRefusal>> =>
  db.transaction().execute(async (tx) => {
    const release = await findRelease(tx, releaseId, { lock: true })
    const decision = await mayAnswer(tx, caller, release, act)
    if (!release || !decision.ok) {
      await leaveDecision(tx, caller, decision, about(act, releaseId, release))
      return refused(!decision.ok && decision.reason === 'prove it is you' ? 'prove it is you' : 'hidden')
    }
    if (release.state !== whileIn || !isTheirs(release)) return refused('not yours to answer')
    if (reason.trim() === '') return refused('say why')
    await leaveDecision(tx, caller, decision, about(act, releaseId, release))
    await changeRelease(tx, releaseId, change)
    return done(change.state)
  })

const about = (act: string, releaseId: string, release: Release | null) => ({
  act,
  childId: release?.child_id ?? null,
  caseId: release?.case_id ?? null,
  item: `release:${releaseId.slice(0, 36)}`,
})

/** To answer for papers, somebody must be allowed to read each of them. */
const mayAnswer = async (
  tx: DocumentsDatabase,
  caller: Caller,
  release: Release | null,
  act: 'release bundle' | 'agree release',
): Promise<Decision> => {
  // What goes to a body is answered for on a page of its own.
  if (!release || release.body) return refused('no relationship')
  const matter = { authority: release.authority, childId: release.child_id, caseId: release.case_id }
  const item = await itemFor(tx, matter)
  const decision = decide(caller.asker, act, item)
  for (const { documentId } of release.papers) {
    const document = (await findDocument(tx, documentId))!
    const reading = mayRead(caller.asker, { ...item, caseId: document.case_id, labels: document.labels })
    if (!reading.ok) return reading
  }
  return decision
}
