import { type Day, dayInWords, toEpochDay } from '#kit/day'
import { appealWindow } from '../tribunal/appeal-window.ts'
import { type DateThatFollows, setByLaw, workedOut } from './date-that-follows.ts'

/** What follows a letter that says no, or a final plan one does not agree with. */
export const afterDecisionLetter = (sentOn: Day): readonly DateThatFollows[] => {
  const sent = toEpochDay(sentOn)
  const { rawLimit, inTimeIfReceivedBy } = appealWindow(sent, null)
  const moved =
    inTimeIfReceivedBy > rawLimit
      ? ' The two months end on a day the Tribunal does not count, so you have until this one.'
      : ''
  return [
    setByLaw('contact the mediation adviser', sent, {
      what: 'Ring the mediation adviser by this day',
      why: `You have 2 months from the day the letter was sent, ${dayInWords(sentOn)}. You need not mediate, but for most appeals you need the adviser’s certificate first. If you disagree only about the school, you need no certificate.`,
    }),
    workedOut('appeal after the decision', inTimeIfReceivedBy, {
      what: 'Your appeal reaches the Tribunal by 5pm on this day',
      why: `You have 2 months from the letter, or 1 month from the date on your certificate if that is later.${moved} Send it sooner if you can.`,
    }),
  ]
}

/** With the certificate in hand, the day may be later. */
export const afterCertificate = (letterSentOn: Day, certificateOn: Day): readonly DateThatFollows[] => {
  const { inTimeIfReceivedBy } = appealWindow(toEpochDay(letterSentOn), toEpochDay(certificateOn))
  return [
    workedOut('appeal after the certificate', inTimeIfReceivedBy, {
      what: 'Your appeal reaches the Tribunal by 5pm on this day',
      why: `This is the later of 2 months from the letter (${dayInWords(letterSentOn)}) and 1 month from the certificate (${dayInWords(certificateOn)}). If it falls on a day the Tribunal does not count, it moves to the next one that it does.`,
    }),
  ]
}
