import type { EpochDay } from '#kit/day'
import { daysBeginningWith, theDayBefore, withinDaysOf } from './days.ts'
import { firstDayOfMonthsEndingWith, monthsAfter, monthsBefore, monthsBeginningWith } from './months.ts'
import { weeksBefore, withinWeeksOf } from './weeks.ts'
import { withinWorkingDaysOf, workingDaysBeginningWith } from './working-days.ts'

/** The ways the law counts time: the phrase it uses, what that means for a reader, and the day it gives. */
export const counting = {
  'weeks of': {
    phrase: (count: number) => `within ${some(count, 'week')} of`,
    means: 'The day itself is not counted. Every day after it is, weekends and holidays too.',
    gives: withinWeeksOf,
  },
  'days of': {
    phrase: (count: number) => `within ${some(count, 'day')} of`,
    means: 'The day itself is not counted. Every day after it is, weekends and holidays too.',
    gives: withinDaysOf,
  },
  'days beginning with': {
    phrase: (count: number) => `for at least ${some(count, 'day')} starting with`,
    means: 'The day itself is day 1. Every day counts, weekends and holidays too.',
    gives: daysBeginningWith,
  },
  'months after': {
    phrase: (count: number) => `within ${some(count, 'month')} after`,
    means: 'It ends on the same date of a later month, or that month’s last day if it has no such date.',
    gives: monthsAfter,
  },
  'months beginning with': {
    phrase: (count: number) => `within ${some(count, 'month')} starting with`,
    means: 'The day itself is the first day, so it ends the day before the same date of a later month.',
    gives: monthsBeginningWith,
  },
  'months before': {
    phrase: (count: number) => `at least ${some(count, 'month')} before`,
    means: 'Counted back to the same date of an earlier month, or that month’s last day.',
    gives: monthsBefore,
  },
  'weeks before': {
    phrase: (count: number) => `at least ${some(count, 'week')} before`,
    means:
      'Counted back from the day. Some read “at least” as leaving both days out, which is one day sooner.',
    gives: weeksBefore,
  },
  'working days of': {
    phrase: (count: number) => `within ${some(count, 'working day')} of`,
    means: 'The day itself is not counted, nor are weekends and bank holidays in England and Wales.',
    gives: withinWorkingDaysOf,
  },
  'working days beginning with': {
    phrase: (count: number) => `within ${some(count, 'working day')} starting with`,
    means: 'The day itself is day 1 if it is a working day. Weekends and bank holidays are not counted.',
    gives: workingDaysBeginningWith,
  },
  'months ending with': {
    phrase: (count: number) => `in the ${some(count, 'month')} ending with`,
    means: 'The day itself is the last day of the period. This is its first day.',
    gives: firstDayOfMonthsEndingWith,
  },
  before: {
    phrase: () => 'before',
    means: 'Read strictly, the day before is the last day.',
    gives: (_: number, day: EpochDay) => theDayBefore(day),
  },
  'no set time': {
    phrase: () => 'after',
    means: 'The law sets no number of days. It must be done without delay.',
    gives: (_: number, day: EpochDay) => day,
  },
} as const satisfies Record<string, CountedHow>

export type Counting = keyof typeof counting

type CountedHow = {
  readonly phrase: (count: number) => string
  readonly means: string
  readonly gives: (count: number, day: EpochDay) => EpochDay
}

const some = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`
