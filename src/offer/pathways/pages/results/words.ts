import type { AreaOfNeed } from '../../rules/areas.ts'
import type { Place } from '../../rules/rule.ts'

export const words = {
  title: 'What could help',
  contents: 'On this page',
  description: 'Which services may fit, why, and who can ask for them.',
  lead: 'This is what your answers say. It is advice. A person at each service decides.',
  answers: 'See or change your answers',
  more: (many: number) =>
    many === 1 ? 'Answer 1 more question to be surer' : `Answer up to ${many} more questions to be surer`,
  print: 'You can print this page and take it with you. It has no name on it.',
  firstTitle: 'What to do first',
  sayTitle: 'What you can say',
  fit: {
    title: 'Looks likely to fit',
    lead: 'From what you told us, these services are for a child like yours.',
  },
  'find-out': { title: 'We need to know more', lead: 'These may fit. Here is what to find out.' },
  'no-fit': {
    title: 'Does not look like a fit',
    lead: 'From what you told us, these are for other children. If you think we are wrong, ask them.',
  },
  signposts: {
    title: 'Anyone can turn to these',
    lead: 'Nobody has to ask for you.',
  },
  nothing:
    'No service here looks likely from what you told us. That does not mean there is no help: see below.',
  why: 'Why',
  soFar: 'What fits so far',
  whyNot: 'Why not',
  findOut: 'What to find out',
  answerThis: 'Answer this now',
  ask: 'Who can ask',
  askFirst: 'Ask',
  canAskToo: (others: readonly string[]) => `These can ask too: ${others.join('; ')}.`,
  next: 'What happens next',
  nextAt: (name: string) => `: ${name}`,
  first: 'Who goes first',
  priority: (because: string) =>
    `${because} This can mean a shorter wait. It does not change who the service is for.`,
  else: 'What else to try',
  noReason: 'It is open to any child.',
  afterwards: 'Asking is the first step. They may need to meet your child before they can say yes.',
  about: 'Who it is for, and how to ask',
}

/** Whom to talk to first, by where the child is; for a family. */
export const firstStep: Readonly<Record<Place | 'unknown', string>> = {
  home: 'Talk to your health visitor. Your GP’s surgery or a family hub can tell you how to reach one.',
  childcare:
    'Talk to the person who knows your child best at nursery or the childminder’s, and ask for their SENCO. You can also talk to your health visitor.',
  school: 'Ask the school office for the SENCO, the teacher who looks after special needs.',
  college: 'Ask the college for the person in charge of learning support.',
  'home-educated': 'Ring the council’s special needs team. Your GP can send your child to health teams.',
  'not-in-education': 'Ring the council’s special needs team, and ask about learning, training or work.',
  unknown: 'Talk to whoever knows your child best: a health visitor, nursery, school or GP.',
}

/** Who can help to find something out, by where the child is. */
export const fromWhom: Readonly<Record<Place | 'unknown', string>> = {
  home: 'Your health visitor can help you find out.',
  childcare: 'The nursery or childminder, or your health visitor, can help you find out.',
  school: 'The school’s SENCO can help you find out.',
  college: 'The college’s learning support team can help you find out.',
  'home-educated': 'The council’s special needs team or your GP can help you find out.',
  'not-in-education': 'The council’s special needs team or your GP can help you find out.',
  unknown: 'A health visitor, nursery, school or GP can help you find out.',
}

/** Words to take to a health visitor or a SENCO. */
export const say = {
  age: (age: string) => `My child is ${age}.`,
  worries: (worries: string) => `I am worried about ${worries}.`,
  noWorries: 'I am worried about my child.',
  services: (services: string) => `I have read about ${services}, and I think this could help.`,
  askForUs: 'Can you ask them for us, or tell me who can?',
  help: 'What help is there, and who can ask for it?',
  own: {
    age: (age: string) => `I am ${age}.`,
    worries: (worries: string) => `I find this hard: ${worries}.`,
    noWorries: 'I need some help.',
    askForUs: 'Can you ask them for me, or tell me who can?',
  },
}

/** Each completes "I am worried about …". */
export const worryWords: Readonly<Record<AreaOfNeed, string>> = {
  'communication-and-interaction': 'talking, understanding and being with other people',
  'cognition-and-learning': 'learning',
  'social-emotional-mental-health': 'feelings and behaviour',
  'sensory-and-physical': 'moving, seeing, hearing or the senses',
}
