import { randomUUID } from 'node:crypto'
import type { Casework } from './seed-advice.ts'
import type { Put } from './world.ts'

/** Papers that were let go to the council this child has moved to. */
export const seedPassedOn = async (put: Put, { caseId, word, long }: Casework): Promise<void> => {
  const letting = ['release bundle', 'agree release']
  const said = (field: string) => word(`passed_on.${field}`, letting)
  const council = await put('ehc.other_council', {
    name: 'Southmere Council',
    reach: 'The SEND team there',
    confirmed_on: long,
    confirmed_as: 'Somebody',
  })
  await put('ehc.passed_on', {
    case_id: caseId,
    council_id: council,
    council: word('passed_on.council', [...letting, 'see request pack']),
    reach: said('reach'),
    what: 'papers',
    bytes: Buffer.from(said('bytes')),
    findings: JSON.stringify([
      { what: 'name', weight: 'hard', said: said('findings'), line: 1, childId: null },
    ]),
    state: 'released',
    flagged: true,
    prepared_by: randomUUID(),
    prepared_as: said('prepared_as'),
    prepared_on: long,
    looked_reason: said('looked_reason'),
    agreed_by: randomUUID(),
    agreed_as: said('agreed_as'),
    agreed_reason: said('agreed_reason'),
    sent_how: 'post',
    sent_on: long,
  })
}
