// Service definitions: who may ask, who it is for, how it goes; and what the rules say about one child.

export { type PathwaysPack, pathwaysPackSchema, type WrittenPathways } from './pathways-pack.ts'
export {
  definitionOn,
  definitionsOn,
  type ServiceDefinition,
  type Signpost,
  type WrittenDefinition,
} from './rules/definition.ts'
export type { AreaResult, Facts, Range, Reading } from './rules/facts.ts'
export { type AreaOfNeed, areasOfNeed } from './rules/areas.ts'
export { type Asker, askers } from './rules/asker.ts'
export { type Place, places, type Rule } from './rules/rule.ts'
export type { Finding } from './rules/finding.ts'
export type { Instrument, KnownFact, Vocabulary } from './rules/vocabulary.ts'
export {
  couldHelp,
  type CriterionFinding,
  eligibility,
  type EligibilityResult,
  type Overall,
} from './rules/eligibility.ts'
export type { Ask, ToFindOut } from './rules/find-out.ts'
export type { PlaceFit } from './rules/places.ts'
export type { Route } from './rules/route.ts'
export { definedServices } from './pages/listing-part.tsx'
export { pathwaysPages, type PathwaysRoom } from './pages/index.ts'
export { lawfulnessOf, type UnlawfulWording, unlawfulWording } from './rules/lawfulness/index.ts'
export { howItGoes, howToAsk, whoItIsFor } from './words/definition-in-words.ts'
export { inOneLine, type Saying } from './words/saying.ts'
