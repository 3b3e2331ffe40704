import { expect, test } from 'vitest'
import { Temporal } from '#kit/day'
import { afterAskingAgain } from './index.ts'

const asked = Temporal.PlainDate.from('2026-01-05')
const days = (agreed: string | null) =>
  afterAskingAgain(asked, agreed === null ? null : Temporal.PlainDate.from(agreed)).map(
    ({ dueOn, fixedBy }) => `${dueOn.toString()}, ${fixedBy}`,
  )

test('the council has 15 days to say whether it assesses again, and 14 weeks from the day it says yes', () => {
  expect(days('2026-01-12')).toEqual(['2026-01-20, the law', '2026-04-20, the law'])
})

test('before it has said anything, the plan is told for the latest day it could be', () => {
  expect(days(null)).toEqual(['2026-01-20, the law', '2026-04-28, worked out'])
})

test('the family reads why: on which day it was told, or that sooner is sooner', () => {
  const [, agreed] = afterAskingAgain(asked, Temporal.PlainDate.from('2026-01-12'))
  expect(agreed!.why).toContain('It told you on Monday 12 January 2026.')
  const [, open] = afterAskingAgain(asked, null)
  expect(open!.why).toContain('If it tells you sooner, it is due sooner.')
})
