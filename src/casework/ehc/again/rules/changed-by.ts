import type { Act } from '#cases'
import type { EhcCase } from '../../rules/state.ts'
import { againFacts as factsOf } from './facts.ts'

/** What an act about assessing again changes; null where it is none. */
export const againChangedBy = ({ act, facts, on }: Act): Partial<EhcCase> | null => {
  switch (act) {
    case 'asked to assess again':
      return { assessedIn: factsOf[act].parse(facts).reference }
    case 'not assessed again':
      return { assessedIn: null }
    case 'agree to assess again':
      return { agreedOn: on, decidedOn: on }
    case 'refuse to assess again':
      return { refusedOn: on, decidedOn: on }
    default:
      return null
  }
}
