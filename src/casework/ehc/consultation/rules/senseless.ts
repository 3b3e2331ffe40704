import type { Act } from '#cases'
import { toEpochDay } from '#kit/day'
import type { EhcCase } from '../../rules/state.ts'
import { senseless as words } from '../../rules/words.ts'
import { consultationFacts as factsOf } from './facts.ts'
import { faultsIn } from './naming.ts'

/** Why an act about settings makes no sense as the case stands; null where it does. */
export const senselessConsultation = ({ consulted }: Pick<EhcCase, 'consulted'>, act: Act): string | null => {
  switch (act.act) {
    case 'consult setting': {
      const ids = [...consulted, ...factsOf[act.act].parse(act.facts).consulted].map(({ id }) => id)
      return new Set(ids).size < ids.length ? words.askedAlready : null
    }
    case 'setting answered': {
      const { id, answeredOn } = factsOf[act.act].parse(act.facts)
      const asked = consulted.find((one) => one.id === id)
      if (!asked) return words.nobodyAsked
      return toEpochDay(answeredOn) < toEpochDay(asked.on) ? words.beforeItWasAsked : null
    }
    case 'decide placement':
      return faultsIn(factsOf[act.act].parse(act.facts)).length > 0 ? words.placementUnlawful : null
    default:
      return null
  }
}
