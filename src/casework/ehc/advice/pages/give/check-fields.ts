import type { Field } from '#cases'
import { words } from './words.ts'

export const cameOn: Field = {
  name: 'cameOn',
  as: 'day',
  label: words.cameOn,
  missing: words.cameMissing,
  starts: ['today'],
}
export const reportRisks = ['family', 'parent'] as const
export const channels = ['letter', 'e-mail', 'phone', 'in person'] as const
