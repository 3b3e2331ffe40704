import { expect, test } from 'vitest'
import type { Listing } from '../rules/listing.ts'
import { costInWords, isFree } from './index.ts'

type Option = Omit<NonNullable<Listing['cost_options']>[number], 'id'>

const priced = (options: Option[], fees?: string) => ({
  cost_options: options.map((option) => ({ id: '00000000-0000-4000-8000-000000000006', ...option })),
  fees_description: fees,
})

test.each([
  ['a price of nothing is free', priced([{ amount: 0 }]), true, 'Free'],
  ['"free" and no more is free', priced([], 'free'), true, 'Free'],
  ['"Free of charge." is free', priced([], 'Free of charge.'), true, 'Free'],
  [
    'free to some is not free to everyone, nor does it cost everyone',
    priced([], 'free to people entitled to NHS care'),
    null,
    'free to people entitled to NHS care',
  ],
  [
    'paid by somebody else is said in their words',
    priced([], 'paid for by schools'),
    null,
    'paid for by schools',
  ],
  ['"not free" is not free', priced([], 'not free'), null, 'not free'],
  ['whole pounds have no pence', priced([{ amount: 3 }]), false, '£3'],
  [
    'pence have two figures',
    priced([{ amount: 3.5, amount_description: 'a session' }]),
    false,
    '£3.50 a session',
  ],
  [
    'each price says whom it is for',
    priced([
      { option: 'Child', amount: 2 },
      { option: 'Brother or sister', amount: 0 },
    ]),
    false,
    'Child: £2. Brother or sister: Free',
  ],
  [
    'nothing for members leaves others unsaid',
    priced([{ amount: 0, amount_description: 'for members' }]),
    null,
    'Free for members',
  ],
  [
    'a price keeps its dates, for we do not know if it is over',
    priced([{ amount: 4, valid_to: '2027-03-31' }]),
    false,
    '£4 (until 31 March 2027)',
  ],
  [
    'a price in words only is not guessed at',
    priced([{ amount_description: 'Ask for our prices' }]),
    null,
    'Ask for our prices',
  ],
  [
    'the words about fees follow the prices',
    priced([{ amount: 5 }], 'Help with costs is there if you need it'),
    false,
    '£5. Help with costs is there if you need it',
  ],
  ['nobody has said', priced([]), null, null],
])('%s', (_, listing, free, words) => {
  expect(costInWords(listing)).toEqual({ free, words })
  expect(isFree(listing)).toBe(free)
})
