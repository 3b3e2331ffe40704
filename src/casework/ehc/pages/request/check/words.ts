export const words = {
  title: 'Check what you wrote',
  lead: 'Nothing has been sent yet. The clock starts when you send it.',
  change: 'Change',
  notSaid: 'Left empty',
  send: 'Send the request',
  later: 'Save and come back later',
  back: 'Back',
  nameFirst: 'Tell us the name of the child or young person first. It is the one thing we cannot do without.',
  putRight: 'Please look at this again',
  know: 'Good to know',
  young: (own: boolean) =>
    own
      ? 'You are over the age when school must end, so the right to ask is yours. We will talk with you. You can ask somebody to help you, or to speak for you.'
      : 'They are over the age when school must end. From that day the right to ask is their own. Please send this all the same. We will talk with the young person, and they can ask you to help. If they cannot decide this for themselves, tell us in a few words.',
  over25:
    'From 25 the law on these plans no longer applies. You can still send this. We will look at it, and tell you who else can help.',
  elsewhere: (council: string) =>
    `The postcode may be outside the area of ${council}. You can still send this. We will look, and if it belongs to another council we pass it on and tell you.`,
  unreachable:
    'You have given us no way to reach you. You can still send this. But then you must come back here with your code to learn what we decide.',
} as const
