import { expect, test } from 'vitest'
import { Pagination } from '#kit/govuk'
import { renderFragment } from '#kit/html'
import { addressesOf, readSearchForm } from '../../rules/search-form.ts'
import { pageLinks } from './page-links.tsx'

const search = (page: number) => {
  const form = readSearchForm({ q: ['“rest” & play'], page: [String(page)] })
  return { form, addressOf: addressesOf(form) }
}
const href = (page: number) => `/search?q=%E2%80%9Crest%E2%80%9D+%26+play${page === 1 ? '' : `&page=${page}`}`

test('one page of results needs no links', () => {
  expect(pageLinks(search(1), 10)).toBe('')
})

test('the links are GOV.UK’s, on whichever page one stands', () => {
  const onTheFifth = (
    <Pagination
      previous={{ href: href(4) }}
      next={{ href: href(6) }}
      items={[
        { number: 1, href: href(1) },
        { ellipsis: true },
        { number: 4, href: href(4) },
        { number: 5, href: href(5), current: true },
        { number: 6, href: href(6) },
        { ellipsis: true },
        { number: 9, href: href(9) },
      ]}
    />
  )
  expect(pageLinks(search(5), 90)).toBe(renderFragment(onTheFifth))
})

test('the first page has nothing before it, and a page past the end leads back to the last', () => {
  expect(pageLinks(search(1), 25)).not.toContain('rel="prev"')
  expect(pageLinks(search(7), 25)).toContain(`rel="prev" href="${href(3).replaceAll('&', '&amp;')}"`)
})
