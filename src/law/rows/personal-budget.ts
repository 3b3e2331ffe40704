import type { Duty } from '../duty.ts'
import { budgetRegulation, section, sincePart3, unread } from '../sources.ts'

/** Personal budgets and direct payments. */
export const personalBudgetDuties = [
  {
    duty: 'prepare a personal budget when asked',
    who: 'the council',
    does: 'prepare a personal budget if the family asks while a draft is prepared or a plan reviewed',
    after: 'the day it is asked',
    within: null,
    countedHow: 'no set time',
    ...section('49'),
    force: 'law',
    inForce: sincePart3,
    exceptions: [],
    ...unread,
  },
  {
    duty: 'look at how direct payments are used',
    who: 'the council',
    does: 'look at how direct payments are being used',
    after: 'the first payment',
    within: 3,
    countedHow: 'months after',
    ...budgetRegulation('11'),
    force: 'law',
    inForce: sincePart3,
    exceptions: [],
    ...unread,
    note: 'Then at every review. The regulation’s number is from memory.',
  },
  {
    duty: 'give reasons for refusing direct payments',
    who: 'the council',
    does: 'give reasons in writing, and review the decision if asked',
    after: 'the day it refuses',
    within: null,
    countedHow: 'no set time',
    ...budgetRegulation('7'),
    force: 'law',
    inForce: sincePart3,
    exceptions: [],
    ...unread,
    note: 'The regulation’s number is from memory.',
  },
] as const satisfies readonly Duty[]
