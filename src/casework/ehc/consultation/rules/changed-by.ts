import type { Act } from '#cases'
import type { Consulted } from '../../rules/state.ts'
import { consultationFacts as factsOf } from './facts.ts'
import type { Decided } from './naming.ts'

type Part = { readonly consulted: readonly Consulted[]; readonly placement: Decided | null }

/** How consultations and the choice of setting stand after an act; null where the act is not about them. */
export const consultationChangedBy = ({ consulted }: Part, { act, facts, on }: Act): Partial<Part> | null => {
  switch (act) {
    case 'consult setting':
      return {
        consulted: [
          ...consulted,
          ...factsOf[act].parse(facts).consulted.map((one) => ({ ...one, answeredOn: null, answer: null })),
        ],
      }
    case 'setting answered': {
      const { id, answeredOn, can, ...more } = factsOf[act].parse(facts)
      const answer = can === null ? null : { can, ...more }
      return { consulted: consulted.map((one) => (one.id === id ? { ...one, answeredOn, answer } : one)) }
    }
    case 'decide placement':
      return { placement: { ...factsOf[act].parse(facts), on } }
    default:
      return null
  }
}
