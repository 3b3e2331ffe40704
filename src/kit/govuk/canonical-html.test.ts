import { expect, it } from 'vitest'
import { canonicalHtml } from './canonical-html.ts'

const page = '<p class="a b" id="x"><a href="/one">First</a> word</p>'

it.each([
  ['attributes in another order', '<p id="x" class="a b"><a href="/one">First</a> word</p>'],
  ['new lines and indents', '<p\n  class="a b"\n  id="x">\n  <a href="/one">First</a>\n  word\n</p>\n'],
  ['a space on the other side of an inline tag', '<p class="a b" id="x"><a href="/one">First </a>word</p>'],
])('calls two pieces the same that differ only in %s', (_, other) => {
  expect(canonicalHtml(other)).toEqual(canonicalHtml(page))
})

it.each([
  ['a changed class', page.replace('a b', 'a c')],
  ['classes run together', page.replace('a b', 'ab')],
  ['a missing attribute', page.replace(' id="x"', '')],
  ['an added attribute', page.replace('<a', '<a rel="nofollow"')],
  ['a changed address', page.replace('/one', '/two')],
  ['different words', page.replace('word', 'words')],
  ['words run together', page.replace('</a> ', '</a>')],
  ['an element of another name', page.replaceAll('p', 'div')],
  ['a missing closing tag', page.replace('</a>', '')],
  ['words outside the link', page.replace('</a> word', ' word</a>')],
  [
    'text in place of markup',
    page.replace('<a href="/one">First</a>', '&lt;a href="/one"&gt;First&lt;/a&gt;'),
  ],
])('tells two pieces apart by %s', (_, other) => {
  expect(canonicalHtml(other)).not.toEqual(canonicalHtml(page))
})

it('reads both spellings of a boolean attribute alike, and its absence as something else', () => {
  expect(canonicalHtml('<input checked>')).toEqual(canonicalHtml('<input checked=""/>'))
  expect(canonicalHtml('<input>')).not.toEqual(canonicalHtml('<input checked>'))
  expect(canonicalHtml('<input checked="false">')).not.toEqual(canonicalHtml('<input checked>'))
})

it('keeps every space and line that was typed in a textarea', () => {
  expect(canonicalHtml('<textarea>a\n b</textarea>')).not.toEqual(canonicalHtml('<textarea>a b</textarea>'))
})

it('refuses HTML with a stray angle bracket', () => {
  expect(() => canonicalHtml('<p>1 < 2</p>')).toThrow('not escaped')
})
