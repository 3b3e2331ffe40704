import type { Speaker } from '../../rules/heard-facts.ts'

export const words = {
  staff: {
    title: 'Write down views or evidence',
    lead: 'For what came by post, by phone, by e-mail or in a talk. Write it as they said it. They need give none, and nothing waits for it.',
    button: 'Keep it',
  },
  setting: {
    title: 'What you know, and what you have done',
    lead: 'We are thinking about this child. Tell us what you know. Write as much or as little as you like: the law asks for no cycles, no sum spent and no report first.',
    button: 'Send it',
  },
  family: {
    title: 'Tell us what you think',
    lead: 'You have a right to say what you think, in writing or by talking to us. You may send papers too. You need do neither.',
    button: 'Send it',
  },
  back: 'Go back without doing this',
  saidBy: 'Who says it',
  saidByMissing: 'Choose who says it',
  speakers: {
    family: 'The family',
    'young person': 'The young person',
    child: 'The child',
    setting: 'The school, college or nursery',
    'somebody else': 'Somebody else',
  } satisfies Record<Speaker, string>,
  name: 'Their name, if you know it',
  channel: 'How it came',
  channelMissing: 'Choose how it came',
  channels: { letter: 'Letter', 'e-mail': 'E-mail', phone: 'Phone call', 'in person': 'In person' },
  saidOn: 'The day the council had it',
  saidOnMissing: 'Enter the day the council had it',
  wordsLabel: 'What they said, in their words',
  wordsMissing: 'Write down what they said',
  tried: 'What have you done so far, and what came of it?',
  triedHint:
    'For example: what was tried, how often, by whom, and what changed. Say too what has not worked.',
  know: 'What do you know of this child’s needs, and what would help?',
  theirs: 'What do you want us to know?',
  theirsHint:
    'For example: what is hard, what a good day looks like, what you hope for, and what you want us to read.',
  child: 'What does the child say, in their own words?',
  childHint: 'Leave it empty if they would rather not say.',
  nothing: 'Write something in one of the boxes, or go back',
  tooLong: 'What you wrote',
  papers: 'You can also send papers. None are needed.',
  sendPapers: 'Send a paper',
  closed:
    'This request is not open any more, so nothing can be added. Ring us if there is something we should know',
  kept: 'Thank you. What you wrote is with the request, in your words.',
  seeAll: 'What people have told us',
  said: (who: string, day: string) => `${who}, ${day}`,
  keptAs: (as: string, channel: string) => `${as}, ${channel}`,
  none: 'Nobody has said anything yet.',
  invite: 'Tell us what you think',
  toldUs: 'What you told us',
  inviteText:
    'You have a right to give your views and to send us what you want read, until we decide and after.',
} as const
