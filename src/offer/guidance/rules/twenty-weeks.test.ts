import { expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { steps, weeksOf } from './twenty-weeks.ts'

const today = parseDay('2026-12-04')!

it('an assessment is told in the order it happens, each step with its law', () => {
  const told = steps(today)
  expect(told.map(({ name }) => name)).toEqual([
    'ask',
    'decide',
    'reports',
    'no-plan',
    'draft',
    'answer',
    'school',
    'final',
    'appeal',
  ])
  for (const { cite, url } of told) {
    expect(cite).toMatch(/^(SEND Regulations 2014|SEND Code of Practice 2015|Children and Families Act 2014)/)
    expect(url).toMatch(/^https:\/\//)
  }
})

it('the weeks are 6, 12, 16 and 20, with the draft 15 days before the end', () => {
  expect(weeksOf(today)).toEqual({ decide: 6, reports: 12, noPlan: 16, draft: (140 - 15) / 7, final: 20 })
})
