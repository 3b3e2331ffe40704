import { plusDays } from '#kit/day'
import {
  birthday,
  compulsorySchoolAgeBegins,
  compulsorySchoolAgeEnds,
  inOrBeyondYear9,
  mayMaintainUntil,
  nominalYearGroup,
  rightsHolder,
  turns25,
} from '../ages/index.ts'
import { cannotAnswer, fact, found, on, question } from './question.ts'

const leavingAge =
  'Compulsory school age ends on the last Friday of June in the school year of the 16th birthday (Education Act 1996, section 8(3)). We have not read this wording at its source yet: check it.'

/** Ages at which rights and duties change. */
export const ageQuestions = [
  question({
    rule: 'csa.start',
    asks: 'When does compulsory school age begin?',
    needs: { dateOfBirth: 'day' },
    may: {},
    answer: ({ dateOfBirth }) =>
      found(
        on('fifthBirthday', birthday(dateOfBirth, 5), 'Five years from the day of birth.'),
        on(
          'compulsorySchoolAgeBegins',
          compulsorySchoolAgeBegins(dateOfBirth),
          'The 31 March, 31 August or 31 December on or after the fifth birthday (Education Act 1996, section 8(2)). We have not read this wording at its source yet: check it.',
        ),
      ),
  }),
  question({
    rule: 'csa.end',
    asks: 'When does compulsory school age end, and the rights pass to the young person?',
    needs: { dateOfBirth: 'day' },
    may: {},
    answer: ({ dateOfBirth }) =>
      found(
        on('sixteenthBirthday', birthday(dateOfBirth, 16), 'Sixteen years from the day of birth.'),
        on('compulsorySchoolAgeEnds', compulsorySchoolAgeEnds(dateOfBirth), leavingAge),
        on(
          'youngPersonFrom',
          plusDays(compulsorySchoolAgeEnds(dateOfBirth), 1),
          'From the next day the rights are the young person’s own, unless they lack capacity for the decision (Children and Families Act 2014, section 83(2)).',
        ),
      ),
  }),
  question({
    rule: 's83.rights_holder',
    asks: 'Whose rights are they on a day?',
    needs: { dateOfBirth: 'day', asOf: 'day' },
    may: {},
    answer: ({ dateOfBirth, asOf }) =>
      asOf < dateOfBirth
        ? cannotAnswer('asOf comes before dateOfBirth')
        : found(
            fact(
              'rightsHolder',
              rightsHolder(dateOfBirth, asOf),
              `${leavingAge} A young person is under 25 (Children and Families Act 2014, section 83(2)).`,
            ),
          ),
  }),
  question({
    rule: 'ncy.year9',
    asks: 'Is the child in or beyond year 9?',
    needs: { dateOfBirth: 'day', asOf: 'day' },
    may: {},
    answer: ({ dateOfBirth, asOf }) =>
      asOf < dateOfBirth
        ? cannotAnswer('asOf comes before dateOfBirth')
        : found(
            fact(
              'nominalNationalCurriculumYear',
              nominalYearGroup(dateOfBirth, asOf),
              'Year 9 is the school year, from 1 September, in which they turn 14. Ask, if they are taught out of their year.',
            ),
            fact(
              'adviceReg6_1_g_Required',
              inOrBeyondYear9(dateOfBirth, asOf),
              'In or beyond year 9, advice on preparing for adult life must be sought (SEND Regulations 2014, regulation 6(1)(g)).',
            ),
          ),
  }),
  question({
    rule: 's46.maintain_to_end_of_academic_year_25',
    asks: 'How long may a plan last after the 25th birthday?',
    needs: { dateOfBirth: 'day' },
    may: {},
    answer: ({ dateOfBirth }) =>
      found(
        on('twentyFifthBirthday', turns25(dateOfBirth), 'Twenty-five years from the day of birth.'),
        on(
          'mayMaintainUntil',
          mayMaintainUntil(dateOfBirth),
          'The council may, and need not, keep the plan to the end of that academic year: 31 July in further education, or when an apprenticeship or other course ends (Children and Families Act 2014, section 46; SEND Regulations 2014, regulation 46).',
        ),
      ),
  }),
  question({
    rule: 's36.request_age_limit',
    asks: 'Is the young person still under 25 when they ask?',
    needs: { dateOfBirth: 'day', requestReceived: 'day' },
    may: {},
    answer: ({ dateOfBirth, requestReceived }) =>
      requestReceived < dateOfBirth
        ? cannotAnswer('requestReceived comes before dateOfBirth')
        : found(
            on('turns25', turns25(dateOfBirth), 'The 25th birthday.'),
            fact(
              'requestValid',
              requestReceived < turns25(dateOfBirth),
              'From the 25th birthday nobody is “under 25” (Children and Families Act 2014, sections 36(1) and 83(2)).',
            ),
          ),
  }),
]
