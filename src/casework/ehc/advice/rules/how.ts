/**
 * How advice was given. The last two are answers that are not advice yet: the six weeks go on. Health may answer from
 * the notes, or say that what everybody can have is enough now (requirement EHC-8); each counts as advice.
 */
export const hows = [
  'written here',
  'document',
  'from the notes',
  'universal offer meets it',
  'no involvement',
  'needs a referral form',
  'needs to speak or screen',
] as const
export type How = (typeof hows)[number]
