// What statute says, as data, and the sums that follow. Pure: no clock, no database, no page.

/** "Why this date?": one question of the law, every date that follows, and the reason for each. */
export { type Answer, ask } from './ask.ts'
export { questions } from './questions/index.ts'
export type { Finding, Kind, Question } from './questions/question.ts'

/** For family pages: the dates that follow from something that happened, and when a council may lawfully be late. */
export {
  afterAskingAgain,
  afterCertificate,
  type DateThatFollows,
  datesThatFollow,
  exceptionsInPlainWords,
  type FamilyEvent,
  mainClock,
} from './family/index.ts'
/** The same dates as day numbers: for caseloads. */
export { type Clock, clockOf } from './clock.ts'

/** Every duty as a cited, dated row, and the limits they set. */
export type { Duty, Party, Provenance } from './duty.ts'
export type { DutyName } from './rows/index.ts'
export {
  cautionOf,
  cautiousBy,
  countedInWords,
  daysLeft,
  dueBy,
  dueOn,
  duties,
  dutyInWords,
  dutyOn,
  limit,
} from './limits.ts'

/** When a plan is passed on to another council. */
export { planPassedOnBy } from './passed-on.ts'

/** Reasons that take a limit away, limb by limb, with the evidence each needs. */
export {
  absentFourWeeksDuring,
  type Closure,
  type Exception,
  type Limb,
  limbs,
  notExceptions,
  schoolClosure,
} from './exceptions/index.ts'

/** The time to appeal, with the Tribunal's roll-over. */
export { type AppealWindow, appealWindow, rollOver } from './tribunal/appeal-window.ts'

/** Ages at which rights and duties change. */
export {
  ageOn,
  birthday,
  compulsorySchoolAgeBegins,
  compulsorySchoolAgeEnds,
  inOrBeyondYear9,
  mayMaintainUntil,
  nominalYearGroup,
  type RightsHolder,
  rightsHolder,
  schoolYearOf,
  turns25,
} from './ages/index.ts'

/** Tables the law sets: who must be asked, what a plan and each letter must hold, the return's days. */
export { adviceCovers, type AdviceGiver, adviceGivers, enoughAlready } from './tables/advice-givers.ts'
export { type Letter, type LetterContents, letterContents, mediationBlock } from './tables/letter-contents.ts'
export { type PlanSection, planSections } from './tables/plan-sections.ts'
export { returnDates } from './tables/returns.ts'

/** One function for each phrase the law counts time with. */
export * as phrases from './phrases/index.ts'
