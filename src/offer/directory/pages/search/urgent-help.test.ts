import { expect, it } from 'vitest'
import { urgentHelp } from './urgent-help.tsx'

it.each([
  ['life', ['tel:999', 'tel:111', 'tel:116123', 'tel:08001111', '85258']],
  ['harm', ['tel:999', 'tel:+448088005000', 'tel:+448082000247', 'tel:08001111']],
] as const)('where it may be about %s, the numbers to ring now can be pressed', (urgent, numbers) => {
  for (const number of numbers) expect(urgentHelp(urgent)).toContain(number)
})

it('any other search is shown nothing of it', () => expect(urgentHelp(null)).toBe(''))
