import type { Subject, Who } from '../../rules/comments/subjects.ts'

export const words = {
  title: 'Tell us what you think',
  about: 'You are telling us about',
  pageAt: (path: string) => `the page ${path}`,
  back: 'Back to the page',
  intro:
    'Good or bad, we want to hear it. It helps us see what works, what does not, and what families here still need.',
  use: 'We read every comment. We may put yours on this site with our answer, but never with anything that shows who you are.',
  keeping: (months: number) =>
    `What you send us is deleted ${months === 1 ? 'one month' : `${months} months`} after we answer.`,
  said: 'See what others said and what we did',
  problem: 'Tell us if something on a page is wrong',
  problemBefore: 'Is a fact wrong, or a link broken? ',
  subject: 'What is it about?',
  subjectMissing: 'Choose what it is about',
  subjects: {
    quality: 'How good the help is',
    missing: 'Help that is missing',
    information: 'What this site says',
    reach: 'How easy this site is to find and use',
    making: 'How this site is made, and who has a say in it',
  } satisfies Record<Subject, string>,
  where: 'Which page, group or service?',
  whereHint: 'Leave this empty if it is about something else.',
  words: 'What do you want to say?',
  wordsHint: 'A few words are enough.',
  wordsMissing: 'Write what you want to say',
  wordsName: 'What you wrote',
  who: 'Who are you?',
  whoHint: 'You do not have to say. It helps us hear from everyone.',
  whos: {
    'young person': 'A child or young person',
    parent: 'A parent or carer',
    professional: 'I work with children or young people',
    'someone else': 'Someone else',
  } satisfies Record<Who, string>,
  send: 'Send',
} as const
