/** What is said when something cannot be recorded as it was typed. */
export const senseless = {
  beforeTheRequest: 'Enter a day on or after the day the request was received',
  nobodyAsked: 'Nobody of that name has been asked on this case. Go back and choose again',
  cameAlready: 'This advice is here already, and its day stands. Correct it instead',
  askedAlready: 'They have been asked already, and their time runs from that day',
  stillToCome: (who: readonly string[]) =>
    `Advice is still to come from: ${who.join('; ')}. You may decide without it: write down here why you do not wait`,
  placementUnlawful: 'The law asks for more before this can be decided. Go back and answer what is marked',
  beforeItWasAsked: 'Enter a day on or after the day they were asked',
  beforeTheDraft: 'Enter a day on or after the day the draft was served',
  notThisDuty: 'The law gives this duty no such exception',
  notInForce: 'This exception was not law at the time',
  evidenceMissing: 'Write down everything this exception needs before it is used',
  endsBeforeItBegins: 'It cannot end before it begins',
  closureTooShort:
    'The closure was shorter than 4 weeks, so it is no exception (regulation 10(4)(a)). Only a long summer holiday is',
  askedOutsideClosure:
    'They were asked too early or too late for this exception. It covers asking from one week before the closure until one week before it re-opens',
  absenceTooShort:
    'They were away for fewer than 4 weeks without a break in this time, so it is no exception (regulation 10(4)(d))',
} as const
