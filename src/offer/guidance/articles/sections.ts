/** The groups of the contents page, in their order. */
export const sections = [
  'needs',
  'school',
  'early-years',
  'ehc',
  'health',
  'care',
  'adulthood',
  'money-travel',
  'disagree',
  'about',
] as const

export type Section = (typeof sections)[number]
