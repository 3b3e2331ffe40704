import { expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { isGivenCode } from './given-code.ts'

const today = parseDay('2026-03-02')!

it.each([
  ['a parent of a child', 'parent', '2018-05-02', true],
  ['a parent, once the rights are the young person’s', 'parent', '2008-05-02', false],
  ['the young person', 'young person', '2008-05-02', true],
  ['a setting', 'setting', '2018-05-02', true],
  ['the health body, which writes to the council', 'health body', '2018-05-02', false],
  ['nobody, where the council wants it itself', 'the council', '2018-05-02', false],
] as const)('a code to follow another assessment by is given to: %s', (_who, by, born, is) =>
  expect(isGivenCode(by, { born }, today)).toBe(is),
)
