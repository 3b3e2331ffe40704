import type { Act, Process } from '#cases'
import type { DutyName } from '#law'
import { heardChangedBy, nothingHeard } from '../heard/rules/heard.ts'
import { notOnAPanel, offThePanel, panelChangedBy } from '../panel/rules/panel.ts'
import { dutiesOf } from './duties.ts'
import { factsOf } from './facts.ts'
import { ended, lifecycle } from './lifecycle.ts'
import { senseless } from './senseless.ts'
import type { Consulted, EhcCase } from './state.ts'

/** A statutory assessment, from the day a request is received to the final plan. */
export const assessment: Process<EhcCase> = {
  name: 'EHC assessment',
  lifecycle,
  ended,
  begin: ({ facts }) => {
    const { receivedOn, requestedBy, channel, teamId } = factsOf.request.parse(facts)
    return { ...nothingYet, stage: 'requested', receivedOn, requestedBy, channel, teamId, ownerId: null }
  },
  apply: (state, act) => ({ ...state, panel: offThePanel(state, act.act), ...changedBy(state, act) }),
  duties: dutiesOf,
  senseless,
}

const nothingYet = {
  acknowledgedOn: null,
  partiesToldOn: null,
  decidedOn: null,
  agreedOn: null,
  advice: [],
  planNeededOn: null,
  noPlanOn: null,
  draftServedOn: null,
  draftAnsweredOn: null,
  consulted: [],
  exceptions: [],
  finalSentOn: null,
  refusedOn: null,
  panel: notOnAPanel,
  heard: nothingHeard,
} as const

const changedBy = (state: EhcCase, act: Act): Partial<EhcCase> => {
  switch (act.act) {
    case 'acknowledge':
      return { acknowledgedOn: act.on }
    case 'tell parties':
      return { partiesToldOn: act.on }
    case 'agree to assess':
    case 'assess after all':
      return {
        agreedOn: act.on,
        decidedOn: state.decidedOn ?? act.on,
        partiesToldOn: state.partiesToldOn ?? act.on,
        refusedOn: null,
      }
    case 'refuse to assess':
      return { refusedOn: act.on, decidedOn: act.on }
    case 'no plan is needed':
      return { refusedOn: act.on, noPlanOn: act.on }
    case 'plan is needed':
    case 'make a plan after all':
      return { planNeededOn: act.on, refusedOn: null }
    case 'send final plan':
      return { finalSentOn: act.on }
    default:
      return (
        adviceChangedBy(state, act) ??
        draftChangedBy(state, act) ??
        panelChangedBy(state, act) ??
        heardChangedBy(state, act) ??
        exceptionIn(state, act)
      )
  }
}

const adviceChangedBy = ({ advice }: EhcCase, { act, facts, on }: Act): Partial<EhcCase> | null => {
  if (act === 'ask for advice') {
    const asked = factsOf[act].parse(facts).asked
    const fresh = asked.map((one) => ({ ...one, givenOn: null, enoughAlready: false }))
    return { advice: [...advice.filter(({ id }) => asked.every((one) => one.id !== id)), ...fresh] }
  }
  if (act === 'advice is enough already') {
    const said = factsOf[act].parse(facts)
    const others = advice.filter(({ id }) => id !== said.id)
    return { advice: [...others, { ...said, gotOn: on, givenOn: on, enoughAlready: true }] }
  }
  if (act !== 'advice came') return null
  const { id, givenOn } = factsOf[act].parse(facts)
  return { advice: advice.map((one) => (one.id === id ? { ...one, givenOn } : one)) }
}

const draftChangedBy = ({ consulted }: EhcCase, { act, facts }: Act): Partial<EhcCase> | null => {
  switch (act) {
    case 'send draft':
    case 'send changed draft':
      // A changed draft gives the family a fresh 15 days (Code 9.125).
      return { draftServedOn: factsOf[act].parse(facts).servedOn, draftAnsweredOn: null }
    case 'family answered':
      return { draftAnsweredOn: factsOf[act].parse(facts).answeredOn }
    case 'consult setting':
      return { consulted: [...consulted, ...factsOf[act].parse(facts).consulted.map(asUnanswered)] }
    case 'setting answered': {
      const { id, answeredOn } = factsOf[act].parse(facts)
      return { consulted: consulted.map((one) => (one.id === id ? { ...one, answeredOn } : one)) }
    }
    default:
      return null
  }
}

const asUnanswered = (one: Omit<Consulted, 'answeredOn'>): Consulted => ({ ...one, answeredOn: null })

const exceptionIn = ({ exceptions }: EhcCase, { act, facts }: Act): Partial<EhcCase> => {
  if (act !== 'record exception') return {}
  const recorded = factsOf[act].parse(facts)
  return { exceptions: [...exceptions, { ...recorded, duty: recorded.duty as DutyName }] }
}
