import { describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { copiesOf, settingNamed } from './copies.ts'

const placement = (name: string | null) => ({ name }) as never
const asked = (setting: string, organisationId: string | null) =>
  ({ id: 'x', setting, organisationId, on: parseDay('2026-02-02')!, answeredOn: null, answer: null }) as never
const onRecord = [
  { id: 'school', name: 'Larkfield Primary School' },
  { id: 'one', name: 'St Anne’s' },
  { id: 'other', name: 'St Anne’s' },
]
const named = (name: string | null, consulted: readonly never[] = []) =>
  settingNamed({ placement: placement(name), consulted }, onRecord)

describe('which setting of the record a plan names', () => {
  it('the only one of that name, however it is spelt large or small', () =>
    expect(named(' larkfield primary SCHOOL ')?.id).toBe('school'))

  it('of two of one name, the one that was consulted, and without that none: no plan goes to the wrong door', () => {
    expect(named('St Anne’s')).toEqual({ name: 'St Anne’s', id: null })
    expect(named('St Anne’s', [asked('St Anne’s', 'other')])?.id).toBe('other')
    expect(named('St Anne’s', [asked('St Anne’s', 'one'), asked('St Anne’s', 'other')])?.id).toBeNull()
  })

  it('none that has closed since it was consulted', () =>
    expect(named('The Old School', [asked('The Old School', 'closed')])).toEqual({
      name: 'The Old School',
      id: null,
    }))

  it('none where the plan names only a kind of setting, or nothing was decided', () => {
    expect(named(null)).toBeNull()
    expect(settingNamed({ placement: null, consulted: [] }, onRecord)).toBeNull()
  })
})

// SI 2014/1530, regulation 13(2).
describe('who gets a final plan', () => {
  const health = { name: 'The health body', id: null }
  it('the family, the setting it names and the health body', () =>
    expect(
      copiesOf([{ id: 'p', name: 'Meena' }], { setting: { name: 'Larkfield', id: 's' }, healthBody: health }),
    ).toEqual([
      { to: 'family', who: 'Meena', personId: 'p' },
      { to: 'setting', who: 'Larkfield', organisationId: 's' },
      { to: 'health body', who: 'The health body', organisationId: null },
    ]))

  it('no setting where it names a kind of setting only', () =>
    expect(copiesOf([], { setting: null, healthBody: health }).map(({ to }) => to)).toEqual(['health body']))
})
