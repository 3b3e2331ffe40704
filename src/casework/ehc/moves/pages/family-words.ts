/** What a family that moves is told. */
export const stages = {
  'plan taken over': {
    heading: 'Your plan is with us now',
    text: 'Your last council passed the plan on to us. It counts as if we had made it, and the help in it goes on.',
    canDo: [
      'Tell us if the school in the plan is now too far to go to. We can find another place until the plan is changed.',
      'Tell us what you think we should look at.',
    ],
  },
  'passing on': {
    heading: 'The plan is going to another council',
    text: 'You are moving. We must pass the plan on, and the help in it goes on.',
    canDo: ['Tell us if the day you move has changed.'],
  },
  'handing over': {
    heading: 'You have moved to another area',
    text: 'We are sending what we have to the council there. It decides afresh what to do, and should take our papers into account.',
    canDo: ['Tell the other council that an assessment was under way.', 'Keep any reports you have.'],
  },
  'moved away': {
    heading: 'This has gone to another council',
    text: 'The family now lives in another area. That council must carry on.',
    canDo: ['Ask the other council by when you will hear.'],
  },
} as const

export const duties = {
  'pass on what an assessment has found out': 'Passing our papers to the other council',
  'pass on the plan': 'Passing the plan to the other council',
  'tell the family after the plan is passed on': 'Our letter to say what follows',
  'review a year after the last review, wherever that was': 'The yearly review of the plan',
  'review three months after the plan is passed on': 'A review of the plan, now that you live here,',
} as const

export const acts = {
  'plan came': 'We got the plan from your last council.',
  'say what follows': 'We wrote to say what we will do with the plan.',
  'place elsewhere': 'We found another place until the plan is changed.',
  'moved away': 'You told us that you are moving.',
  'plan passed on': 'We passed the plan on to the other council.',
  'papers passed on': 'We passed the papers on to the other council.',
  'plan goes elsewhere': 'We learned that the plan must go to yet another council.',
  'papers go elsewhere': 'We learned that the papers must go to yet another council.',
} as const
