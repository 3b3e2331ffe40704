import type { Field } from '#cases'
import { letterWords as words } from './words.ts'

/** The only two grounds for not assessing again (regulation 24; section 44(2)). */
export const asksGround: Field = {
  name: 'ground',
  as: 'choice',
  label: words.ground,
  hint: words.groundHint,
  missing: words.groundMissing,
  options: Object.entries(words.grounds).map(([value, text]) => ({ value, text })),
}
