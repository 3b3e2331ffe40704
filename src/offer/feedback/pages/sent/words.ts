import type { Kind } from '../../rules/details.ts'

export const words = {
  title: 'Thank you. We have your message',
  reference: 'Your reference is',
  keep: 'Write the reference down, or keep this page. You do not need it unless you want to see how we are getting on.',
  next: 'What happens next',
  steps: {
    problem: (due: string) =>
      `Someone will check what you told us and put the page right. We aim to do this by ${due}.`,
    suggestion: (due: string) =>
      `Someone will check the details, and may ring or write to the group. We aim to decide by ${due}. It is not on the site until then.`,
    missing: (due: string) =>
      `Someone will read what you told us by ${due}. We count what families could not find, and use it to plan what is needed here.`,
    comment: (due: string) =>
      `Someone will read it and answer by ${due}. We may put it on this site with our answer. Before we do, we take out anything that could show who you are.`,
  } satisfies Record<Kind | 'comment', (due: string) => string>,
  weWillAnswer: 'You left a way to reach you, so we will let you know what we did.',
  noContact:
    'You did not leave a way to reach you, so we cannot write back. You can still see how we are getting on with the reference.',
  follow: 'See how we are getting on with it',
  back: 'Search for help',
  unknownTitle: 'We cannot find that message',
  unknown:
    'The address may have been cut short. If you sent us something, nothing is lost: look it up by its reference.',
} as const
