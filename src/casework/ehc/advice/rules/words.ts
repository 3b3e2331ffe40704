/** What is said when something about the advice cannot be recorded as it was sent. */
export const senseless = {
  chasedToday: 'They have been written to about this today already',
  nothingOwed: 'No advice is owed by them now. Go back to the case and look again',
  nothingSent: 'Choose what to send them',
  noWish: 'The family has not asked for this. Go back and choose again',
  answered: 'This has been answered already',
  wishedAlready: 'This wish is on record already',
  familyIsAlwaysAsked: 'The family is always asked afresh (regulation 6(4))',
  askedAlready: 'They have been asked for advice already, and their time runs from that day',
  notAskedIfEnough: 'Nobody has been asked whether this is enough. Go back and choose again',
  settled: 'This is settled already',
  saidAlready: 'They have said already what they think',
  nothingToCorrect: 'There is no advice to correct yet',
} as const
