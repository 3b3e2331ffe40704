import { expect, test } from 'vitest'
import { Pagination } from '#kit/govuk'
import { renderFragment } from '#kit/html'
import { readSearchForm } from '../../rules/search-form.ts'
import { pageLinks } from './page-links.tsx'

const form = (page: number) => readSearchForm({ q: ['“rest” & play'], page: [String(page)] })
const href = (page: number) => `/search?q=%E2%80%9Crest%E2%80%9D+%26+play${page === 1 ? '' : `&page=${page}`}`

test('one page of results needs no links', () => {
  expect(pageLinks(form(1), 10)).toBe('')
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
  expect(pageLinks(form(5), 90)).toBe(renderFragment(onTheFifth))
})

test('the first page has nothing before it, and a page past the end leads back to the last', () => {
  expect(pageLinks(form(1), 25)).not.toContain('rel="prev"')
  expect(pageLinks(form(7), 25)).toContain(`rel="prev" href="${href(3).replaceAll('&', '&amp;')}"`)
})
