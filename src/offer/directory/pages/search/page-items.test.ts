import { expect, test } from 'vitest'
import { pageItems } from './page-items.ts'

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [2, 3, [1, 2, 3]],
  [1, 9, [1, 2, null, 9]],
  [5, 9, [1, null, 4, 5, 6, null, 9]],
  [9, 9, [1, null, 8, 9]],
])('on page %i of %i the first, the last and the neighbours are offered', (page, pages, shown) => {
  expect(pageItems(page, pages)).toEqual(shown)
})
