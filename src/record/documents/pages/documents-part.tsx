import { dayInWords, londonToday, Temporal } from '#kit/day'
import type { Caller } from '../actions/caller.ts'
import { listDocuments } from '../actions/list-documents.ts'
import type { Version } from '../store/documents.ts'
import { documentsPath, newVersionPath, translationPath } from './address.ts'
import type { DocumentsRoom } from './room.ts'
import type { DocumentsPartProps, ShownVersion } from './view.tsx'
import { words } from './words.ts'

/** What a case page needs to show a child's papers on it: `<DocumentsPart {...await documentsPart(…)} />`. */
export const documentsPart = async (
  room: Pick<DocumentsRoom, 'db'>,
  caller: Caller,
  childId: string,
  caseId: string | null,
  ticket: string,
): Promise<DocumentsPartProps & { readonly maySend: boolean }> => {
  const { documents, mayAdd, mayMark, maySend } = await listDocuments(room.db, caller, childId, caseId)
  const action = documentsPath(childId)
  return {
    documents: documents.map(({ document, versions, mayReplace }) => ({
      title: document.title,
      labels: document.labels,
      versions: versions.map((version) => shownVersion(action, version)),
      newVersionHref: mayReplace ? newVersionPath(childId, document.id) : null,
      translationHref:
        mayReplace && document.translates === null ? translationPath(childId, document.id) : null,
      translation:
        document.language === null || document.translates_number === null
          ? null
          : words.translation(document.language, document.translates_number),
    })),
    form: mayAdd ? { action, ticket, title: '', mayMark, fault: null } : null,
    news: null,
    maySend,
  }
}

export const shownVersion = (path: string, version: Version): ShownVersion => ({
  href: version.state === 'clean' ? `${path}/${version.document_id}/${version.number}` : null,
  number: version.number,
  givenName: version.given_name,
  about: words.added(version.received_as, dayInWords(dayOf(version.received_at))),
  why: version.why,
  state: version.state,
})

const dayOf = (at: Date) => londonToday(Temporal.Instant.fromEpochMilliseconds(at.getTime()))
