import type { wrongs } from '../../rules/details.ts'

export const words = {
  title: 'Is there anything wrong with this page?',
  about: 'You are telling us about',
  pageAt: (path: string) => `the page ${path}`,
  back: 'Back to the page',
  intro: 'Tell us, and we will check it and put it right. It takes about a minute.',
  thinkBefore: 'Is nothing wrong, but you have a view? ',
  think: 'Tell us what you think',
  where: 'Which page is it about?',
  whereHint: 'The name of the page, or of the group or service.',
  wrong: 'What is wrong?',
  wrongHint: 'Tick all that fit.',
  wrongs: {
    contact: 'A phone number, email or web address is wrong',
    'place or times': 'The place, days or times are wrong',
    closed: 'It has closed or stopped',
    'hard to read': 'It is hard to read or understand',
    'broken link': 'A link does not work',
    'something else': 'Something else',
  } satisfies Record<(typeof wrongs)[number], string>,
  more: 'What should it say?',
  moreHint: 'If you know what is right, tell us. A few words are enough.',
  moreName: 'What you wrote',
  nothing: 'Tick what is wrong, or tell us in your own words',
  send: 'Send',
} as const
