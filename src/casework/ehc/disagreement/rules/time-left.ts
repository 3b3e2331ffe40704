import { type Day, isBefore } from '#kit/day'
import { dueOn } from '#law'
import type { Disagreement } from './disagreement.ts'
import { appealBy } from './lines.ts'

/** By when a family must act. `mediateBy`: null once the adviser was told, has certified, or the day has passed. */
export type TimeLeft = { readonly appealBy: Day; readonly mediateBy: Day | null }

/** The time a family still has to appeal; null before a decision, once they have appealed, and once it is over. */
export const timeLeft = (said: Disagreement, decisionSentOn: Day | null, today: Day): TimeLeft | null => {
  if (decisionSentOn === null || said.appeal !== null || said.appealEndedOn !== null) return null
  const last = appealBy(decisionSentOn, said.certificateOn)
  if (isBefore(last, today)) return null
  const mediateBy = dueOn('contact the mediation adviser', decisionSentOn)
  const spoken = said.adviserToldOn !== null || said.certificateOn !== null
  return { appealBy: last, mediateBy: spoken || isBefore(mediateBy, today) ? null : mediateBy }
}

/** The first of the days by which a family must act, and for what. */
export const firstToAct = ({ appealBy: appeal, mediateBy }: TimeLeft) =>
  mediateBy !== null && isBefore(mediateBy, appeal)
    ? ({ on: mediateBy, for: 'mediation' } as const)
    : ({ on: appeal, for: 'appeal' } as const)
