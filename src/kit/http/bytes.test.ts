import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesOf } from './bytes.ts'

test('a page is the same bytes as Node would make of it, whatever its letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (page) => {
      expect(bytesOf(page).equals(Buffer.from(page))).toBe(true)
    }),
  )
})

test('half an emoji spoils no page', () => {
  expect(bytesOf('before \ud83d after').toString()).toBe('before \ufffd after')
})

test('a page longer than any before is whole, and so is the short one after it', () => {
  const long = 'It’s here. '.repeat(50_000)
  expect(bytesOf(long).toString()).toBe(long)
  expect(bytesOf('It’s short.').toString()).toBe('It’s short.')
})
