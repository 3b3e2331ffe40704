import type { Act } from '#cases'
import type { EhcCase } from '../../rules/state.ts'
import { assessedLately } from './recent.ts'
import { againFacts as factsOf } from './facts.ts'
import { asksAgainAs } from './who-asks.ts'

/** Why an act about assessing again makes no sense as the case stands; null where it does. */
export const senselessAgain = (state: EhcCase, { act, facts }: Act): string | null => {
  switch (act) {
    case 'asked to assess again':
      return state.assessedIn === null ? null : words.underWay
    case 'not assessed again':
    case 'assessed again':
      return state.assessedIn === factsOf[act].parse(facts).reference ? null : words.notUnderWay
    case 'refuse to assess again': {
      if (asksAgainAs(state.requestedBy)?.mayBeRefused === false) return words.healthAsked
      const lately = assessedLately(state.again?.lastAssessedOn ?? null, state.receivedOn)
      return factsOf[act].parse(facts).ground === 'assessed lately' && !lately ? words.notLately : null
    }
    case 'no plan is needed':
      return state.again === null ? null : words.hasAPlan
    default:
      return null
  }
}

const words = {
  underWay: 'The child is being assessed again already. Go to that case',
  notUnderWay: 'The child is not being assessed again, or not in that case',
  healthAsked: 'The health body asked, so the council must assess again (regulation 23)',
  notLately:
    'The child was not assessed in the six months before the request, so that is no ground for saying no (regulation 24)',
  hasAPlan:
    'The child has a plan, and it goes on. To end it, the family and the school must be asked first (regulation 31)',
} as const
