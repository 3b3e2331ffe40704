import { expect, it } from 'vitest'
import { mayReplace } from './new-version.ts'

const parent = { accountId: 'parent', teams: [] }
const teacher = { accountId: 'teacher', teams: ['school'] }
const byParent = [{ received_by: 'parent', received_teams: [] }]
const bySchool = [{ received_by: 'head', received_teams: ['school'] }]
const sender = { maySend: true, mayRecord: false }

it.each([
  ['a parent replaces what she sent', sender, byParent, parent, true],
  ['a parent does not replace a school’s report', sender, bySchool, parent, false],
  ['a teacher replaces what a colleague of her team sent', sender, bySchool, teacher, true],
  [
    'whoever records what comes replaces anything',
    { maySend: true, mayRecord: true },
    byParent,
    teacher,
    true,
  ],
  [
    'who may no longer send replaces nothing, their own included',
    { maySend: false, mayRecord: true },
    byParent,
    parent,
    false,
  ],
])('%s', (_, who, sent, by, expected) => {
  expect(mayReplace(who, sent, by)).toBe(expected)
})
