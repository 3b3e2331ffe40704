/** What a panel is asked about a case: the decision that comes next. */
export const panelQuestions = ['whether to assess', 'whether a plan is needed'] as const
export type PanelQuestion = (typeof panelQuestions)[number]

export const answers = ['yes', 'no', 'not sure'] as const
export type Answer = (typeof answers)[number]

/** One limb of the law's test, asked by itself and answered with a reason. */
export type Limb = { readonly id: 'needs' | 'plan'; readonly cite: string }

/**
 * The test for each decision, limb by limb (Children and Families Act 2014). Nothing else is asked: no cycles, no
 * spending, no report (requirement 1.7).
 */
export const limbsOf: Readonly<Record<PanelQuestion, readonly Limb[]>> = {
  'whether to assess': [
    { id: 'needs', cite: 'section 36(8)(a)' },
    { id: 'plan', cite: 'section 36(8)(b)' },
  ],
  'whether a plan is needed': [{ id: 'plan', cite: 'section 37(1)' }],
}

/** One limb answered. */
export type Answered = { readonly answer: Answer; readonly because: string }
export type Answers = Readonly<Partial<Record<Limb['id'], Answered>>>

/** What the answers come to: yes only where every limb is a yes, no where any is a no. */
export const comesTo = (question: PanelQuestion, said: Answers): Answer => {
  const each = limbsOf[question].map(({ id }) => said[id]?.answer ?? 'not sure')
  if (each.includes('no')) return 'no'
  return each.every((one) => one === 'yes') ? 'yes' : 'not sure'
}
