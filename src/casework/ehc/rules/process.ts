import type { Act, Process } from '#cases'
import type { DutyName } from '#law'
import { againChangedBy } from '../again/rules/changed-by.ts'
import { asksAgainAs } from '../again/rules/who-asks.ts'
import { moveChangedBy } from '../moves/rules/changed-by.ts'
import { heardChangedBy, nothingHeard } from '../heard/rules/heard.ts'
import { notOnAPanel, offThePanel, panelChangedBy } from '../panel/rules/panel.ts'
import { consultationChangedBy } from '../consultation/rules/changed-by.ts'
import { disagreementChangedBy } from '../disagreement/rules/changed-by.ts'
import { noDisagreement } from '../disagreement/rules/disagreement.ts'
import { adviceChangedBy } from '../advice/rules/changed-by.ts'
import { nothingGathered } from '../advice/rules/gathering.ts'
import { dutiesOf } from './duties.ts'
import { factsOf } from './facts.ts'
import { ended, lifecycle } from './lifecycle.ts'
import { senseless } from './senseless.ts'
import type { EhcCase } from './state.ts'

/** A statutory assessment, from the day a request is received to the final plan. */
export const assessment: Process<EhcCase> = {
  name: 'EHC assessment',
  lifecycle,
  ended,
  begin: (act) => (act.act === 'plan came' ? takenOver(act) : requested(act)),
  apply: (state, act) => ({
    ...state,
    panel: offThePanel(state, act.act),
    ...changedBy(state, act),
    ...disagreed(state, act),
  }),
  duties: dutiesOf,
  senseless,
}

/** A request, or another for a child who has a plan; where the council itself wants one, it has decided already. */
const requested = ({ facts }: Act): EhcCase => {
  const { teamId, again, ...asked } = factsOf.request.parse(facts)
  const { receivedOn, requestedBy } = asked
  const begun = { ...nothingYet, ...asked, again, teamId, ownerId: null }
  if (again === null) return { ...begun, stage: 'requested' }
  if (asksAgainAs(requestedBy)?.isAsked !== false) return { ...begun, stage: 'asked again' }
  return { ...begun, stage: 'assessing', agreedOn: receivedOn, decidedOn: receivedOn }
}

/** A plan passed on by another council is ours from that day, as if we had made it (regulation 15(3)). */
const takenOver = ({ facts }: Act): EhcCase => {
  const { council, passedOnOn, madeOn, lastReviewedOn, channel, teamId } = factsOf['plan came'].parse(facts)
  const plan = { council, passedOnOn, madeOn, lastReviewedOn, told: null, placedAt: null }
  const came = { receivedOn: passedOnOn, requestedBy: 'parent', channel } as const
  return { ...nothingYet, ...came, stage: 'plan taken over', takenOver: plan, teamId, ownerId: null }
}

const nothingYet = {
  acknowledgedOn: null,
  partiesToldOn: null,
  decidedOn: null,
  agreedOn: null,
  advice: [],
  gathering: nothingGathered,
  planNeededOn: null,
  noPlanOn: null,
  draftServedOn: null,
  draftAnsweredOn: null,
  consulted: [],
  exceptions: [],
  placement: null,
  finalSentOn: null,
  changedSentOn: null,
  bornOn: null,
  refusedOn: null,
  panel: notOnAPanel,
  heard: nothingHeard,
  disagreement: noDisagreement,
  again: null,
  assessedIn: null,
  moving: null,
  takenOver: null,
  fromCouncil: null,
  passedOnOn: null,
} as const

/** A disagreement runs beside everything else: one deed may move the case and meet what was settled. */
const disagreed = ({ disagreement }: EhcCase, act: Act): Partial<EhcCase> => {
  const changed = disagreementChangedBy(disagreement, act)
  return changed ? { disagreement: changed } : {}
}

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
      return { finalSentOn: act.on, bornOn: factsOf[act.act].parse(act.facts).bornOn }
    case 'send changed plan':
      return { changedSentOn: act.on }
    default:
      return (
        againChangedBy(act) ??
        moveChangedBy(state, act) ??
        adviceChangedBy(state, act) ??
        panelChangedBy(state, act) ??
        heardChangedBy(state, act) ??
        consultationChangedBy(state, act) ??
        draftChangedBy(act) ??
        exceptionIn(state, act)
      )
  }
}

const draftChangedBy = ({ act, facts }: Act): Partial<EhcCase> | null => {
  switch (act) {
    case 'send draft':
    case 'send changed draft':
      // A changed draft gives the family a fresh 15 days (Code 9.125).
      return { draftServedOn: factsOf[act].parse(facts).servedOn, draftAnsweredOn: null }
    case 'family answered':
      return { draftAnsweredOn: factsOf[act].parse(facts).answeredOn }
    default:
      return null
  }
}

const exceptionIn = ({ exceptions }: EhcCase, { act, facts }: Act): Partial<EhcCase> => {
  if (act !== 'record exception') return {}
  const recorded = factsOf[act].parse(facts)
  return { exceptions: [...exceptions, { ...recorded, duty: recorded.duty as DutyName }] }
}
