/** What a place people work for or children go to can be. Children go to those that teach. */
export const settingKinds = [
  'nursery',
  'childminder',
  'primary school',
  'secondary school',
  'all-through school',
  'special school',
  'alternative provision',
  'college',
  'health provider',
  'advice service',
  'other',
] as const

/** Which years a place teaches, as moves from one phase to the next name them (SI 2014/1530 regulation 18). */
export const phases = [
  'early years',
  'infant',
  'primary',
  'junior',
  'middle',
  'secondary',
  'all-through',
  'after 16',
] as const
