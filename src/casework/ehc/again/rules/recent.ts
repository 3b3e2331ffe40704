import { type Day, toEpochDay } from '#kit/day'
import { dueBy } from '#law'

/**
 * Whether the child was assessed in the six months that end with the request: one of the two grounds for saying no
 * (regulation 24). The Regulations do not say which day an assessment was carried out; we take the day the plan that
 * came of it was sent, as the last it can have been.
 */
export const assessedLately = (lastAssessedOn: Day | null, askedOn: Day): boolean => {
  if (lastAssessedOn === null) return false
  const last = toEpochDay(lastAssessedOn)
  return (
    last >= dueBy('need not assess again within six months', toEpochDay(askedOn)) &&
    last <= toEpochDay(askedOn)
  )
}
