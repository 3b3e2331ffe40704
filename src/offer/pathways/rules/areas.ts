/** The four broad areas of need: SEND Code of Practice 6.28 to 6.35. */
export const areasOfNeed = [
  'communication-and-interaction',
  'cognition-and-learning',
  'social-emotional-mental-health',
  'sensory-and-physical',
] as const

export type AreaOfNeed = (typeof areasOfNeed)[number]
