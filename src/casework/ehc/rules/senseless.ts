import type { Act } from '#cases'
import { type Day, isBefore, parseDay, toEpochDay } from '#kit/day'
import { absentFourWeeksDuring, dueOn, dutyOn, limbs, schoolClosure } from '#law'
import { senselessAgain } from '../again/rules/senseless.ts'
import { senselessMove } from '../moves/rules/senseless.ts'
import { senselessForPanel } from '../panel/rules/panel.ts'
import { senselessToHear } from '../heard/rules/heard.ts'
import { senselessConsultation } from '../consultation/rules/senseless.ts'
import { senselessDisagreement } from '../disagreement/rules/senseless.ts'
import { adviceSenseless } from '../advice/rules/senseless.ts'
import { factsOf } from './facts.ts'
import { decisionSentOn } from './clock.ts'
import type { EhcCase, RecordedException } from './state.ts'
import { senseless as words } from './words.ts'

/**
 * Why an act makes no sense as the case stands, for whoever did it; null where it does. Lateness is never a reason,
 * and nor is evidence the family did not send.
 */
export const senseless = (state: EhcCase, act: Act): string | null => {
  switch (act.act) {
    case 'ask for advice': {
      const { asked } = factsOf[act.act].parse(act.facts)
      // Asked again, somebody would have six weeks afresh, and a day would move without a limb of the law.
      if (isRepeated([...state.advice, ...asked])) return words.askedAlready
      return asked.some(({ gotOn }) => isBefore(gotOn, state.receivedOn)) ? words.beforeTheRequest : null
    }
    case 'advice came': {
      const { id, givenOn } = factsOf[act.act].parse(act.facts)
      const asked = state.advice.find((one) => one.id === id)
      if (!asked) return words.nobodyAsked
      // Given once, its day stands: what comes later corrects it.
      if (asked.givenOn !== null) return words.cameAlready
      return isBefore(givenOn, asked.gotOn) ? words.beforeItWasAsked : null
    }
    case 'send draft':
    case 'send changed draft':
      return isBefore(factsOf[act.act].parse(act.facts).servedOn, state.receivedOn)
        ? words.beforeTheRequest
        : null
    case 'plan is needed': {
      const waiting = state.advice.filter(({ givenOn, enoughAlready }) => givenOn === null && !enoughAlready)
      const { despite } = factsOf[act.act].parse(act.facts)
      return waiting.length > 0 && despite === null ? words.stillToCome(waiting.map(({ who }) => who)) : null
    }
    case 'family answered':
      return state.draftServedOn &&
        isBefore(factsOf[act.act].parse(act.facts).answeredOn, state.draftServedOn)
        ? words.beforeTheDraft
        : null
    case 'record exception':
      return unlawfulException(state, factsOf[act.act].parse(act.facts) as RecordedException, act.on)
    default:
      return (
        senselessAgain(state, act) ??
        senselessMove(state, act) ??
        adviceSenseless(state, act) ??
        senselessForPanel(state, act) ??
        senselessToHear(state, act) ??
        senselessConsultation(state, act) ??
        senselessDisagreement(state.disagreement, act, decisionSentOn(state))
      )
  }
}

/** An exception takes a limit away only by a limb of the law, with what the limb asks for on the case. */
const unlawfulException = (state: EhcCase, said: RecordedException, today: Day): string | null => {
  const advice = said.adviceId === null ? null : state.advice.find(({ id }) => id === said.adviceId)
  if (advice === undefined) return words.nobodyAsked
  const from = advice?.gotOn ?? state.receivedOn
  if (!dutyOn(said.duty, toEpochDay(from)).exceptions.includes(said.limb)) return words.notThisDuty
  const limb = limbs.find(({ exception }) => exception === said.limb)!
  const begun = from.toString()
  if (begun < limb.inForce.from || (limb.inForce.to !== undefined && begun > limb.inForce.to))
    return words.notInForce
  if (evidenceFor(said.limb).some((one) => !said.evidence[one])) return words.evidenceMissing
  if (said.to !== null && isBefore(said.to, said.from)) return words.endsBeforeItBegins
  return closureFault(said) ?? absenceFault(said, { from, to: dueOn(said.duty, from) }, today)
}

/** What the case must hold for a limb, besides who decided and why, which every act holds. */
export const evidenceFor = (limb: RecordedException['limb']): readonly string[] =>
  (limbs.find(({ exception }) => exception === limb)?.evidence ?? []).filter((one) => !heldAnyway.has(one))

const heldAnyway: ReadonlySet<string> = new Set([
  'who decided to use it, and when',
  'why it made the limit impractical',
  'why coronavirus made it impracticable',
  'the day it ended',
  'from when to when',
  'the first and last day away',
])

const closureFault = ({ limb, evidence }: RecordedException): string | null => {
  if (limb !== 'school closed' && limb !== 'early years provider closed') return null
  const days = evidenceFor(limb).map((one) => parseDay(evidence[one] ?? ''))
  const [closed, reopened, asked] = days
  if (!closed || !reopened || !asked) return words.evidenceMissing
  const { closureLongEnough, exceptionAvailable } = schoolClosure(
    toEpochDay(closed),
    toEpochDay(reopened),
    toEpochDay(asked),
  )
  if (!closureLongEnough) return words.closureTooShort
  return exceptionAvailable ? null : words.askedOutsideClosure
}

type Span = { readonly from: Day; readonly to: Day }

const absenceFault = ({ limb, from, to }: RecordedException, during: Span, today: Day): string | null => {
  if (limb !== 'away from the area' && limb !== 'advice: away from the area') return null
  const away = { from: toEpochDay(from), to: toEpochDay(to ?? today) }
  const span = { from: toEpochDay(during.from), to: toEpochDay(during.to) }
  return absentFourWeeksDuring(away, span) ? null : words.absenceTooShort
}

const isRepeated = (list: readonly { readonly id: string }[]): boolean =>
  new Set(list.map(({ id }) => id)).size < list.length
