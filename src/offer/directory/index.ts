export { addListing, checkWritten, findAdded, type Written } from './actions/add-listing.ts'
export {
  bringIn,
  type BroughtIn,
  bytesAt,
  findWaitingImport,
  type KeptPreview,
  type PreviewLine,
  previewFile,
} from './actions/bring-in.ts'
export {
  type EditRefusal,
  findForEditor,
  type ForEditor,
  letEditGo,
  publishEdit,
  saveEdit,
} from './actions/put-right.ts'
export { openCatalogue, type Catalogue, type PageIndex, type SearchablePage } from './catalogue/index.ts'
export { contentLines, dateText, escapeText } from './facts/calendar-text.ts'
export { openDataFiles } from './feed/open-data-files.ts'
export { openReferral } from './feed/open-referral.ts'
export { loadPack } from './import/load-pack.ts'
export { HelpLines } from './pages/help-lines.tsx'
export { type DefinedService, directoryPages, type DirectoryRoom } from './pages/index.ts'
export { type Changes, type CorrectableField, correctable, isSame, withChanges } from './rules/correction.ts'
export { type DirectoryPack, directoryPackSchema } from './rules/directory-pack.ts'
export { type Listing, type Schedule, listingSchema } from './rules/listing.ts'
export { phonesWritten, readPhones } from './rules/phones-written.ts'
export { loadWordLists } from './search/index.ts'
export type { CorrectionMade } from './store/corrections.ts'
export {
  findOnTheDesk,
  type FoundOnTheDesk,
  listOnTheDesk,
  onePageOfTheDesk,
  type PastVersion,
  versionsOf,
} from './store/on-the-desk.ts'
export { forgetOldLists } from './store/saved-lists.ts'
export type { DirectoryTables } from './store/tables.ts'
