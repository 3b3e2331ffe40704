import { absentFourWeeksDuring, schoolClosure } from '../exceptions/index.ts'
import { dueBy } from '../limits.ts'
import type { DutyName } from '../rows/index.ts'
import { cannotAnswer, fact, found, on, question } from './question.ts'

const cite = 'SEND Regulations 2014, regulations 5(4)(a), 10(4)(a), 13(3) and 27(3)(a)'

const limits = [
  ['exceptionAvailable6w', 'decide whether to assess'],
  ['exceptionAvailable16w', 'say there will be no plan'],
  ['exceptionAvailable20w', 'send the final plan'],
] as const satisfies readonly (readonly [string, DutyName])[]

/** The limbs of the council's own exceptions that days alone can settle. */
export const closureQuestions = [
  question({
    rule: 'reg5_10_13.exception_school_closure',
    asks: 'Does a closed school excuse a late decision or plan?',
    needs: { schoolFirstClosedDay: 'day', schoolReopens: 'day', adviceRequestedFromHead: 'day' },
    may: {},
    answer: ({ schoolFirstClosedDay, schoolReopens, adviceRequestedFromHead }) => {
      if (schoolReopens <= schoolFirstClosedDay)
        return cannotAnswer('schoolReopens must come after schoolFirstClosedDay')
      const closure = schoolClosure(schoolFirstClosedDay, schoolReopens, adviceRequestedFromHead)
      return found(
        fact(
          'closureDays',
          closure.closureDays,
          'From the first day closed up to, and not counting, the day it re-opens.',
        ),
        fact('closureLongEnough', closure.closureLongEnough, `Not less than 4 weeks, 28 days (${cite}).`),
        fact(
          'exceptionAvailable',
          closure.exceptionAvailable,
          `The head must have been asked from a week before the school closed to a week before it re-opens (${cite}). It takes the limit away only if keeping it was impractical because of this; it gives no number of extra days.`,
        ),
        ...(closure.window
          ? [
              on('windowFrom', closure.window.from, 'One week before the first day closed.'),
              on('windowTo', closure.window.to, 'One week before the day it re-opens.'),
            ]
          : []),
      )
    },
  }),
  question({
    rule: 'reg5_10_13.exception_absence',
    asks: 'Does the family’s absence excuse a late decision or plan?',
    needs: { requestReceived: 'day', childAbsentFrom: 'day', childAbsentTo: 'day' },
    may: {},
    answer: ({ requestReceived, childAbsentFrom, childAbsentTo }) =>
      childAbsentTo < childAbsentFrom
        ? cannotAnswer('childAbsentTo comes before childAbsentFrom')
        : found(
            ...limits.map(([name, duty]) =>
              fact(
                name,
                absentFourWeeksDuring(
                  { from: childAbsentFrom, to: childAbsentTo },
                  { from: requestReceived, to: dueBy(duty, requestReceived) },
                ),
                'It takes 28 days away in a row inside the time for this step, and they must have made the limit impractical to keep (SEND Regulations 2014, regulations 5(4)(d), 10(4)(d) and 13(3)).',
              ),
            ),
          ),
  }),
]
