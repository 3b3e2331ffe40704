import type { AsksAgain } from '../rules/who-asks.ts'

export const letterWords = {
  ground: 'On which ground?',
  groundHint:
    'The law knows two, and no more (regulation 24 and section 44(2)). Neither is a must: you may still agree.',
  groundMissing: 'Choose the ground',
  grounds: {
    'assessed lately': 'The child was assessed in the six months before the request',
    'not necessary': 'Another assessment is not necessary',
  },
} as const

export const words = {
  back: 'Go back without doing this',
  desk: {
    title: 'Assess again',
    lead: 'Somebody who has a right to asks that this child be assessed again, or the council wants it itself. It becomes a case of its own with days of its own. The plan goes on meanwhile.',
    by: 'Who asks?',
    byMissing: 'Choose who asks',
    receivedOn: 'The day the council got the request',
    receivedOnHint:
      'The 15 days to decide run from this day. If the council wants it itself, the day it decided.',
    receivedOnMissing: 'Enter the day the council got the request',
    channel: 'How it came',
    channelMissing: 'Choose how it came',
    why: 'What they say has changed, in their words',
    whyHint: 'Nothing need be said for the request to count. For the council’s own: why it is needed.',
    whyMissing: 'Write down why the council wants another assessment',
    send: 'Open the case',
    who: {
      parent: 'A parent',
      'young person': 'The young person',
      setting: 'A school, college or nursery',
      'health body': 'The health body',
      'the council': 'Nobody: the council wants it itself',
    } satisfies Record<AsksAgain['by'], string>,
    hint: {
      parent:
        'The council must assess again, unless it did so in the last six months or it is not necessary (section 44(2)).',
      'young person': 'The same.',
      setting: 'The same.',
      'health body': 'The council must assess again (regulation 23).',
      'the council': 'It may do so at any time (section 44(3)). The family gets the letter at once.',
    } satisfies Record<AsksAgain['by'], string>,
  },
  setting: {
    title: 'Ask for another assessment',
    lead: 'A school or college may ask the council to assess again a child who has a plan (section 44(2)). It has 15 days to decide. The plan, and the help in it, goes on.',
    why: 'What has changed',
    whyHint: 'As much or as little as you want. Nothing need be sent with it.',
    send: 'Ask for it',
  },
  family: {
    title: 'Ask us to assess again',
    lead: 'You can ask for another assessment if needs have changed so much that the plan no longer fits. You do not need a form, a report or anybody’s leave.',
    instead:
      'If only part of the plan no longer fits, a review may be quicker. You can ask for one at any time, and ask for this as well.',
    whatFollows: 'What happens then',
    steps: (decideBy: string, finalBy: string) => [
      `We must tell you whether we will, by ${decideBy}: that is 15 days.`,
      'If we say yes, we ask people for new reports. You can say who.',
      `If we tell you on the last day, the final plan must be with you by ${finalBy}: that is 14 weeks from when we tell you. If we tell you sooner, it is sooner.`,
      'We may say no only if we assessed in the last six months, or if another assessment is not necessary. You can appeal, free of charge.',
      'The plan you have goes on all the while, and so does the help in it.',
    ],
    why: 'What has changed?',
    whyHint: 'As much or as little as you want.',
    send: 'Ask for it',
    link: 'Ask us to assess again',
    linkText:
      'If needs have changed so much that the plan no longer fits, you can ask for another assessment.',
    underWay: 'Another assessment was asked for.',
    see: 'See where it is',
  },
  byCode: {
    follows: (reference: string) => `This is the other assessment that followed ${reference}.`,
    toFirst: 'Go back to the plan there is',
    over: 'Another assessment was asked for before.',
    replaced: 'The new plan is there.',
    seeOver: (reference: string) => `See what became of ${reference}`,
  },
  underWay: 'This child is being assessed again already, or that has been asked for.',
  toCase: 'Go to that case',
  opened: 'The case is open',
  openedText:
    'The council has 15 days to decide whether to assess again. If whoever asked has an account, they see it there too.',
} as const
