import { type EpochDay, epochDayOf, weekdayOf } from '#kit/day'
import { appealWindow } from '../tribunal/appeal-window.ts'
import { cannotAnswer, fact, type Finding, found, on, question } from './question.ts'

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** The Tribunal Procedure (Amendment) Rules 2020 brought today's roll-over. */
const rollOverSince = epochDayOf(2020, 7, 21)

const rolledOver = (inTime: EpochDay, raw: EpochDay): Finding =>
  on(
    'appealInTimeIfReceivedBy',
    inTime,
    `By 5pm. A limit on a day that is not a working day is met on the next one; one in August, or from 25 December to 1 January, on the first working day after (First-tier Tribunal (Health, Education and Social Care Chamber) Rules 2008, rule 12(1)-(3)).${raw < rollOverSince ? ' Before 21 July 2020 the rule was different: those days were not counted at all.' : ''}`,
  )

/** Appealing to the Tribunal. */
export const appealQuestions = [
  question({
    rule: 'tribunal.appeal_window',
    asks: 'By when must an appeal reach the Tribunal?',
    needs: { decisionLetterSent: 'day' },
    may: { mediationCertificateDate: 'day', appealOnlyAboutSectionI: 'yes or no' },
    answer: ({ decisionLetterSent, mediationCertificateDate, appealOnlyAboutSectionI = false }) => {
      if (mediationCertificateDate !== undefined && mediationCertificateDate < decisionLetterSent)
        return cannotAnswer('mediationCertificateDate comes before decisionLetterSent')
      const { rawLimit, inTimeIfReceivedBy } = appealWindow(
        decisionLetterSent,
        mediationCertificateDate ?? null,
      )
      return found(
        on(
          'rawLimit',
          rawLimit,
          'The later of two months from the decision and one month from the mediation certificate (First-tier Tribunal (Health, Education and Social Care Chamber) Rules 2008, rule 20(1)).',
        ),
        fact('rawLimitWeekday', weekdays[weekdayOf(rawLimit) - 1]!, 'The weekday of that limit.'),
        rolledOver(inTimeIfReceivedBy, rawLimit),
        fact(
          'certificateNeeded',
          !appealOnlyAboutSectionI,
          'No certificate is needed for an appeal only about the school or type of school (Children and Families Act 2014, section 55).',
        ),
      )
    },
  }),
]
