// Files about a child: received, checked, kept, shown to who may see them, and let go through one gate.

export { openShelf, papersToCopy } from './store/shelf/choose.ts'
export { diskShelf } from './store/shelf/disk.ts'
export type { Shelf } from './store/shelf/shelf.ts'
export { clamd, demonstrationScanner, noScanner, type Scanner } from './store/scanner.ts'
export { type FileFault, type Kind, kinds, largestFile } from './rules/kinds.ts'
export type { Caller } from './actions/caller.ts'
export {
  receive,
  type Received,
  type ReceiveRefusal,
  type Receiving,
  type Replacing,
  type Sent,
  type Translating,
} from './actions/receive.ts'
export { type AsideRefusal, receiveAside } from './actions/receive-aside.ts'
export { forgetAside, handAside, joinAside } from './actions/join-aside.ts'
export { type Aside, deleteAside, findAside } from './store/aside.ts'
export {
  type CasePaper,
  findCasePapers,
  findPaperVersions,
  findPaperWords,
  type PaperVersion,
  type PaperWords,
} from './store/case-papers.ts'
export { scanAgain } from './actions/scan-again.ts'
export { clearFiles, clearOrphans } from './actions/clear-orphans.ts'
export { download, type Download, type DownloadRefusal, openCasePaper } from './actions/download.ts'
export { type DocumentList, listDocuments, markWhoMaySee } from './actions/list-documents.ts'
export { askRelease, type Asked, type AskRefusal, type Bundle } from './actions/ask-release.ts'
export { agreeRelease, type AnswerRefusal, sayLooked } from './actions/answer-release.ts'
export { handOut, release, type ReleaseRefusal } from './actions/release.ts'
export { confirmAddress } from './actions/confirm-address.ts'
export { answerToBody, goneToBody, insertToBody, type ToBody } from './store/bodies.ts'
export { lookThrough } from './actions/look-through.ts'
export { paragraphsIn } from './rules/text/paragraphs.ts'
export { type Words, wordsOf } from './rules/text/words-of.ts'
export type { Finding, FindingKind } from './rules/gate/finding.ts'
export { firstState, isFlagged, type RecipientFault } from './rules/release.ts'
export type { DocumentsDatabase, DocumentsTables } from './store/tables.ts'
export { documentPointers } from './store/pointers.ts'
export { destroyDocumentsOf, filesOfChildren, forgetFindingsAbout } from './store/destroy.ts'
export { type Picked, uploadPage, type UploadState } from './pages/upload-page.ts'
export { faults as fileFaults, words as fileWords } from './pages/words.ts'
export { documentsPages } from './pages/index.tsx'
export { documentsPart } from './pages/documents-part.tsx'
export type { DocumentsRoom } from './pages/room.ts'
export { DocumentsPart, type DocumentsPartProps } from './pages/view.tsx'
export type { Release } from './store/releases.ts'
export { waitingForSecond } from './actions/look-at-release.ts'
