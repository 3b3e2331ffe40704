import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  displayChoices,
  displayClasses,
  displayOf,
  holdsOnlyDisplay,
  printDisplay,
  readDisplay,
} from './display.ts'

const display = fc.record({
  text: fc.constantFrom(...displayChoices.text),
  spacing: fc.constantFrom(...displayChoices.spacing),
  colours: fc.constantFrom(...displayChoices.colours),
})

test('what was chosen is what is read again, whatever other cookies there are', () => {
  fc.assert(
    fc.property(display, (chosen) => {
      const cookie = printDisplay(chosen)
      const header = `waymark_saved=abc; ${cookie === null ? '' : `waymark_display=${cookie}; `}x=1`
      expect(readDisplay(header)).toEqual(chosen)
    }),
  )
})

test('the usual look needs no cookie and no class', () => {
  expect(printDisplay(displayOf({}))).toBeNull()
  expect(displayClasses(displayOf({}))).toBe('')
})

test('nothing a visitor sends can become anything but one of the choices', () => {
  fc.assert(
    fc.property(fc.string(), (sent) => {
      const classes = displayClasses(readDisplay(`waymark_display=${sent}`))
      expect(classes).toMatch(/^( wm-text-(125|150))?( wm-wide)?( wm-(strong|dark|cream))?$/)
    }),
  )
})

test.each([
  ['waymark_display=125.wide.dark', true],
  ['__Host-waymark_display=125.wide.dark', true],
  ['waymark_display=125.wide.dark; waymark_saved=abc', false],
  ['waymark_saved=abc', false],
  ['waymark_display=', false],
])('a visitor with “%s” can share a kept page: %s', (cookies, shared) => {
  expect(holdsOnlyDisplay(cookies)).toBe(shared)
})
