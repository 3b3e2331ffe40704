import type { ChildAct } from '#access'

/**
 * The parts of a child's record. Whoever may do any act in `see` is shown the part; `write` is the act that adds to it,
 * puts it right or ends something in it.
 */
export const sections = {
  names: { see: ['see child'], write: 'correct details' },
  numbers: { see: ['see contact details'], write: 'correct details' },
  language: { see: ['see contact details', 'see ordinary text'], write: 'correct details' },
  homes: { see: ['see contact details'], write: 'correct contact details' },
  ways: { see: ['see contact details'], write: 'correct contact details' },
  wishes: { see: ['see contact details'], write: 'correct contact details' },
  family: { see: ['see contact details'], write: 'record relationships' },
  settings: { see: ['see contact details', 'see ordinary text'], write: 'correct details' },
  workers: { see: ['see contact details', 'see ordinary text'], write: 'record relationships' },
  statuses: { see: ['see ordinary text'], write: 'correct details' },
  agreements: { see: ['record agreement', 'give agreement'], write: 'record agreement' },
  capacity: { see: ['see health text'], write: 'correct details' },
  changes: { see: ['see timeline'], write: null },
} as const satisfies Record<string, { see: readonly ChildAct[]; write: ChildAct | null }>

export type Section = keyof typeof sections
export const sectionNames = Object.keys(sections) as Section[]

/** What each kind of status fact asks for: most say only what helps, some could put somebody at risk. */
export const statusActs = {
  'looked after': 'see ordinary text',
  'previously looked after': 'see ordinary text',
  'home educated': 'see ordinary text',
  'EHC plan': 'see ordinary text',
  'SEN support': 'see ordinary text',
  'armed forces family': 'see ordinary text',
  'young carer': 'see ordinary text',
  'on a pathway': 'see health text',
  diagnosis: 'see health text',
  'lacks capacity': 'see health text',
  'child in need': 'see safeguarding text',
  'child protection plan': 'see safeguarding text',
} as const satisfies Record<string, ChildAct>
