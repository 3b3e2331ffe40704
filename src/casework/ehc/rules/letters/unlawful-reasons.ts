/** A reason that is no reason in law, how it is recognised, and what to say of it. */
export type UnlawfulReason = {
  readonly says: RegExp
  readonly why: string
}

/**
 * Reasons councils give for not assessing, or for not making a plan, that the test does not know. The test for
 * assessing is whether the child has or may have special educational needs and whether a plan may be necessary
 * (Children and Families Act 2014, section 36(8)); for a plan, whether one is necessary (section 37(1)).
 */
const unlawfulReasons: readonly UnlawfulReason[] = [
  {
    says: /\b(two|three|2|3|enough|several|no|more|evidence of|further)\b[^.]{0,40}\bcycles?\b|\bcycles?\b[^.]{0,40}\b(plan|assess|review|missing|lack|not been|have not)\b/i,
    why: 'The law asks for no cycles of support before an assessment (section 36(8)). Say what is known of the child’s needs, and why a plan is not needed to meet them',
  },
  {
    says: /\b(not|n[o’']t|yet to|fail\w* to|without)\b[^.]{0,40}\b(spen[td]|6,?000|£|funding|notional budget|cost\w* provision)/i,
    why: 'What a school has spent is not the test (section 36(8)). Say what the child needs and what is being done about it',
  },
  {
    says: /\b(wrong|incomplete|not on (the|our)|did not use (the|our)|missing|no)\b[^.]{0,30}\b(form|portal|template|paperwork)\b/i,
    why: 'A request needs no form (section 36(1)), so a missing form is no reason',
  },
  {
    says: /\b(no|without|lack of|insufficient|not enough|missing)\b[^.]{0,40}\b(educational psycholog\w*|EP|professional|specialist|medical|diagnos\w*)\b[^.]{0,20}\b(report|evidence|advice|assessment|diagnosis)?\b/i,
    why: 'A report or a diagnosis is not needed to be assessed: finding out is what an assessment is for (section 36(8))',
  },
  {
    says: /\b(working|making|within|at)\b[^.]{0,30}\b(progress|age[- ]related|expected level|national average)|\bnot\b[^.]{0,20}\bfar enough behind\b/i,
    why: 'How a child scores does not settle it: a child may do well at school and still have needs that call for a plan (section 36(8)). Say more about the needs',
  },
  {
    says: /\b(academic(ally)? (able|bright)|too (young|old)|home[- ]educated|waiting list|shortage|no capacity|too busy|policy|our criteria|threshold)\b/i,
    why: 'Each child is looked at by themselves (section 36(8)). A policy, a threshold, an age or a shortage is no reason',
  },
]

/** What is unlawful in reasons as they were written; empty where nothing is. */
export const unlawfulIn = (reasons: string): readonly string[] =>
  unlawfulReasons.filter(({ says }) => says.test(reasons)).map(({ why }) => why)
