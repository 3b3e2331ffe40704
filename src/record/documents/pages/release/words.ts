import type { AskRefusal } from '../../actions/ask-release.ts'
import type { FindingKind } from '../../rules/gate/finding.ts'
import type { RecipientFault } from '../../rules/release.ts'
import type { ReleaseState } from '../../store/tables.ts'

export const words = {
  ask: 'Send documents to somebody',
  askTitle: 'Send documents',
  askBefore:
    'You can send these to people on this child’s record. Before anything leaves, it is looked through for another child’s name, numbers, home or words.',
  back: 'Documents',
  papers: 'What do you want to send?',
  paper: (title: string, version: number) => (version === 1 ? title : `${title} (version ${version})`),
  people: 'Who is it for?',
  peopleHint: 'They are told that there is something for them, and nothing of what it says.',
  online: (name: string) => `${name}, online`,
  byPost: (name: string, address: string) => `${name}, by post to ${address}`,
  notConfirmed: 'Nobody has asked yet whether this address is right.',
  confirm: 'Which of these addresses have you asked about?',
  confirmHint: 'Ring them, or ask when you meet. Tick an address only when they said it is right.',
  purpose: 'What is it for?',
  purposeHint: 'For example: the reports for the annual review.',
  check: 'Look through it',
  nothingToSend: 'There is nothing you can send yet.',
  title: 'Documents on their way',
  waiting: 'Waiting for a second person',
  waitingNone: 'Nothing is waiting for you to agree to it.',
  waitingBefore:
    'Each of these could put somebody at risk if it went to the wrong place. Look at it, then agree or stop it.',
  bodies: 'What went to settings, health and other councils',
  toBody: {
    setting: 'A paper for a setting',
    'health body': 'A paper for the health body',
    council: 'A paper for another council',
  },
  bodyLine: (paper: string, name: string) => `${paper}, to ${name}`,
  notGone: (state: string, day: string) => `${state}, since ${day}`,
  went: {
    online: (day: string) => `They have been able to read it here since ${day}`,
    code: (day: string) => `They were given a code to read it by, first sent on ${day}`,
    post: (day: string) => `It went by post, first sent on ${day}`,
  },
  how: 'How it went',
  askedBy: 'Made ready by',
  agreedBy: 'Second person',
  reach: 'Where',
  handle: 'Go to where it is looked at, agreed to and sent',
  toYou: 'Sent to you',
  sent: (count: number) => (count === 1 ? '1 document' : `${count} documents`),
  about: (papers: string, purpose: string) => `${papers}: ${purpose}`,
  askedOn: (papers: string, day: string) => `${papers}, asked on ${day}`,
  what: 'What',
  who: 'For',
  purposeKey: 'Why',
  stage: 'Where it is',
  found: 'What the check found',
  foundNone: 'The check found nothing that belongs to another child.',
  line: (line: number) => `line ${line}`,
  second: 'A colleague asked to send this. Open each document and look who it is for before you answer.',
  reason: 'Why does it belong?',
  reasonHint: 'Say what you looked at. It is kept with the documents.',
  reasonSecond: 'What did you look at?',
  reasonMissing: 'Say what you looked at',
  looked: 'I have looked, and it belongs',
  agree: 'I agree that it goes',
  stop: 'Stop it',
  letGo: 'Send it now',
  letGoHint: 'Once it is sent, it cannot be called back.',
  lookedReason: 'Looked at by whoever asked',
  agreedReason: 'Said by the second person',
  done: 'Done',
  save: (name: string) => `Save “${name}” on this device`,
  print: 'Print these and put them in one envelope for',
  problem: 'There is a problem',
  stale: 'This page was open for a long time. Please send it again.',
  notYours: 'Somebody has answered this meanwhile.',
  notReady: 'It has to be looked at by a second person first.',
} as const

export const states: Readonly<Record<ReleaseState, { readonly text: string; readonly colour: string }>> = {
  'to look at': { text: 'Look at what was found', colour: 'yellow' },
  'to agree': { text: 'Waits for a second person', colour: 'orange' },
  ready: { text: 'Ready to send', colour: 'blue' },
  released: { text: 'Sent', colour: 'green' },
  refused: { text: 'Stopped', colour: 'red' },
}

export const news: Readonly<Record<string, string>> = {
  looked: 'It can be sent now.',
  agree: 'You agreed. Your colleague can send it now.',
  stop: 'You stopped it. Nothing was sent.',
  release: 'It is sent.',
}

export const findings: Readonly<Record<FindingKind, string>> = {
  name: 'Another child’s name',
  'date of birth': 'Another child’s day of birth',
  'pupil number': 'Another child’s pupil number',
  'NHS number': 'Another child’s NHS number',
  address: 'Another child’s home',
  'withheld address': 'An address that must be kept back',
  paragraph: 'A paragraph that stands in another child’s papers',
  unread: 'A part that the check cannot read, such as a picture',
}

export const whyNot: Readonly<Record<RecipientFault, (name: string) => string>> = {
  'not on this child’s record': (name) => `${name} is no longer on this child’s record`,
  'must not be told': (name) => `${name} must not be told`,
  'must not be contacted': (name) => `${name} must not be written to. Look at the record first`,
  'may not read all of it': (name) => `${name} may not read everything you chose`,
  'address not on the record': (name) => `The address of ${name} has changed. Choose the new one`,
  'address not confirmed': (name) => `Ask ${name} whether the address is right, and tick it below`,
}

export const refusals: Readonly<Record<Exclude<AskRefusal, readonly unknown[]>, string>> = {
  'not allowed': 'You cannot send these.',
  'prove it is you': 'Show again that it is you.',
  'nothing to send': 'Choose at least one document',
  'nobody to send it to': 'Choose at least one person',
  'not checked for viruses yet': 'One of these has not been checked for viruses yet. Try again later',
}

export const noPurpose = 'Say what it is for'
