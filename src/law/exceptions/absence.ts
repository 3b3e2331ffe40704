import { daysShared, type Period } from '../phrases/index.ts'

/** "absent from the area for a continuous period of not less than 4 weeks during" the period: days inside it count. */
export const absentFourWeeksDuring = (absence: Period, during: Period): boolean =>
  daysShared(absence, during) >= 28
