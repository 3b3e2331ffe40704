import { adviceDuties } from './advice.ts'
import { ageDuties } from './ages.ts'
import { appealDuties } from './appeal.ts'
import { askingDuties } from './asking.ts'
import { ceasingDuties } from './ceasing.ts'
import { draftDuties } from './draft.ts'
import { mainClockDuties } from './main-clock.ts'
import { mediationDuties } from './mediation.ts'
import { moveDuties } from './move.ts'
import { orderDuties } from './orders.ts'
import { personalBudgetDuties } from './personal-budget.ts'
import { phaseTransferDuties } from './phase-transfer.ts'
import { planDuties } from './plan.ts'
import { reassessmentDuties } from './reassessment.ts'
import { returnDuties } from './return.ts'
import { reviewDuties } from './review.ts'
import { unopposedDuties } from './unopposed.ts'

/** Every duty, in the order a child's case meets them. */
export const rows = [
  ...askingDuties,
  ...mainClockDuties,
  ...adviceDuties,
  ...draftDuties,
  ...planDuties,
  ...reviewDuties,
  ...phaseTransferDuties,
  ...moveDuties,
  ...reassessmentDuties,
  ...ceasingDuties,
  ...personalBudgetDuties,
  ...mediationDuties,
  ...appealDuties,
  ...orderDuties,
  ...unopposedDuties,
  ...ageDuties,
  ...returnDuties,
] as const

export type DutyName = (typeof rows)[number]['duty']
