import { epochDayOf } from '#kit/day'
import { dutyOn, dutyInWords } from '../limits.ts'
import { withinWeeksOf } from '../phrases/index.ts'
import type { DutyName } from '../rows/index.ts'
import { phaseNamed } from './phase-named.ts'
import { cannotAnswer, due, fact, found, on, question } from './question.ts'

const sameSchool = /\b(same|own)[ _-]+school\b|stay/i

/** Planning: a notice goes 8 weeks before, the meeting 12, so that the last steps can be lawful. */
const noticeAhead = -8
const meetingAhead = -12

/** Moving between phases of education. */
export const phaseTransferQuestions = [
  question({
    rule: 'reg18.phase_transfer',
    asks: 'When must the plan name the next setting?',
    needs: { transferYear: 'year', transfer: 'words' },
    may: {},
    answer: ({ transferYear, transfer }) => {
      if (sameSchool.test(transfer))
        return cannotAnswer(
          'transfer: staying at the same school has its own rule, reg18.same_school_sixth_form',
        )
      const move = phaseNamed(transfer)
      if (move === null)
        return cannotAnswer(
          'transfer: say which move it is, such as primary_to_secondary or secondary_to_post16',
        )
      const college = move.into === 'college'
      if (college && move.fromCollege)
        return cannotAnswer(
          'transfer: a move from one college to another has its own rule, reg18_2.post16_five_months',
        )
      const named = college ? epochDayOf(transferYear, 3, 31) : epochDayOf(transferYear, 2, 15)
      const duty: DutyName = college
        ? 'finish the plan before college'
        : 'finish the plan before the next school'
      return found(
        on(
          'codeDeadline',
          named,
          `The Code of Practice, national statistics and practice use this day itself. ${dutyInWords(dutyOn(duty, named))}`,
        ),
        due('strictLastLawfulDay', duty, named),
        on(
          'planningLatestAmendmentNotice',
          withinWeeksOf(noticeAhead, named),
          'Eight weeks sooner, the time for a changed plan (SEND Regulations 2014, regulation 22(3)). For planning; no law fixes it.',
        ),
        on(
          'planningLatestReviewMeeting',
          withinWeeksOf(meetingAhead, named),
          'Four weeks sooner still, the time to decide after a meeting (SEND Regulations 2014, regulation 20(10)). For planning; no law fixes it.',
        ),
      )
    },
  }),
  question({
    rule: 'reg18_2.post16_five_months',
    asks: 'When must the plan be changed before moving from one college to another?',
    needs: { post16TransferDate: 'day' },
    may: {},
    answer: ({ post16TransferDate }) =>
      found(due('reviewAndAmendBy', 'finish the plan before another college', post16TransferDate)),
  }),
  question({
    rule: 'reg18.same_school_sixth_form',
    asks: 'Is staying on in the sixth form a phase transfer?',
    needs: { transfer: 'words' },
    may: { transferYear: 'year' },
    answer: ({ transfer }) =>
      found(
        fact(
          'phaseTransferDutyApplies',
          !sameSchool.test(transfer),
          'A school’s sixth form is part of the school, and the duty is about moving to a post-16 institution, which a school is not (SEND Regulations 2014, regulation 2; Children and Families Act 2014, section 83(2)). Many councils work to 31 March all the same.',
        ),
      ),
  }),
]
