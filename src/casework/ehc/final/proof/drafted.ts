import { type Act, actOnCase, findActs } from '#cases'
import { parseDay } from '#kit/day'
import type { Plan } from '../../plan/rules/plan.ts'
import { insertPlanVersion } from '../../plan/store/versions.ts'
import type { PlanTables } from '../../plan/store/tables.ts'
import { anneliese, type EhcDesk } from '../../proof/ehc-desk.ts'
import { assessment } from '../../rules/process.ts'
import { inventedPlan } from './invented-plan.ts'

/** Does acts on a case by the real rules, one after the other. */
export const doActs = async (
  desk: EhcDesk,
  reference: string,
  acts: readonly (readonly [name: string, on: string, facts?: Act['facts']])[],
): Promise<void> => {
  const { id: caseId } = await desk.fileOf(reference)
  for (const [act, on, facts = {}] of acts) {
    const seen = (await findActs(desk.cases, caseId)).length
    const result = await actOnCase(desk.cases, assessment, {
      caseId,
      seen,
      as: anneliese.as,
      act: { act, on: parseDay(on)!, by: anneliese.personId, facts, reason: 'because the advice says so' },
    })
    if (!result.ok) throw new Error(`${act}: ${JSON.stringify(result.reason)}`)
  }
}

/** A case whose draft was sent on 2 February 2026, with the plan as it was sent on file. */
export const drafted = async (desk: EhcDesk, plan: Plan = inventedPlan(3)): Promise<string> => {
  const reference = await desk.received('2025-10-20', { name: 'Tamsin Orrell', born: '2018-09-14' })
  await doActs(desk, reference, [
    ['agree to assess', '2025-11-20'],
    [
      'ask for advice',
      '2025-11-21',
      {
        asked: [
          {
            id: 'psych',
            kind: 'psychological',
            who: 'Dr Voss, educational psychologist',
            gotOn: '2025-11-21',
          },
        ],
      },
    ],
    ['advice came', '2025-12-20', { id: 'psych', givenOn: '2025-12-20' }],
    ['plan is needed', '2026-01-15'],
    ['send draft', '2026-02-02', { servedOn: '2026-02-02' }],
  ])
  await insertPlanVersion(desk.test.database.withTables<PlanTables>(), (await desk.fileOf(reference)).id, {
    kind: 'draft',
    plan: { ...plan, placement: null },
    madeOn: '2026-02-02',
    madeBy: anneliese.as,
  })
  return reference
}
