import type { Entry } from '../rules/entry.ts'

export const inventedChild = '00000000-0000-4000-8000-000000000001'
export const inventedOfficer = '00000000-0000-4000-8000-0000000000aa'

/** An entry for tests: a coordinator looks at a child. Nobody here is real. */
export const invented = (over: Partial<Entry> = {}): Entry => ({
  at: Date.UTC(2026, 10, 24, 9, 5),
  authority: 'northmere',
  actor: { accountId: inventedOfficer, name: 'Olu Bright', role: 'EHC coordinator', team: 'North team' },
  act: 'see child',
  subject: inventedChild,
  caseId: null,
  item: null,
  why: 'working on your case',
  through: 'allocated officer',
  outcome: 'done',
  glass: null,
  request: 'request-1',
  ...over,
})
