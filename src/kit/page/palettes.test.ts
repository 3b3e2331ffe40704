import { expect, test } from 'vitest'
import { contrast } from './contrast.ts'
import { palettes } from './palettes.ts'

const words = ['text', 'quiet', 'link', 'visited', 'hover', 'error', 'success'] as const
const grounds = ['page', 'soft', 'tint'] as const
const focus = { yellow: '#ffdd00', words: '#0b0c0c' }

const pairs = Object.entries(palettes).flatMap(([name, palette]) =>
  words.flatMap((word) =>
    grounds.map((ground) => [name, word, ground, palette[word], palette[ground]] as const),
  ),
)

test.each(pairs)('in %s colours, %s can be read on the %s', (_name, _word, _ground, word, ground) => {
  expect(contrast(word, ground)).toBeGreaterThanOrEqual(4.5)
})

test('strong colours are stronger than the law asks: seven to one for all words', () => {
  for (const word of words)
    expect(contrast(palettes.strong[word], palettes.strong.page)).toBeGreaterThanOrEqual(7)
})

test.each(Object.entries(palettes))(
  'in %s colours one can see where one is',
  (_name, { page, text, brand }) => {
    expect(contrast(focus.words, focus.yellow)).toBeGreaterThanOrEqual(4.5)
    // Round a field: a line in the colour of the words inside the yellow, of which one stands out from the page.
    expect(Math.max(contrast(text, page), contrast(focus.yellow, page))).toBeGreaterThanOrEqual(3)
    if (brand !== undefined) expect(contrast('#ffffff', brand)).toBeGreaterThanOrEqual(4.5)
  },
)
