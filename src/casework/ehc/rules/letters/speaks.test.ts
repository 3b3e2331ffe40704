import { describe, expect, it } from 'vitest'
import { isAboutThePlan, writtenTo } from './speaks.ts'

describe('capacity is judged for one decision at a time', () => {
  it.each([
    ['What is in his plan', true],
    ['Whether to ask for an assessment', true],
    ['Which college to name', true],
    ['Whether to appeal', true],
    ['Managing money', false],
    ['Which medicine to take', false],
    ['Where to live', false],
    ['Planning a holiday', false],
  ])('“%s” is about the plan: %s', (decision, expected) => expect(isAboutThePlan(decision)).toBe(expected))
})

describe('who is written to', () => {
  it.each([
    ['parents', 'the child’s parent', false],
    ['young person', 'the young person', true],
    ['representative', 'the young person’s representative', false],
  ])('%s: %s; supporters have a copy: %s', (speaks, to, copy) => {
    const row = writtenTo.find((one) => one.speaks === speaks)
    expect([row?.to, row?.copyToSupporters]).toEqual([to, copy])
  })
})
