import {
  calendarDate,
  type Day,
  type EpochDay,
  epochDayOf,
  fromEpochDay,
  plusDays,
  toEpochDay,
} from '#kit/day'
import {
  compulsorySchoolAgeBegins,
  compulsorySchoolAgeEnds,
  mayMaintainUntil,
  schoolYearOf,
  turns25,
} from '../ages/index.ts'
import { dutyOn } from '../limits.ts'
import type { DutyName } from '../rows/index.ts'
import { type DateThatFollows, inWords } from './date-that-follows.ts'

type Milestone = Pick<DateThatFollows, 'what' | 'fixedBy' | 'why'>

/** A day on which nobody has anything to do, with the row of law behind it. */
const milestone = (day: EpochDay, row: DutyName, told: Milestone): DateThatFollows => {
  const { cite, url, provenance } = dutyOn(row, day)
  return { ...told, cite, url, provenance, duty: null, dueOn: fromEpochDay(day), mayBeExcepted: false }
}

/** The days, from a date of birth, on which rights and duties change. */
export const afterBirth = (bornOn: Day): readonly DateThatFollows[] => {
  const born = toEpochDay(bornOn)
  const leaves = compulsorySchoolAgeEnds(born)
  return [
    milestone(compulsorySchoolAgeBegins(born), 'begin school age', {
      what: 'Must be in education from this day',
      fixedBy: 'the law',
      why: 'A child must have an education from the 31 March, 31 August or 31 December on or after they turn 5. Most start school before that.',
    }),
    milestone(epochDayOf(schoolYearOf(born) + 14, 9, 1), 'plan for adult life from year 9', {
      what: 'Year 9 begins',
      fixedBy: 'worked out',
      why: 'This is the school year in which they turn 14. From now each review must look ahead to adult life. If your child is taught in another year group, ask the school.',
    }),
    milestone(leaves, 'end school age', {
      what: 'Compulsory school age ends',
      fixedBy: 'the law',
      why: 'This is the last Friday of June in the school year in which they turn 16.',
    }),
    milestone(plusDays(leaves, 1), 'deal with the young person', {
      what: 'The rights become the young person’s own',
      fixedBy: 'the law',
      why: `From the day after ${inWords(leaves)} it is the young person who asks, answers and appeals. You can still help. If they cannot decide something for themselves, someone can act for them.`,
    }),
    milestone(turns25(born), 'take no new request after 25', {
      what: '25th birthday: no new request can be made from this day',
      fixedBy: 'the law',
      why: 'A young person is somebody under 25.',
    }),
    milestone(mayMaintainUntil(born), 'keep a plan no longer than the year of 25', {
      what: 'The latest day a plan may last in college',
      fixedBy: 'the law',
      why: `The council may, but need not, keep a plan to the end of the college year in which they turn 25, 31 July ${calendarDate(mayMaintainUntil(born)).year}. Apprenticeships and other courses end on other days.`,
    }),
  ]
}
