import { expect, test } from 'vitest'
import { contrast } from './contrast.ts'
import { siteSchema } from './site.ts'

test('black on white is 21 to 1, and a colour on itself is 1 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#12ab34', '#12ab34')).toBeCloseTo(1)
})

test('a council cannot choose a colour that makes its header hard to read', () => {
  const colour = siteSchema.shape.brandColour
  expect(colour.safeParse('#005a5b').success).toBe(true)
  expect(colour.safeParse('#7fd1d3').success).toBe(false)
})
