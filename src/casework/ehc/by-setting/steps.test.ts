import { describe, expect, it } from 'vitest'
import { askedIn, fieldsOf, stepsFor } from './steps.ts'

const child = { childName: 'Ada Bell', setting: 'Larkfield' }

describe('a setting’s own request', () => {
  it.each(['school', 'early years'] as const)('from a %s asks nothing that must be answered', (flavour) => {
    const fields = stepsFor(flavour).flatMap(fieldsOf)
    expect(fields.length).toBeGreaterThan(10)
    expect(fields.filter(({ missing }) => missing !== undefined)).toEqual([])
  })

  it('can be sent with nothing written but the child’s name', () =>
    expect(askedIn('school', {}, child)).toMatchObject({ asker: 'school', childName: 'Ada Bell' }))

  it('asks early years about sessions, and schools not', () => {
    const boxes = (flavour: 'school' | 'early years') =>
      stepsFor(flavour)
        .flatMap(fieldsOf)
        .map(({ name }) => name)
    expect(boxes('early years')).toContain('attendance')
    expect(boxes('school')).not.toContain('attendance')
  })

  it('keeps what was done, with the question it answers, and the meeting that was offered', () => {
    const asked = askedIn('early years', { plan: ['Every day, ten minutes'], meeting: ['not wanted'] }, child)
    expect(asked.tried).toMatch(/how often and by whom:\nEvery day, ten minutes/)
    expect(asked.meeting).toMatch(/did not want it/)
  })
})
