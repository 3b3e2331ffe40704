import type { Did } from '../../rules/who-looked.ts'

export const words = {
  title: (child: string) => `Who has looked at ${child}’s record`,
  titleOwn: 'Who has looked at your record',
  intro:
    'Each time someone opens this record or does something with it, we write down who, when and why. Nobody can change or remove it.',
  nothing: 'Nobody has looked at this record yet.',
  you: 'You',
  family: 'Somebody else in the family',
  system: 'The computer system, by itself',
  did: {
    looked: (times: string) => `Looked at the record ${times}`,
    worked: (times: string) => `Worked on the record ${times}`,
    tried: (times: string) => `Tried to look ${times} and was not let in`,
  } satisfies Record<Did, (times: string) => string>,
  times: (count: number) =>
    count === 1 ? 'once' : count === 2 ? 'twice' : `${count.toLocaleString('en-GB')} times`,
  at: (time: string) => `at ${time}`,
  between: (from: string, to: string) => `between ${from} and ${to}`,
  emergency: 'Emergency',
  older: 'See what happened before this',
  wrong: 'If something looks wrong',
  wrongText:
    'Tell us if someone looked who should not have, or if you do not know them. We will find out what happened and tell you.',
  someKept:
    'Very rarely, the law lets us leave something out to keep a person safe. Each time, somebody has to write down the reason.',
} as const
