import type { DatePart, DateProblem } from '#kit/form'
import type { Asker, familyKnowing, needs, ways } from '../../../rules/request/asked.ts'

export const words = {
  carryOn: 'Save and carry on',
  later: 'Save and come back later',
  back: 'Back',
  start: 'Start',
  skip: 'You can leave this empty and carry on.',
  code: (code: string, until: string) =>
    `Your answers are saved as you go. Your code is ${code}. With it you can carry on, on any phone or computer, until ${until}.`,
  elsewhere: 'You wrote this in another place',
  elsewhereText: 'This is what is saved now. Save again to keep what is in the boxes below instead.',
  empty: 'Nothing',
  who: {
    title: 'Who is asking?',
    hint: 'Anyone may ask. We need this only to know who to talk to.',
    choices: {
      parent: { text: 'A parent', hint: 'Or somebody who looks after the child as a parent does.' },
      'young person': { text: 'A young person, for myself', hint: 'You have left Year 11, or soon will.' },
      school: { text: 'A school', hint: 'Also a nursery school or a nursery class.' },
      college: { text: 'A college or training provider' },
      'early years': { text: 'A nursery, pre-school or childminder' },
      'somebody else': {
        text: 'Somebody else who knows the child',
        hint: 'For example a health visitor, a doctor, a social worker, a foster carer or a friend.',
      },
    } satisfies Record<Asker, { text: string; hint?: string }>,
    brought:
      'Only a parent, the young person, a school or a college can ask under section 36 of the law. Anyone else tells us of the child under sections 23 and 24. We start the same clock.',
  },
  name: {
    title: 'What is the child’s or young person’s name?',
    titleOwn: 'What is your name?',
    hint: 'This is the only thing we cannot do without.',
    full: 'First name and last name',
    missing: 'Enter a name. A first name is enough if you do not know more',
    tooLong: 'The name',
    known: 'What are they called day to day, if that is different?',
    knownOwn: 'What do you like to be called, if that is different?',
    knownShort: 'The day-to-day name',
  },
  born: {
    title: 'When were they born?',
    titleOwn: 'When were you born?',
    hint: 'For example, 27 3 2019. Leave it empty if you do not know.',
    parts: { day: 'Day', month: 'Month', year: 'Year' } satisfies Record<DatePart, string>,
    part: 'That part of the date',
    problems: {
      empty: '',
      'part missing': 'Enter the day, the month and the year, or leave all three empty',
      'year not in full': 'Enter all four figures of the year',
      'not a date': 'There is no such date. Check the day and the month',
      'too early': 'Check the year. This day is more than 100 years ago',
      'too late': 'The date of birth must be in the past',
    } satisfies Record<DateProblem['kind'], string>,
  },
  home: {
    title: 'Where do they live?',
    titleOwn: 'Where do you live?',
    hint: 'Each council looks after the children who live in its area. If you are not sure, tell us what you know. If it is another council, we pass your request on.',
    address: 'Address',
    postcode: 'Postcode',
    other: 'Is there a second home?',
    otherHint:
      'For example, some days with the other parent, or away at school. Say where, and which days, if you want to.',
    otherShort: 'The second home',
  },
  place: {
    title: 'Which nursery, school or college do they go to?',
    titleOwn: 'Which school or college do you go to?',
    titleSetting: 'Which nursery, school or college are you asking from?',
    label: 'Its name',
    hint: 'If they go to none, say so: “at home”, or “out of school since May”.',
    hintSetting: 'You need not use any other form, and nobody has to have finished a cycle of support first.',
  },
  you: {
    title: 'How can we reach you?',
    warning:
      'You do not have to answer. But if we have no way to reach you, we cannot tell you what we decide. The clock starts all the same.',
    name: 'Your name',
    tie: 'How do you know the child?',
    tieHint: 'For example: mum, grandad, teacher, health visitor.',
    email: 'Your e-mail address',
    emailHint:
      'We write at once to say that we have your request, unless you ask us not to use e-mail. The e-mail does not name the child.',
    phone: 'Your phone number',
    postal: 'Where should letters go, if not to the address you gave?',
  },
  family: {
    title: 'Who looks after them?',
    hint: 'The law says we must talk with the parents, or with the young person. Tell us what you know.',
    name: 'Parent’s or carer’s name',
    reach: 'How can we reach them?',
    reachHint: 'A phone number, an e-mail or an address.',
    knows: 'Do they know that you are asking?',
    knowing: { yes: 'Yes', 'not yet': 'Not yet', 'not sure': 'I am not sure' } satisfies Record<
      (typeof familyKnowing)[number],
      string
    >,
  },
  talk: {
    title: 'How should we talk with you?',
    ways: 'Which ways are good for you?',
    choices: {
      'e-mail': 'E-mail',
      phone: 'Phone',
      text: 'Text message',
      letter: 'Letter',
    } satisfies Record<(typeof ways)[number], string>,
    needs: 'What would make it easier?',
    need: {
      interpreter: 'Somebody who speaks my language',
      'sign language': 'Sign language',
      'large print': 'Large print',
      'easy read': 'Easy words and pictures',
      'somebody with me': 'Somebody there to help me',
      'no writing': 'Talk to me: reading is hard for me',
    } satisfies Record<(typeof needs)[number], string>,
    tick: 'Tick all that fit.',
    language: 'Which language?',
    more: 'Anything else that helps?',
    moreHint: 'For example: ring after 3pm, or leave no message.',
  },
  safe: {
    title: 'Is there anyone we must not contact or tell?',
    label: 'Who, and why if you want to say',
    hint: 'For example: do not write to the old address, or do not tell somebody where we live. We put this at the top of the request, so that everybody who works on it sees it. Nobody in the family is shown it.',
  },
  worries: {
    title: 'What are you worried about?',
    titleOwn: 'What is hard for you?',
    hint: 'In your own words, as long or as short as you like. For example: learning, talking, feelings, moving, health, friends. You do not have to prove anything.',
    short: 'What you wrote',
  },
  tried: {
    title: 'What have you done so far?',
    hint: 'What you tried, how often, and what came of it. This helps us. But it is not needed: the law sets no number of cycles, and no sum of money to be spent first.',
  },
  helps: {
    title: 'What helps, and what do you hope for?',
    hint: 'What they are good at, what makes a good day, and what you would like to be different.',
    hintOwn: 'What you are good at, what makes a good day, and what you would like to be different.',
  },
  known: {
    title: 'Who else knows them?',
    titleOwn: 'Who else knows you?',
    hint: 'For example a teacher, a doctor or a therapist, and how to reach them. We may ask them for a report. You can also name somebody you want us to ask.',
  },
} as const
