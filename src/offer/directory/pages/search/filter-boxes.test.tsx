import { expect, test } from 'vitest'
import { Checkboxes } from '#kit/govuk'
import { renderFragment } from '#kit/html'
import { filterBoxes } from './filter-boxes.tsx'

const boxes = [
  { value: 'service', text: 'Services (4)', ticked: false },
  { value: 'a "class"', text: 'Schools & <colleges> (1)', ticked: true },
  { value: 'event', text: 'Events (12)', ticked: false },
]

/** What tells people and programs apart what a box is; classes only say how it looks. */
const withoutClasses = (html: string) =>
  html
    .replace(/ class="govuk-(checkboxes__|label )[^"]*"/g, '')
    .replace(/<div class="[^"]*checkboxes.*?>/, '<div>')

test.each([
  ['boxes that nothing needs saying of', boxes, null],
  ['boxes with a hint', boxes, '3 listings do not say'],
  ['a single box', boxes.slice(0, 1), null],
])('%s mean the same as GOV.UK’s small checkboxes', (_, shown, hint) => {
  const component = (
    <Checkboxes
      name="kind"
      idPrefix="f-kind"
      fieldset={{ legend: { text: 'What “kind” & size', classes: 'govuk-fieldset__legend--s' } }}
      hint={hint === null ? undefined : { text: hint }}
      values={['a "class"']}
      items={shown.map(({ value, text }) => ({ value, text, attributes: { form: 'search' } }))}
    />
  )
  const ours = filterBoxes('kind', 'What “kind” & size', shown, hint)
  expect(ours.replace('<div class="wm-boxes">', '<div>')).toBe(withoutClasses(renderFragment(component)))
})
