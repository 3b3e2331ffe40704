import type { EhcCase } from '../../rules/state.ts'

/** What goes to the other council: the plan (regulation 15(2)), or what an assessment has found out so far. */
export type What = 'plan' | 'papers'

/** A family has moved, or is about to. */
export const isMovingAway = (stage: string): boolean =>
  stage === 'passing on' || stage === 'handing over' || stage === 'moved away'

/** A plan of ours: one we made, or one that another council passed on to us. */
export const hasPlan = ({ finalSentOn, takenOver }: Pick<EhcCase, 'finalSentOn' | 'takenOver'>): boolean =>
  finalSentOn !== null || takenOver !== null

/** What is to be passed on as a case stands; null where nothing is, or where nobody knows to which council. */
export const whatToPass = ({
  stage,
  moving,
  finalSentOn,
  takenOver,
}: Pick<EhcCase, 'stage' | 'moving' | 'finalSentOn' | 'takenOver'>): What | null => {
  if (!moving?.council) return null
  if (stage === 'passing on') return 'plan'
  if (stage === 'handing over') return 'papers'
  if (stage === 'moved away') return hasPlan({ finalSentOn, takenOver }) ? 'plan' : 'papers'
  return null
}
