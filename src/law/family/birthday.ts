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
import { regulation, secondary, section, unread } from '../sources.ts'
import { type DateThatFollows, inWords } from './date-that-follows.ts'

const educationAct = (subsection: string) => ({
  cite: `Education Act 1996, section ${subsection}`,
  url: 'https://www.legislation.gov.uk/ukpga/1996/56/section/8',
})

type Milestone = Omit<DateThatFollows, 'duty' | 'dueOn' | 'mayBeExcepted'>

const milestone = (day: EpochDay, told: Milestone): DateThatFollows => ({
  ...told,
  duty: null,
  dueOn: fromEpochDay(day),
  mayBeExcepted: false,
})

/** The days, from a date of birth, on which rights and duties change. */
export const afterBirth = (bornOn: Day): readonly DateThatFollows[] => {
  const born = toEpochDay(bornOn)
  const leaves = compulsorySchoolAgeEnds(born)
  return [
    milestone(compulsorySchoolAgeBegins(born), {
      what: 'Must be in education from this day',
      fixedBy: 'the law',
      why: 'A child must have an education from the 31 March, 31 August or 31 December on or after they turn 5. Most start school before that.',
      ...educationAct('8(2)'),
      ...unread,
    }),
    milestone(epochDayOf(schoolYearOf(born) + 14, 9, 1), {
      what: 'Year 9 begins',
      fixedBy: 'worked out',
      why: 'This is the school year in which they turn 14. From now each review must look ahead to adult life. If your child is taught in another year group, ask the school.',
      ...regulation('20(6)'),
      ...secondary,
    }),
    milestone(leaves, {
      what: 'Compulsory school age ends',
      fixedBy: 'the law',
      why: 'This is the last Friday of June in the school year in which they turn 16.',
      ...educationAct('8(3)'),
      ...unread,
    }),
    milestone(plusDays(leaves, 1), {
      what: 'The rights become the young person’s own',
      fixedBy: 'the law',
      why: `From the day after ${inWords(leaves)} it is the young person who asks, answers and appeals. You can still help. If they cannot decide something for themselves, someone can act for them.`,
      ...section('83(2)'),
      ...unread,
    }),
    milestone(turns25(born), {
      what: '25th birthday: no new request can be made from this day',
      fixedBy: 'the law',
      why: 'A young person is somebody under 25.',
      ...section('83(2)'),
      ...unread,
    }),
    milestone(mayMaintainUntil(born), {
      what: 'The latest day a plan may last in college',
      fixedBy: 'the law',
      why: `The council may, but need not, keep a plan to the end of the college year in which they turn 25, 31 July ${calendarDate(mayMaintainUntil(born)).year}. Apprenticeships and other courses end on other days.`,
      ...section('46'),
      ...secondary,
    }),
  ]
}
