import type { Place, Wish } from '../../rules/routes.ts'

export const words = {
  title: 'What to do next',
  description: 'Worried about a child? Answer three short questions to see who can help, and what to say.',
  heading: 'I think my child needs extra help',
  lead: 'Answer three short questions. We tell you who can help, what to say and what to bring.',
  own: 'Are you a young person? You can use this for yourself.',
  kept: 'You need no name and no account. We keep nothing you tell us.',
  readTitle: 'Or read about it first',
  read: [
    { text: 'Could this help my child? See which services may fit', href: '/could-this-help' },
    { text: 'How extra help works at nursery, school and college', href: '/graduated-pathway' },
    { text: 'The 20 weeks of an EHC needs assessment, step by step', href: '/the-20-weeks' },
    { text: 'Letters you can copy', href: '/letters' },
    { text: 'Help by phone or on paper', href: '/help-by-phone' },
  ],
  age: 'How old is your child?',
  ageHint: 'In whole years. For a baby under 1, put 0.',
  place: 'Where are they in the day?',
  wishes: 'What would help you?',
  wishesHint: 'Choose all that you want.',
  show: 'Show me what to do',
  problem: 'There is a problem',
  noAge: 'Enter an age from 0 to 25',
  noPlace: 'Choose where they are in the day',
  noWish: 'Choose what would help you',
  change: 'Change your answers',
  check: 'Could a service near you help? Answer a few questions to see which may fit',
  alsoTitle: 'What else you can do today',
  ask: 'You can ask the council for an EHC needs assessment at any time. You need no form and no proof.',
  dates: 'See when the council must answer, if you ask today',
  answerTitle: 'What you can do next',
  answerLead: (age: number, place: string) => `For someone aged ${age === 0 ? 'under 1' : age}, ${place}.`,
  several: (many: number) =>
    many === 1
      ? 'Here is where to go.'
      : `There are ${many} ways to get help. You can use more than one at a time.`,
  say: 'What you can say',
  bring: 'What to bring',
  afterwards: 'What happens then',
  independent: 'This advice is free. It does not come from the council or the school.',
  print: 'You can print this page and take it with you. It has no name on it.',
  urgent:
    'If someone is in danger, ring 999. If you need health advice now, ring 111. For a mental health crisis, ring 111 and choose option 2.',
}

export const placeNames: Readonly<Record<Place, string>> = {
  home: 'At home, not at nursery or school yet',
  childcare: 'At nursery, pre-school or a childminder',
  school: 'At school',
  college: 'At college or in training',
  'home-educated': 'Taught at home',
  'not-in-education': 'Not in school, college or training',
}

export const placesInSentence: Readonly<Record<Place, string>> = {
  home: 'at home',
  childcare: 'at nursery, pre-school or a childminder',
  school: 'at school',
  college: 'at college or in training',
  'home-educated': 'taught at home',
  'not-in-education': 'not in school, college or training',
}

export const wishNames: Readonly<Record<Wish, string>> = {
  talk: 'Someone to talk to',
  learning: 'Help with learning, talking or behaviour',
  health: 'Help with a health worry',
  assessment: 'To ask for an EHC needs assessment (the first step to an education, health and care plan)',
  nearby: 'To see what help there is near me',
}
