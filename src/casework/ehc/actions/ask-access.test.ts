import { expect, it } from 'vitest'
import { north, workerAs } from '../proof/ehc-desk.ts'
import { answering } from './ask-access.ts'

it.each(['decide', 'close case'])(
  'a service’s lead has no say when a council is to %s an assessment',
  (act) => {
    expect(answering(workerAs('service lead', north, 7).asker, act).memberships).toEqual([])
    expect(answering(workerAs('EHC manager', north, 2).asker, act).memberships).toHaveLength(1)
  },
)

it('whoever may look may look in every role they hold', () =>
  expect(answering(workerAs('service lead', north, 7).asker, 'see timeline').memberships).toHaveLength(1))
