import type { EpochDay } from '#kit/day'
import { due, type Finding, found, question } from './question.ts'

const assess = (from: EpochDay, prefix: 'order' | 'unopposed'): readonly Finding[] => [
  due('notifyWillAssessBy', `${prefix}: say it will assess`, from),
  due('noPlanDecisionBy', `${prefix}: say there will be no plan`, from),
  due('finalPlanBy', `${prefix}: send the final plan after assessing`, from),
]

const ordered = { needs: { orderMade: 'day' }, may: { order: 'words' } } as const
const unopposed = { needs: { laNotifiedTribunalUnopposed: 'day' }, may: { appeal: 'words' } } as const

/** What follows an order, or an appeal the council does not oppose. */
export const orderQuestions = [
  question({
    rule: 'reg44.assess',
    asks: 'What follows an order to assess, or assess again?',
    ...ordered,
    answer: ({ orderMade }) => found(...assess(orderMade, 'order')),
  }),
  question({
    rule: 'reg44.assess_over_summer',
    asks: 'Does August move what follows an order to assess?',
    ...ordered,
    answer: ({ orderMade }) =>
      found(
        ...assess(orderMade, 'order').map((finding) => ({
          ...finding,
          why: `${finding.why} The Tribunal’s August rule is about steps in an appeal, not about keeping to an order.`,
        })),
      ),
  }),
  question({
    rule: 'reg44.make_plan',
    asks: 'What follows an order to make a plan?',
    ...ordered,
    answer: ({ orderMade }) =>
      found(
        due('draftPlanBy', 'order: send a draft plan', orderMade),
        due('finalPlanBy', 'order: send the final plan', orderMade),
      ),
  }),
  question({
    rule: 'reg44.amend',
    asks: 'What follows an order to change a plan?',
    ...ordered,
    answer: ({ orderMade }) => found(due('amendedPlanBy', 'order: change the plan', orderMade)),
  }),
  question({
    rule: 'reg44.name_school',
    asks: 'What follows an order about the school only?',
    ...ordered,
    answer: ({ orderMade }) => found(due('amendedPlanBy', 'order: name the school', orderMade)),
  }),
  question({
    rule: 'reg44.think_again',
    asks: 'What follows an order to think again?',
    ...ordered,
    answer: ({ orderMade }) => found(due('draftPlanOrReasonsBy', 'order: think again', orderMade)),
  }),
  question({
    rule: 'reg45.unopposed_assess',
    asks: 'What follows when the council does not oppose an appeal about assessing?',
    ...unopposed,
    answer: ({ laNotifiedTribunalUnopposed }) => found(...assess(laNotifiedTribunalUnopposed, 'unopposed')),
  }),
  question({
    rule: 'reg45.unopposed_contents',
    asks: 'What follows when the council does not oppose an appeal about the contents of a plan?',
    ...unopposed,
    answer: ({ laNotifiedTribunalUnopposed }) =>
      found(due('amendedPlanBy', 'unopposed: change the plan', laNotifiedTribunalUnopposed)),
  }),
  question({
    rule: 'reg45.unopposed_name_school',
    asks: 'What follows when the council does not oppose an appeal about the school?',
    ...unopposed,
    answer: ({ laNotifiedTribunalUnopposed }) =>
      found(due('amendedPlanBy', 'unopposed: name the school', laNotifiedTribunalUnopposed)),
  }),
]
