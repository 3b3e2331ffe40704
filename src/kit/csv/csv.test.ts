import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { csvOf } from './csv.ts'

it('is read back as it was written, whatever is in a cell', () => {
  const cell = fc.string({ minLength: 1 }).filter((text) => !/^[=+\-@\t\r']/.test(text))
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 }), (rows) => {
      expect(parse(csvOf(rows), { record_delimiter: '\r\n' })).toEqual(rows)
    }),
  )
})

it.each(['=1+1', '+44', '-1', '@sum', '\tx'])('%j is words to a spreadsheet and no sum', (text) =>
  expect(csvOf([[text]])).toMatch(/^"?'/),
)

it('says yes and no, and leaves out what is not known', () =>
  expect(csvOf([[true, false, null, undefined, 7]])).toBe('yes,no,,,7\r\n'))
