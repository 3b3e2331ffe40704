import { expect, it } from 'vitest'
import { paragraphsIn } from './paragraphs.ts'

it.each([
  [
    'lines that break where the paper ends are one',
    'He tires after\nten minutes.',
    ['He tires after ten minutes.'],
  ],
  ['a word parted at the end of a line is whole', 'Each fort-\nnight.', ['Each fortnight.']],
  ['an empty line parts two', 'He tires.\n\nHe likes trains.', ['He tires.', 'He likes trains.']],
  [
    'lines set one by one are one, where they go on in small letters',
    'Report of May\n\nHe falls between morning and\n\nafternoon, in\n\n3 of 5 weeks.',
    ['Report of May', 'He falls between morning and afternoon, in 3 of 5 weeks.'],
  ],
  ['a heading is not the beginning of what follows', 'Needs\n\nHe tires.', ['Needs', 'He tires.']],
  ['a numbered list stays a list', 'What helps\n\n1. rest\n\n2. time', ['What helps', '1. rest', '2. time']],
  ['of an empty page there are none', ' \n\n ', []],
])('%s', (_what, page, paragraphs) => expect(paragraphsIn(page)).toEqual(paragraphs))
