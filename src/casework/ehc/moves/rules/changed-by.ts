import type { Act } from '#cases'
import type { EhcCase } from '../../rules/state.ts'
import { moveFacts as factsOf } from './facts.ts'

/** What an act of a move changes; null where it is none. */
export const moveChangedBy = ({ takenOver }: EhcCase, { act, facts, on }: Act): Partial<EhcCase> | null => {
  switch (act) {
    case 'say what follows': {
      const { follows, reviewBy } = factsOf[act].parse(facts)
      return { takenOver: takenOver && { ...takenOver, told: { on, follows, reviewBy } } }
    }
    case 'place elsewhere':
      return { takenOver: takenOver && { ...takenOver, placedAt: factsOf[act].parse(facts) } }
    case 'moved away': {
      const { council, knownOn, movedOn } = factsOf[act].parse(facts)
      return { moving: { council, knownOn: knownOn ?? on, movedOn: movedOn ?? on } }
    }
    case 'plan goes elsewhere':
    case 'papers go elsewhere':
      return { moving: factsOf[act].parse(facts), passedOnOn: null }
    case 'plan passed on':
    case 'papers passed on':
      return { passedOnOn: on }
    default:
      return null
  }
}
