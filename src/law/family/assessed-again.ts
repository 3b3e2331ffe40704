import { type Day, dayInWords, toEpochDay } from '#kit/day'
import { dueBy } from '../limits.ts'
import { type DateThatFollows, inWords, setByLaw, workedOut } from './date-that-follows.ts'

/** What follows when the council is asked to assess again a child who has a plan. */
export const afterAskingAgain = (askedOn: Day, agreedOn: Day | null): readonly DateThatFollows[] => {
  const asked = toEpochDay(askedOn)
  const decideBy = dueBy('decide whether to assess again', asked)
  const agreed = agreedOn === null ? decideBy : toEpochDay(agreedOn)
  const final = 'send the final plan after assessing again'
  const told = {
    what: 'The council sends the final plan, if it assesses again',
    why: `It has 14 weeks from the day it tells you that it will assess again. ${
      agreedOn === null
        ? `If it tells you on its last day, ${inWords(decideBy)}, this is when the plan is due. If it tells you sooner, it is due sooner.`
        : `It told you on ${dayInWords(agreedOn)}.`
    } The plan you have goes on until then.`,
  }
  return [
    setByLaw('decide whether to assess again', asked, {
      what: 'The council tells you whether it will assess again',
      why: `The council was asked on ${dayInWords(askedOn)}. It has 15 days to decide and tell you, weekends and holidays too.`,
    }),
    agreedOn === null ? workedOut(final, dueBy(final, agreed), told) : setByLaw(final, agreed, told),
  ]
}
