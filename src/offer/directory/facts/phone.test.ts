import { expect, test } from 'vitest'
import { phoneHref } from './index.ts'

test.each([
  ['024 7683 1614', 'tel:+442476831614'],
  ['(024) 7683-1614', 'tel:+442476831614'],
  ['+44 (0)24 7683 1614', 'tel:+442476831614'],
  ['0044 24 7683 1614', 'tel:+442476831614'],
  ['024 7683 1614 ext. 12', 'tel:+442476831614;ext=12'],
  ['0345 303 6760', 'tel:+443453036760'],
  ['0800 1111', 'tel:08001111'],
  ['116 123', 'tel:116123'],
  ['111', 'tel:111'],
  ['18001 024 7683 1614', 'tel:1800102476831614'],
  ['+353 1 234 5678', 'tel:+35312345678'],
])('%s rings %s', (number, href) => {
  expect(phoneHref(number)).toBe(href)
})

test.each([
  ['two numbers in one', '024 7683 1614 or 024 7683 1615'],
  ['two numbers run together', '024 7683 1614 024 7683 1615'],
  ['words', 'ask at the desk'],
  ['a number with letters', '0800 HELP ME'],
  ['too few figures', '7683 1614'],
  ['a British number too short to be one', '+44 24 7683'],
  ['nothing', ''],
  ['something that is not a number at all', 'javascript:alert(1)'],
])('%s rings nobody', (_, number) => {
  expect(phoneHref(number)).toBeNull()
})
