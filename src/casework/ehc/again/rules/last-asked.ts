import type { Act } from '#cases'
import { againFacts } from './facts.ts'

/** The reference of the case in which a child was last to be assessed again; null where nobody ever asked. */
export const lastAskedAgain = (acts: readonly Act[]): string | null => {
  const last = acts.findLast(({ act }) => act === 'asked to assess again')
  return last ? againFacts['asked to assess again'].parse(last.facts).reference : null
}
