import type { DutyName } from '#law'

/** One duty of one assessment. Days are YYYY-MM-DD, so that they sort and compare as they are. */
export type DutyLine = {
  readonly reference: string
  readonly stage: string
  readonly ownerId: string | null
  readonly receivedOn: string
  readonly closedOn: string | null
  readonly duty: DutyName
  /** Of advice: what kind of giver. */
  readonly kind: string | null
  readonly dueOn: string
  /** The day it went off the list, and the act that took it off: not always by being done. */
  readonly doneOn: string | null
  readonly endedBy: string | null
  readonly limb: string | null
}

/** The days on which one assessment reached each step. */
export type Milestones = {
  readonly receivedOn: string
  readonly decidedOn: string | null
  readonly planNeededOn: string | null
  readonly draftOn: string | null
  readonly finalOn: string | null
  /** The child had a plan and was to be assessed again: another way, with days of its own. */
  readonly isAgain: boolean
  readonly againDecidedOn: string | null
}

export type Facts = {
  readonly lines: readonly DutyLine[]
  readonly milestones: readonly Milestones[]
  /** What each officer is called, by id. */
  readonly names: ReadonlyMap<string, string>
  readonly today: string
}

/** The acts by which a duty is done. Anything else that ends it, such as a family moving away, is not counted. */
const doneBy: Partial<Record<DutyName, readonly string[]>> = {
  'decide whether to assess': ['agree to assess', 'refuse to assess'],
  'decide whether to assess again': ['agree to assess again', 'refuse to assess again'],
  'say there will be no plan': ['no plan is needed'],
  'give advice': ['advice came'],
  'send the final plan': ['send final plan'],
  'send the final plan after assessing again': ['send final plan'],
}

export const isDone = ({ duty, doneOn, endedBy }: DutyLine): boolean =>
  doneOn !== null && endedBy !== null && (doneBy[duty]?.includes(endedBy) ?? false)

export const isOpen = ({ doneOn, closedOn }: DutyLine): boolean => doneOn === null && closedOn === null
