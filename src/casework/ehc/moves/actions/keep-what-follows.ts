import type { Act, CaseFile, CasesTables, Worker } from '#cases'
import type { Database } from '#kit/db'
import { openAgain } from '../../again/actions/open-again.ts'
import { moveFacts as factsOf } from '../rules/facts.ts'

/** A family told that its plan is to be assessed again has the case for it from that day (regulations 15(4) and 27). */
export const keepWhatFollows = async (
  tx: Database,
  first: CaseFile,
  act: Act,
  { as }: Pick<Worker, 'as'>,
): Promise<void> => {
  if (act.act !== 'say what follows') return
  if (factsOf[act.act].parse(act.facts).follows !== 'another assessment') return
  await openAgain(tx.withTables<CasesTables>(), {
    first,
    by: 'the council',
    receivedOn: act.on,
    channel: 'another council',
    why: null,
    // The letter that says what follows from the move says this too.
    letter: null,
    personId: act.by,
    as,
    today: act.on,
  })
}
