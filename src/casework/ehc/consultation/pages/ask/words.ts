export const words = {
  title: 'Consult settings',
  back: 'Go back without doing this',
  lead: 'Ask several at once. Each has 15 days. Each sees the draft plan and nothing else of the case. If one does not answer, the council still decides.',
  setting: (number: number) => `Setting ${number}`,
  nobody: 'Nobody',
  byFamily: 'Which of these did the family ask for?',
  byFamilyHint: 'Leave it empty if they asked for none of these.',
  others: 'Settings that are not on the list',
  othersHint: 'One on each line. They answer by a code that you send them.',
  on: 'The day they are asked',
  missing: 'Choose or write at least one setting',
  twice: 'You chose the same setting twice',
  button: 'Ask them',
  theyRead: 'What they will read',
  noDraft: 'No draft is on file here. Send it to them by post, without what they must not read.',
  keptBack: (count: number) =>
    count === 0
      ? 'The whole draft. Nothing is kept back.'
      : count === 1
        ? 'The draft, without one part that is kept back.'
        : `The draft, without ${count} parts that are kept back.`,
  readAgain:
    'What settings will read has changed since you opened this page. Look at it below, then ask them',
  found: 'The draft cannot go to a setting as it is',
  foundText:
    'It holds what must not leave. Keep that part back from settings, or put it right in the plan and send the family the changed draft first:',
  finding: (what: string, said: string) => `${what}: “${said}”`,
  changed:
    'Somebody did something here since you opened the page. Look at the case, then send again if it is still right',
  notNow: 'This cannot be done any more as things stand',
  codeTitle: 'A code for this setting',
  codeLead: (setting: string) =>
    `${setting} can answer online without an account. A new code ends the one before. It opens this one thing, until the day below.`,
  make: 'Make a code',
  postText: 'If you print the draft and post it instead, press this once it is in the post.',
  post: 'It went by post today',
  made: 'Write this down now. It is shown once.',
  address: 'Page',
  reference: 'Reference',
  code: 'Code',
  until: 'Opens until',
} as const
