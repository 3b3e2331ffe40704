import type { ChildAct } from './acts.ts'

/** What a paragraph or a document is marked with, and the act each mark asks for. */
export const labelActs = {
  ordinary: 'see ordinary text',
  health: 'see health text',
  safeguarding: 'see safeguarding text',
  panel: 'see panel text',
  'kept from a parent': 'see text kept from a parent',
  'address withheld': 'see withheld address',
} as const satisfies Record<string, ChildAct>

export type Label = keyof typeof labelActs
export const labels = Object.keys(labelActs) as Label[]

/** What a new paragraph is marked with, by where it comes from, until somebody marks it otherwise. */
export const defaultLabels = {
  education: ['ordinary'],
  'family views': ['ordinary'],
  health: ['ordinary', 'health'],
  'social care': ['ordinary', 'safeguarding'],
  'safeguarding lead': ['ordinary', 'safeguarding'],
  panel: ['panel'],
  'confidential address': ['address withheld'],
} as const satisfies Record<string, readonly Label[]>

export type TextSource = keyof typeof defaultLabels
