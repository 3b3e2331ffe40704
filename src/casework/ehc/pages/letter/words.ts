export const words = {
  back: 'Go back without doing this',
  see: 'See the letter',
  send: 'Send it',
  change: 'Change the reasons',
  reasons: 'Why',
  reasonsHint: {
    'refuse to assess':
      'The test: does the child have, or may they have, special educational needs, and may help under a plan be necessary? (Section 36(8).) Write about this child. The family reads this.',
    'no plan is needed':
      'The test: in the light of the assessment, is it necessary for help to be given in accordance with a plan? (Section 37(1).) Write about this child. The family reads this.',
    'agree to assess again':
      'What has changed, or what the plan no longer answers. For the record: it is not in the letter.',
    'refuse to assess again':
      'The day of the last assessment, or why another is not necessary for this child. The family reads this.',
    'agree to assess':
      'What shows that the child has or may have special educational needs, and that a plan may be necessary (section 36(8)). For the record: it is not in the letter.',
  } as Readonly<Record<string, string>>,
  tooShort: 'Write why, about this child, in a sentence or more',
  changed:
    'Somebody did something here since you opened the page. Look at the case, then send again if it is still right',
  draftNotReady:
    'The draft is not ready to be sent, so nothing was. Whoever writes the plan sees what is missing under “Check the draft”. Ask them, then come back',
  notNow: 'This cannot be done any more as things stand. Go back to the case to see what can be',
  look: 'This is the letter as it will be kept and shown. It has not been sent yet.',
  cannot: 'This letter cannot be sent yet. The law asks for what is missing',
  missing: (holds: string) => `It lacks: ${holds}`,
  whoFixes: 'Whoever looks after this site can add it to the council’s settings.',
  noWriting: 'There is nothing to write: the letter is made from the case.',
  print: 'Use your browser’s print to put it on paper.',
  test: 'Which part of the test is not met?',
  testHint: 'Section 36(8) asks two things. If both are met, the council must assess.',
  testMissing: 'Choose which part of the test is not met',
  limbs: {
    needs: 'The child has no special educational needs, and nothing shows that they may have them',
    plan: 'The child has needs, or may have them, but nothing shows that a plan may be necessary to meet them',
  },
  to: (whom: string) => `To ${whom}`,
  copies: 'Copies',
  copyTo: {
    'health body': 'The health body',
    'social care': 'Social care at the council',
    setting: 'The head of the school, college or nursery',
  },
  dated: (day: string) => day,
  reference: (reference: string) => `Reference ${reference}`,
  backToCase: 'Back to the case',
} as const
