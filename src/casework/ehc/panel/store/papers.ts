import type { PaperVersion } from '#documents'
import type { Database } from '#kit/db'
import { findAdvice } from '../../advice/store/texts.ts'
import { findAdviceRequests } from '../../advice/store/requests.ts'
import type { AdviceTables } from '../../advice/store/tables.ts'
import { findJoinedTo, findViewsOf, type ViewsTables } from '../../heard/store/views.ts'
import type { Asked } from '../../rules/request/asked.ts'
import type { RequestTables } from '../../store/request-tables.ts'
import { findRequestOf } from '../../store/requests.ts'
import { hashOf, type Paper, type ReadPaper } from '../rules/paper.ts'
import { documentPapers, documentsIn } from './document-papers.ts'
import { paperWords as words } from './paper-words.ts'

/**
 * Every paper of a case as it is now: each request, what people said, and advice in its newest version; and of its
 * documents those that are named, each in its version.
 */
export const findPapers = async (
  db: Database,
  caseId: string,
  documents: readonly PaperVersion[] = [],
): Promise<readonly ReadPaper[]> => [
  ...(await requestPapers(db, caseId)),
  ...(await viewsPapers(db, caseId)),
  ...(await advicePapers(db, caseId)),
  ...(await documentPapers(db, caseId, documents)),
]

/** Frozen papers with what they say; a paper that is not as it was is not among them. */
export const readFrozen = async (
  db: Database,
  caseId: string,
  frozen: readonly Paper[],
): Promise<readonly ReadPaper[]> => {
  const all = [
    ...(await requestPapers(db, caseId)),
    ...(await viewsPapers(db, caseId)),
    ...(await advicePapers(db, caseId, 'every version')),
    ...(await documentPapers(db, caseId, documentsIn(frozen))),
  ]
  return frozen.flatMap(({ kind, id, version, hash }) => {
    const paper = all.find((one) => one.kind === kind && one.id === id && one.version === version)
    return paper?.hash === hash ? [paper] : []
  })
}

const requestPapers = async (db: Database, caseId: string): Promise<readonly ReadPaper[]> => {
  const joined = await findJoinedTo(db.withTables<ViewsTables>(), caseId)
  const requests = await Promise.all(
    [caseId, ...joined].map((id) => findRequestOf(db.withTables<RequestTables>(), id)),
  )
  return requests.flatMap((request) =>
    request
      ? [
          {
            kind: 'request',
            id: request.reference,
            version: 1,
            title: words.request[request.requestedBy],
            on: request.receivedOn.toString(),
            hash: hashOf(request.asked),
            labels: ['ordinary'],
            says: saidIn(request.asked),
          },
        ]
      : [],
  )
}

/** What was written of the child. How to reach anybody, and who must not be told, is no panel's to read. */
const saidIn = (asked: Asked): ReadPaper['says'] =>
  (['worries', 'tried', 'helps', 'others', 'setting', 'familyKnows', 'meeting'] as const).flatMap((field) =>
    asked[field] === undefined ? [] : [{ heading: words.fields[field], text: asked[field] }],
  )

const viewsPapers = async (db: Database, caseId: string): Promise<readonly ReadPaper[]> =>
  (await findViewsOf(db.withTables<ViewsTables>(), caseId)).map((views) => ({
    kind: 'views',
    id: views.id,
    version: 1,
    title: words.views[views.saidBy],
    on: views.saidOn,
    hash: hashOf(views.words),
    labels: ['ordinary'],
    says: [{ heading: null, text: views.words }],
  }))

const advicePapers = async (
  db: Database,
  caseId: string,
  which: 'newest' | 'every version' = 'newest',
): Promise<readonly ReadPaper[]> => {
  const advice = db.withTables<AdviceTables>()
  const [given, asked] = await Promise.all([findAdvice(advice, caseId), findAdviceRequests(advice, caseId)])
  const newest = given.filter(
    (one, at) =>
      which === 'every version' || given.findIndex(({ adviceId }) => adviceId === one.adviceId) === at,
  )
  return newest.map(({ adviceId, version, givenAs, givenOn, body, labels }) => ({
    kind: 'advice',
    id: adviceId,
    version,
    title: words.advice(asked.find((one) => one.adviceId === adviceId)?.who ?? givenAs),
    on: givenOn,
    hash: hashOf(body),
    labels,
    says: [
      ...body.points.map(({ about, words: text, labels: own }) => ({
        heading: words.about[about],
        text,
        labels: own,
      })),
      ...[body.says, body.child].filter(Boolean).map((text) => ({ heading: null, text })),
    ],
  }))
}
