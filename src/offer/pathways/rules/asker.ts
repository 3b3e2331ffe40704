/** Who asks a service for help. The words are those of pages. */
export const askers = [
  'parent',
  'young-person',
  'early-years-setting',
  'school',
  'college',
  'health',
  'social-care',
  'other-professional',
  'council',
] as const

export type Asker = (typeof askers)[number]
