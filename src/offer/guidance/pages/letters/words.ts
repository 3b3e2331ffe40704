export const words = {
  title: 'Letters you can copy',
  description: 'Letters to the council or the school about extra help, to copy, print and fill in.',
  lead: 'Copy the words into an e-mail, or print the letter and fill it in by hand.',
  change:
    'Change what you like. No letter has to be in these words. A note in your own words counts just as much.',
  all: 'All letters',
  online: 'Ask online instead',
  howTitle: 'How to use it',
  how: [
    'Fill in each part in square brackets.',
    'Send it by e-mail or post. Keep a copy, and write down the day you sent it.',
    'We do not see or keep what you write. So this page has no boxes to fill in.',
  ],
  letter: 'The letter',
  text: 'Open it as plain text',
  to: 'Where to send it',
  thenTitle: 'What happens then',
  help: 'Help with your letter',
}
