import type { Day } from '#kit/day'
import type { Standing } from '#cases'
import type { AdviceGiver, DutyName, Exception } from '#law'
import type { Heard } from '../heard/rules/heard.ts'
import type { PanelStanding } from '../panel/rules/panel.ts'
import type { SettingAnswer } from '../consultation/rules/answer.ts'
import type { KindOfSetting } from '../consultation/rules/kinds-of-setting.ts'
import type { Decided } from '../consultation/rules/naming.ts'
import type { TakenOver } from '../moves/rules/taken-over.ts'
import type { Disagreement } from '../disagreement/rules/disagreement.ts'
import type { Gathering } from '../advice/rules/gathering.ts'

export type Stage =
  | 'requested'
  | 'asked again'
  | 'assessing'
  | 'writing the plan'
  | 'draft sent'
  | 'plan taken over'
  | 'plan made'
  | 'replaced'
  | 'not assessed'
  | 'refusal disputed'
  | 'no plan'
  | 'no plan disputed'
  | 'passing on'
  | 'handing over'
  | 'withdrawn'
  | 'moved away'
  | 'joined'
  | 'ended'

/** The last two only ask for an assessment again. */
export type Requester =
  | 'parent'
  | 'young person'
  | 'setting'
  | 'brought to attention'
  | 'health body'
  | 'the council'

/** Who may ask for a first assessment, or bring a child to attention. */
export type AsksFirst = Exclude<Requester, 'health body' | 'the council'>

/** However it came: the day the council received it starts the clock (Children and Families Act 2014, section 36). */
export const channels = ['online', 'letter', 'e-mail', 'phone', 'in person', 'setting’s form'] as const
export type Channel = (typeof channels)[number] | 'another council'

/** One person asked for advice: their six weeks run from the day they got the request (regulation 8(1)). */
export type AskedForAdvice = {
  readonly id: string
  readonly kind: AdviceGiver['kind']
  readonly who: string
  readonly gotOn: Day
  readonly givenOn: Day | null
  /** Regulation 6(4): already given, and the giver, the council and the family agree that it is enough. */
  readonly enoughAlready: boolean
}

/** A limb that takes a limit away: the duty stays, to be done as soon as practicable. The day never moves. */
export type RecordedException = {
  readonly duty: DutyName
  /** Whom it is about, where the duty is somebody's advice. */
  readonly adviceId: string | null
  readonly limb: Exception
  readonly because: string
  readonly from: Day
  readonly to: Day | null
  /** What the limb needs the case to hold, by the law's name for it (#law, limbs). */
  readonly evidence: Readonly<Record<string, string>>
}

export type Consulted = {
  readonly id: string
  readonly setting: string
  readonly on: Day
  /** Of the record of settings; null for one that is not on it. */
  readonly organisationId: string | null
  readonly kind: KindOfSetting | null
  /** The family asked for it. */
  readonly byFamily: boolean
  /** Parts of the draft it was not sent. */
  readonly heldBack: readonly string[]
  readonly answeredOn: Day | null
  readonly answer: SettingAnswer | null
}

export type Again = {
  /** The reference of the case whose plan it is about. */
  readonly of: string
  /** The day the plan that came of the last assessment was sent, where it is known. */
  readonly lastAssessedOn: Day | null
}

/** A statutory assessment, as its acts tell it. */
export type EhcCase = Standing & {
  readonly stage: Stage
  readonly receivedOn: Day
  readonly requestedBy: Requester
  readonly channel: Channel
  readonly acknowledgedOn: Day | null
  readonly partiesToldOn: Day | null
  /** The day of the first decision whether to assess, whichever way it went. */
  readonly decidedOn: Day | null
  readonly agreedOn: Day | null
  readonly advice: readonly AskedForAdvice[]
  readonly gathering: Gathering
  readonly planNeededOn: Day | null
  readonly noPlanOn: Day | null
  readonly draftServedOn: Day | null
  readonly draftAnsweredOn: Day | null
  readonly consulted: readonly Consulted[]
  readonly exceptions: readonly RecordedException[]
  /** Where the plan says that help will be given, and why. */
  readonly placement: Decided | null
  readonly finalSentOn: Day | null
  /** The day a changed plan was sent, after the final one. */
  readonly changedSentOn: Day | null
  /** Known once the plan is final: a plan of a child under five is looked at sooner. */
  readonly bornOn: Day | null
  /** The day a refusal was sent: the time to appeal runs from it. */
  readonly refusedOn: Day | null
  readonly panel: PanelStanding
  readonly heard: Heard
  readonly disagreement: Disagreement
  /** Assessed again from a plan there is already: section 44(2), with a clock of its own. */
  readonly again: Again | null
  /** The case in which the child of this plan is being assessed again. */
  readonly assessedIn: string | null
  /** The family moves away, or has: where to, since when, and the day the council knew. */
  readonly moving: { readonly council: string | null; readonly knownOn: Day; readonly movedOn: Day } | null
  /** The council that had begun to assess the child before the family moved here. */
  readonly fromCouncil: string | null
  /** A plan that came from another council. */
  readonly takenOver: TakenOver | null
  readonly passedOnOn: Day | null
}
