/** Columns here that name a person: they follow when two records of one person become one. */
export const messagePointers = [
  ['messages.message', 'child_id'],
  ['messages.message', 'person_id'],
] as const
