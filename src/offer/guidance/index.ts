export { guidancePages, type GuidanceRoom } from './pages/index.ts'
export { guidancePackSchema } from './articles/guidance-pack.ts'
export type { Article } from './articles/article.ts'
export type { Library } from './articles/library.ts'
export { loadLibrary } from './articles/load.ts'
export { everyPage } from './articles/every-page.ts'
export { unexplainedAcronyms } from './rules/acronyms.ts'
export type { Term } from './rules/glossary.ts'
export { type Covered, coverageOf, listingsNamed, type Score, scoreOf } from './rules/coverage.ts'
export { type OfferDuty, offerDuties } from './rules/duties.ts'
export {
  checkWords,
  type EditorFacts,
  type Finding,
  linksIn,
  outsideLinks,
  plainLines,
  type Text,
} from './rules/editor/index.ts'
