import type { Step } from '#cases'

/** What may be done about a disagreement, in the stage that it leads to or stays in. */
export const disagreeing = <Stage extends string>(to: Stage) => ({
  'mediation adviser told': { to, permission: 'record what came' } satisfies Step,
  'health body told': { to, permission: 'send letter' } satisfies Step,
  'mediation arranged': { to, permission: 'send letter' } satisfies Step,
  'mediation not arranged': { to, permission: 'send letter', needsReason: true } satisfies Step,
  'mediation held': { to, permission: 'close case' } satisfies Step,
  'certificate given': { to, permission: 'record what came' } satisfies Step,
  'appeal registered': { to, permission: 'record what came' } satisfies Step,
  'appeal conceded': { to, permission: 'decide', needsReason: true } satisfies Step,
  'order made': { to, permission: 'record what came' } satisfies Step,
  ...settling(to),
})

/** The first that anybody hears of it: the adviser, a certificate or an appeal. */
export const beginning = <Stage extends string>(to: Stage) => ({
  'mediation adviser told': { to, permission: 'record what came' } satisfies Step,
  'certificate given': { to, permission: 'record what came' } satisfies Step,
  'appeal registered': { to, permission: 'record what came' } satisfies Step,
})

/** What was settled is still owed wherever the case has gone since. */
export const settling = <Stage extends string>(to: Stage) => ({
  'done as settled': { to, permission: 'send letter' } satisfies Step,
})
