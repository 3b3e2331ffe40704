import type { DeskWords } from '#cases'
import type { Kind } from './kinds.ts'

export const titles: Record<Kind, string> = {
  problem: 'Something is wrong',
  suggestion: 'A listing to add',
  missing: 'Something is missing',
}

const answering = {
  label: 'Your answer',
  hint: 'They will read this. Say what you changed, or why you did not. Leave out names.',
  missing: 'Write your answer',
  keptAs: 'text',
} as const

/** What the desk says of every message. */
export const words: Omit<DeskWords, 'name'> = {
  stages: {
    received: { text: 'New', colour: 'blue' },
    'in hand': { text: 'In hand', colour: 'turquoise' },
    answered: { text: 'Answered', colour: 'green' },
    closed: { text: 'Closed', colour: 'grey' },
    'suspected spam': { text: 'May be spam', colour: 'purple' },
  },
  duties: () => 'Answer them',
  acts: {
    receive: 'It came in',
    'receive as spam': 'It came in, and may be from a program',
    take: 'Taken in hand',
    'put back': 'Put back for somebody else',
    answer: 'Answered',
    close: 'Closed',
    reopen: 'Opened again',
    release: 'Found to be from a person',
    assign: 'Given to somebody',
  },
  commands: {
    take: { button: 'Take it in hand', title: 'Take it in hand', done: 'It is yours now.' },
    answer: {
      button: 'Answer',
      title: 'Answer the person who wrote',
      done: 'Your answer is on the page where they follow their message.',
      question: answering,
    },
    close: {
      button: 'Close without an answer',
      title: 'Close without an answer',
      done: 'It is closed.',
      question: {
        label: 'Why',
        hint: 'For colleagues. For example: it is the same as another, or it is about another council.',
        missing: 'Say why it needs no answer',
        keptAs: 'reason',
      },
    },
    'put back': { button: 'Put it back', title: 'Put it back', done: 'Somebody else can take it now.' },
    reopen: { button: 'Open it again', title: 'Open it again', done: 'It is open again, and yours.' },
    release: {
      button: 'It is from a person',
      title: 'It is from a person',
      done: 'It is with the new ones now.',
    },
    assign: { button: 'Give', title: 'Give', done: 'It has been given.' },
  },
}

export const names: Record<Kind, string> = {
  problem: 'Problem reported',
  suggestion: 'Listing suggested',
  missing: 'Something missing',
}

export const summary = {
  heading: 'What they said',
  about: 'About',
  wrong: 'What is wrong',
  more: 'In their words',
  where: 'Where on the page',
  contact: 'How to reach them',
  noContact: 'They left no way to reach them. They can follow it with their reference.',
  wrongs: {
    contact: 'A phone number, e-mail or web address',
    'place or times': 'The place or the times',
    closed: 'It has closed or moved',
    'hard to read': 'It is hard to read or use',
    'broken link': 'A link does not work',
    'something else': 'Something else',
  },
  details: {
    name: 'Name',
    what: 'What it is',
    who: 'Who runs it',
    ageFrom: 'From age',
    ageTo: 'To age',
    venue: 'Where',
    postcode: 'Postcode',
    hideAddress: 'Keep the address private',
    when: 'When',
    cost: 'Cost',
    costMore: 'More about the cost',
    website: 'Website',
    phone: 'Phone',
    email: 'E-mail',
    join: 'How to join',
    categories: 'Kind of help',
    needs: 'Areas of need',
    fromOrganisation: 'They run it',
    lookingFor: 'They were looking for',
    place: 'Near',
    age: 'For age',
  },
  yes: 'Yes',
  no: 'No',
  putRight: 'Put this listing right',
  makeListing: 'Make it a listing',
} as const

export const places = { listings: 'All listings', bringIn: 'Bring listings in' } as const

export const notFound = {
  title: 'We cannot find that',
  text: 'It may have been taken off the site, or the address may be mistyped.',
  back: 'Go to your work',
} as const
