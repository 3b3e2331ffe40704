import { type EpochDay, workingDaysBetween } from '#kit/day'
import { dueBy, dutyOn } from './limits.ts'

/**
 * By when the council that a family leaves passes the plan on: on the day of the move, or, where it learned of it too
 * late for that, within 15 working days of learning of it (regulation 15(2)).
 */
export const planPassedOnBy = (move: EpochDay, aware: EpochDay): { day: EpochDay; notice: number } => {
  const notice = workingDaysBetween(aware, move)
  const enough = dutyOn('pass on the plan', aware).within!
  return { day: notice >= enough ? move : dueBy('pass on the plan', aware), notice }
}
