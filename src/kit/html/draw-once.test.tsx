import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawOnce, Raw, renderFragment, type SafeHtml, trustHtml } from './index.ts'

const Card = ({ name, inner }: { name: string; inner: SafeHtml }) => (
  <li class="card" id={`card-${name}`}>
    <a href={`/cards/${name}`}>{name}</a>
    <Raw html={inner} />
  </li>
)

test('a view drawn once and filled is the view drawn afresh, whatever the words', () => {
  const card = drawOnce({ name: 'words', inner: 'html' }, Card)
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string(), (name, words) => {
      const inner = trustHtml(renderFragment(<p>{words}</p>))
      expect(card({ name, inner })).toBe(renderFragment(<Card name={name} inner={inner} />))
    }),
  )
})

test('words that look like HTML, or like a gap, are shown as they were written', () => {
  const card = drawOnce({ name: 'words', inner: 'html' }, Card)
  const html = card({ name: '<script>"\u0001inner\u0002', inner: trustHtml('<b>bold</b>') })
  expect(html).not.toContain('<script>')
  expect(html.match(/<b>bold<\/b>/g)).toHaveLength(1)
})
