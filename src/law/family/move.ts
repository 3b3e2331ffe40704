import { type Day, dayInWords, toEpochDay } from '#kit/day'
import { dueBy } from '../limits.ts'
import { type DateThatFollows, inWords, setByLaw, workedOut } from './date-that-follows.ts'

/** What follows a move to another council, if the old one heard of it on that day. */
export const afterMove = (movedOn: Day): readonly DateThatFollows[] => {
  const moved = toEpochDay(movedOn)
  const passedOn = dueBy('pass on the plan', moved)
  return [
    setByLaw('pass on the plan', moved, {
      what: 'Your old council passes the plan on',
      why: `If it knew of the move 15 working days before, it must pass the plan on on the day you move. If you told it on ${dayInWords(movedOn)}, it has 15 working days, and that is the first.`,
    }),
    workedOut(
      'tell the family after the plan is passed on',
      dueBy('tell the family after the plan is passed on', passedOn),
      {
        what: 'Your new council tells you what it will do',
        why: `Within 6 weeks of getting the plan it must tell you that it has it, whether it will assess again and when it will review it. This counts from ${inWords(passedOn)}. The plan goes on in the meantime.`,
      },
    ),
    workedOut(
      'review three months after the plan is passed on',
      dueBy('review three months after the plan is passed on', passedOn),
      {
        what: 'Your new council reviews the plan, if the yearly review is not later',
        why: 'It has 3 months from getting the plan, or 12 months from the last review, whichever ends later.',
      },
    ),
  ]
}
