import { adviceQuestions } from './advice.ts'
import { ageQuestions } from './ages.ts'
import { appealQuestions } from './appeal.ts'
import { closureQuestions } from './closure.ts'
import { draftQuestions } from './draft.ts'
import { mediationQuestions } from './mediation.ts'
import { moveQuestions } from './move.ts'
import { orderQuestions } from './orders.ts'
import { phaseTransferQuestions } from './phase-transfer.ts'
import type { Question } from './question.ts'
import { reassessmentQuestions } from './reassessment.ts'
import { requestQuestions } from './request.ts'
import { returnQuestions } from './return.ts'
import { reviewQuestions } from './review.ts'

/** Every question the law can be asked, by the name of its rule. */
export const questions: readonly Question[] = [
  ...requestQuestions,
  ...adviceQuestions,
  ...closureQuestions,
  ...draftQuestions,
  ...reviewQuestions,
  ...phaseTransferQuestions,
  ...moveQuestions,
  ...reassessmentQuestions,
  ...mediationQuestions,
  ...appealQuestions,
  ...orderQuestions,
  ...ageQuestions,
  ...returnQuestions,
]
