import type { Message } from '../store/outbox.ts'

export const words = {
  back: 'Your work',
  letters: 'Letters to print',
  lettersNone: 'No letter is waiting to be printed.',
  waiting: (count: number) => (count === 1 ? '1 letter is waiting.' : `${count} letters are waiting.`),
  waitingText: 'They are put together in one document. Each letter says its reference on every page.',
  make: 'Put them together',
  batches: 'Put together before',
  batch: (day: string, count: number) => `${day}: ${count === 1 ? '1 letter' : `${count} letters`}`,
  notPosted: 'Not posted yet',
  posted: (day: string, who: string) => `Posted on ${day}, ${who}`,
  batchTitle: (day: string) => `Letters of ${day}`,
  save: 'Save them as a PDF to print',
  again: 'Save them again as a PDF',
  againText:
    'They have been printed before. A letter that is sent twice worries people, so each copy is written down here.',
  copies: 'Copies',
  copy: (who: string, when: string) => `${who}, ${when}`,
  check: 'Before you seal an envelope, look that each page inside has the same reference.',
  post: 'They are in the post',
  postedDone: 'Written down: they are in the post.',
  boxed:
    'A letter has signs we cannot print, and would have boxes in their place. It is among the messages that did not arrive, with the signs.',
  boxes:
    'One of these letters has signs we cannot print, and would have boxes in their place. Nothing was printed.',
  letterBack: 'A letter came back',
  cameBack: (called: string) => `This one came back: ${called}`,
  isBack: (called: string) => `${called}: it came back`,
  backDone: 'Written down. It is among the messages that did not arrive.',
  done: 'Done',
  failures: 'Messages that did not arrive',
  failuresNone: 'Everything that was sent has arrived, as far as we know.',
  failuresText: 'These people have not been told. Tell them another way, so that nobody misses a day.',
  theCase: 'The case',
  kind: 'What it was',
  to: 'To',
  since: 'Written on',
  whyNot: 'What went wrong',
  byPost: 'Send it by post',
  seenTo: 'I have told them another way',
  byPostDone: 'It is among the letters to print.',
  seenToDone: 'Thank you. It is off the list.',
  noHome: 'We know no address for them. Tell them another way.',
  how: 'How we tell you that there is news',
  howText: 'We never say in a message what the news is. Letters say the same.',
  howQuestion: 'How should we tell you?',
  howNot: 'By e-mail or text message',
  howPost: 'By post, please',
  howPostHint: 'Post takes longer. Dates by which you must answer do not move.',
  howSave: 'Save',
  howSaved: 'Saved. We will tell you this way from now on.',
  howMissing: 'Choose how we should tell you',
  problem: 'There is a problem',
  sent: 'Everything that was sent',
  sentText: 'This demonstration sends nothing. What would have left is shown here, the newest first.',
  sentNone: 'Nothing has been sent yet.',
} as const

export const states: Readonly<Record<Message['state'], string>> = {
  written: 'Waiting',
  leaving: 'Leaving',
  sent: 'Sent',
  failed: 'Did not arrive',
}

export const channels: Readonly<Record<Message['channel'], string>> = {
  email: 'E-mail',
  text: 'Text message',
  letter: 'Letter',
}

/** Enough to know which address it was for whoever has it, and nothing for whoever looks over a shoulder. */
export const masked = (address: string): string =>
  address.includes('@')
    ? address.replace(/^(.).*(@.*)$/, '$1…$2')
    : address.replace(/\d(?=(?:\D*\d){3})/g, '•')
