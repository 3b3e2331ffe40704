/** What an invented plan says besides what its advisers said. `{child}` stands for the child's first name. */
export const ownWords = {
  childSays: {
    young: 'I like being outside. I do not like when it is loud. I want {friend} to sit with me.',
    older:
      'I want to be asked, not told. I want to get to lessons like everybody else and to get a job with machines.',
  },
  childSaidHow: {
    young: '{child} chose pictures with mum, and drew the rest.',
    older: '{child} told us in two talks, and read this through before it was sent.',
  },
  familySays: 'We want {child} to be happy at school and to learn. Please tell us things before they change.',
  history: 'The family asked for help early. School has tried several things, and some of them work.',
  talkingWith: 'Say {child}’s name first. One thing at a time. Wait for ten seconds. Show, and then ask.',
  hopes: 'To have friends nearby, to read what is needed, and to do as much as can be done alone.',
  review: 'The setting and the family look at it together each term.',
  changed:
    'In a group of four, led by a teaching assistant trained for it by the specialist teacher, for 20 minutes each school day.',
  whyChanged: 'The advice did not say how often or for how long. We asked, and this is what was meant.',
  whyLeftOut: 'It does not say who, how often or for how long. The help above does the same, in hours.',
  whyHome: 'This is what helps at home. It is not help that we can make sure of.',
} as const

/** Needs, outcomes and help of a plan whose advice came only on paper. */
export const onPaper = {
  needs: [
    '{child} follows what is said to one child, and loses it when it is said to the class.',
    '{child} stays with a task for about five minutes, and then needs an adult to begin again.',
  ],
  outcomes: [
    'By the end of the year, {child} carries out an instruction of two parts, four times out of five.',
    'By the end of the year, {child} stays with a task of choice for fifteen minutes.',
  ],
  provision: [
    'A teaching assistant trained by the speech therapist repeats each instruction with a picture, one to one, in every lesson.',
    'A teaching assistant takes {child} for a movement break of ten minutes every hour.',
  ],
} as const

export const saidOfDraft = {
  wording: 'In a group of four, led by a teaching assistant trained for it, for 30 minutes each school day.',
  comment: 'Who does this when the assistant is away?',
  setting: 'We would like the school to stay the same, if it can give all of this.',
  declined:
    'The advice asks for the time that is written here, and we could not find why it should be longer. We look at it again after one term. Ring us if you would like to talk.',
} as const
