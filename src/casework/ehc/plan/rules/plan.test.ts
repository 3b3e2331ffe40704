import { expect, it } from 'vitest'
import { keyOfPoint, pointOfKey } from './plan.ts'

it('a point of advice goes through a form and comes back as it was; what is no point is none', () => {
  for (const point of [
    { adviceId: 'psych', number: 3 },
    { adviceId: 'a/b', number: 12 },
  ])
    expect(pointOfKey(keyOfPoint(point))).toEqual(point)
  for (const none of ['', 'psych', 'psych/0', 'psych/x', '/3']) expect(pointOfKey(none)).toBeNull()
})
