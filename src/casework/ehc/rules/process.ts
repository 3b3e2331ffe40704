import type { Act, Process } from '#cases'
import type { DutyName } from '#law'
import { dutiesOf } from './duties.ts'
import { factsOf } from './facts.ts'
import { ended, lifecycle } from './lifecycle.ts'
import type { AskedForAdvice, EhcCase } from './state.ts'

/** A statutory assessment, from the day a request is received to the final plan. */
export const assessment: Process<EhcCase> = {
  name: 'EHC assessment',
  lifecycle,
  ended,
  begin: ({ facts }) => {
    const { receivedOn, requestedBy, channel, teamId } = factsOf.request.parse(facts)
    return { ...nothingYet, stage: 'requested', receivedOn, requestedBy, channel, teamId, ownerId: null }
  },
  apply: (state, act) => ({ ...state, ...changedBy(state, act) }),
  duties: dutiesOf,
}

const nothingYet = {
  partiesToldOn: null,
  agreedOn: null,
  advice: [],
  planNeededOn: null,
  draftServedOn: null,
  draftAnsweredOn: null,
  consulted: [],
  exceptions: [],
  finalSentOn: null,
  refusedOn: null,
} as const

const changedBy = (state: EhcCase, act: Act): Partial<EhcCase> => {
  switch (act.act) {
    case 'tell parties':
      return { partiesToldOn: act.on }
    case 'agree to assess':
    case 'assess after all':
      return { agreedOn: act.on, partiesToldOn: state.partiesToldOn ?? act.on, refusedOn: null }
    case 'refuse to assess':
    case 'no plan is needed':
      return { refusedOn: act.on }
    case 'plan is needed':
    case 'make a plan after all':
      return { planNeededOn: act.on, refusedOn: null }
    case 'send final plan':
      return { finalSentOn: act.on }
    default:
      return adviceChangedBy(state, act) ?? draftChangedBy(state, act) ?? exceptionIn(state, act)
  }
}

const adviceChangedBy = ({ advice }: EhcCase, { act, facts, on }: Act): Partial<EhcCase> | null => {
  if (act === 'ask for advice') {
    const asked = factsOf[act].parse(facts)
    return { advice: [...without(advice, asked.id), { ...asked, givenOn: null, enoughAlready: false }] }
  }
  if (act === 'advice is enough already') {
    const said = factsOf[act].parse(facts)
    return { advice: [...without(advice, said.id), { ...said, gotOn: on, givenOn: on, enoughAlready: true }] }
  }
  if (act !== 'advice came') return null
  const { id, givenOn } = factsOf[act].parse(facts)
  return { advice: advice.map((one) => (one.id === id ? { ...one, givenOn } : one)) }
}

const without = (advice: readonly AskedForAdvice[], id: string) => advice.filter((one) => one.id !== id)

const draftChangedBy = ({ consulted }: EhcCase, { act, facts }: Act): Partial<EhcCase> | null => {
  switch (act) {
    case 'send draft':
    case 'send changed draft':
      // A changed draft gives the family a fresh 15 days (Code 9.125).
      return { draftServedOn: factsOf[act].parse(facts).servedOn, draftAnsweredOn: null }
    case 'family answered':
      return { draftAnsweredOn: factsOf[act].parse(facts).answeredOn }
    case 'consult setting':
      return { consulted: [...consulted, { ...factsOf[act].parse(facts), answeredOn: null }] }
    case 'setting answered': {
      const { id, answeredOn } = factsOf[act].parse(facts)
      return { consulted: consulted.map((one) => (one.id === id ? { ...one, answeredOn } : one)) }
    }
    default:
      return null
  }
}

const exceptionIn = ({ exceptions }: EhcCase, { act, facts }: Act): Partial<EhcCase> => {
  if (act !== 'record exception') return {}
  const recorded = factsOf[act].parse(facts)
  return { exceptions: [...exceptions, { ...recorded, duty: recorded.duty as DutyName }] }
}
