export type {
  FacetName,
  FacetValues,
  Point,
  SearchAnswer,
  SearchEntry,
  SearchHit,
  SearchQuery,
  SearchSort,
  UnknownFact,
} from './entry.ts'
export { facetNames } from './entry.ts'
export { createSearch, type Search } from './search.ts'
export { nearestMisses, type NearestMiss, type WiderRadius } from './nearest-misses.ts'
export { Remembered } from './remember.ts'
export { stemsOf } from './stem.ts'
export type { SynonymRow } from './synonyms.ts'
export { loadWordLists, parseSynonyms, parseVocabulary, type WordLists } from './word-lists.ts'
