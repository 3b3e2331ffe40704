import { expect, test } from 'vitest'
import { renderDocument } from '#kit/html'
import { Page, pageDrawer } from './index.ts'

const same = {
  site: {
    owner: 'Northmere Council',
    title: 'Northmere SEND “Local Offer”',
    brandColour: '#00596b',
    menu: [
      { text: 'Find help', href: '/search' },
      { text: 'My list', href: '/saved' },
    ],
    footer: [{ text: 'About', href: '/about' }],
    contact: { note: 'Ring us.' },
  },
  assets: { 'main.css': '/assets/main.css', 'main.js': '/assets/main.js', 'favicon.svg': '/assets/f.svg' },
  bodyScript: 'document.body.hidden = 1 < 0',
}
const draw = pageDrawer(same)

test.each([
  ['a page in the menu', { path: '/search', title: 'Find help', noIndex: true }],
  [
    'a page elsewhere',
    { path: '/about', display: ' wm-dark', title: 'About', description: 'Who runs "this"' },
  ],
  ['a form that came back', { path: '/saved', title: 'My <list>', failed: true, sensitive: true }],
  [
    'a page with all its parts',
    { path: '/', title: 'Home', masthead: <h1>Help</h1>, before: <a href="/">Back</a> },
  ],
])('%s is the same page drawn in its frame as drawn afresh', (_, visit) => {
  const afresh = renderDocument(
    <Page {...same} {...visit}>
      <p>Words & more</p>
    </Page>,
  )
  expect(draw(visit, <p>Words & more</p>)).toBe(afresh)
  expect(draw(visit, <p>Words & more</p>)).toBe(afresh)
})
