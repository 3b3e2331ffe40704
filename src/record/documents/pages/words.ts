import type { Label } from '#access'
import type { ReceiveRefusal } from '../actions/receive.ts'

export const words = {
  title: 'Documents',
  list: 'What is kept',
  record: 'The record',
  none: 'There are no documents yet.',
  open: (name: string) => `Save “${name}” on this device`,
  added: (who: string, when: string) => `Sent by ${who} on ${when}`,
  size: (text: string) => text,
  older: (count: number) => (count === 1 ? 'One older version' : `${count} older versions`),
  checking: 'Being checked for viruses',
  checkingHint: 'Nobody can open it until the check is done. Only your team can see that it is here.',
  infected: 'It has a virus. Nobody can open it.',
  whoMaySee: 'Who may see it',
  add: 'Add a document',
  what: 'What is it?',
  whatHint: 'For example: report from speech and language therapy, March 2026.',
  file: 'Choose a file',
  fileHint:
    'PDF, Word (docx), Excel (xlsx), OpenDocument (odt), a photo (jpg, png) or plain text. 20 MB at most.',
  marks: 'Keep it for',
  send: 'Send this document',
  version: (number: number) => `Version ${number}`,
  why: (reason: string) => `Why there is a new version: ${reason}`,
  translation: (language: string, number: number) =>
    `A translation into ${language} of version ${number}. The two leave together.`,
  addTranslation: 'Add a translation',
  addTranslationOf: (title: string) => `Add a translation of “${title}”`,
  newVersion: 'Put in a new version',
  newVersionOf: (title: string) => `Put in a new version of “${title}”`,
  done: 'Done',
  noTitle: 'Say what the document is',
  noFile: 'Choose a file to send',
  stale: 'This page was open for a long time. Choose your file again and send it.',
} as const

export const news: Readonly<Record<string, string>> = {
  document: 'Your document is kept.',
  waiting: 'Your document is kept. Nobody can open it until it has been checked for viruses.',
  translation: 'Your translation is kept. When the English is sent, it goes with it.',
  version: 'Your new version is kept. The older ones are kept too.',
}

export const marks: Readonly<Record<Label, string>> = {
  ordinary: 'Everybody who works with this child, and the family',
  health: 'Those who may see health papers',
  safeguarding: 'Those who keep children safe',
  panel: 'The panel',
  'kept from a parent': 'Everybody but a parent it is kept from',
  'address withheld': 'Those who may know where the family lives',
}

/** Why a file was not taken, and what to do instead. */
export const faults: Readonly<Record<ReceiveRefusal, string>> = {
  empty: 'The file is empty. Choose another.',
  'too big': 'The file is larger than 20 MB. Send it in parts, or take a smaller photo.',
  'not a kind we take': 'We cannot take this kind of file. Save it as a PDF, or take a photo of it.',
  'an older kind of Office file':
    'This is an older kind of Word or Excel file, or it has a password. Save it as docx, xlsx or PDF.',
  damaged: 'The file is damaged or not whole. Open it, save it again, and choose the new one.',
  locked: 'The file has a password. Save it without one.',
  macros: 'The file has macros: small programs inside. Save it as docx, xlsx or PDF without them.',
  'does things by itself':
    'The file tries to do something when it is opened. Print it to a new PDF and send that.',
  'hides another file': 'There is another file inside this one. Send each file by itself.',
  'too big once opened':
    'The file grows far too large when it is opened. Print it to a new PDF and send that.',
  'unsafe names inside':
    'The file has parts with names that could do harm. Save it again and send the new one.',
  malware: 'The virus check found something harmful in the file. We have not kept it.',
  'not allowed': 'We cannot take this file.',
  'prove it is you': 'Show again that it is you, then send the file.',
  'too many today':
    'You have sent as many files as we take from one person in a day. Send the rest tomorrow, or ring us if they cannot wait.',
  'newer already': 'Somebody has put in a newer version. Look at it first.',
}
