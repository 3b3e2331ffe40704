import { type Act, type CasesTables, findActs, findCase, replay } from '#cases'
import type { Database } from '#kit/db'
import { assessment } from '../../rules/process.ts'
import { paperworkFor } from '../actions/prepare-passing.ts'
import { logPassed, logPrepared } from '../actions/log-passing.ts'
import { whatToPass } from '../rules/passing-on.ts'
import { changePassedOn, type PassedOnTables, saveCouncil, savePrepared } from '../store/passed-on.ts'

type Of = {
  readonly authority: string
  readonly caseId: string
  readonly council: string
  readonly who: { readonly accountId: string; readonly personId: string; readonly as: string }
}

/** What an invented deed of passing on sends: the paper, to a council somebody asked, by post on the same day. */
export const keepInventedPassing = async (tx: Database, of: Of, act: Act): Promise<void> => {
  if (act.act !== 'papers passed on' && act.act !== 'plan passed on') return
  const { authority, caseId, council, who } = of
  const file = (await findCase(tx.withTables<CasesTables>(), caseId))!
  const state = replay(assessment, await findActs(tx.withTables<CasesTables>(), caseId))
  const [what, to, on] = [whatToPass(state), state.moving?.council, act.on.toString()]
  const made = what && (await paperworkFor(tx, council, file, what, () => true, on))
  if (!what || !to || !made) return
  const tables = tx.withTables<PassedOnTables>()
  const reach = 'SEND team, Ashenford Council, 1 Moor Street, Ashenford ZN3 1AA'
  const { passed } = await savePrepared(tables, {
    case_id: caseId,
    council_id: await saveCouncil(tables, { name: to, reach, confirmed_on: on, confirmed_as: who.as }),
    council: to,
    reach,
    what,
    bytes: Buffer.from(made.bytes),
    findings: [],
    state: 'ready',
    flagged: false,
    prepared_by: who.accountId,
    prepared_as: who.as,
    prepared_on: on,
  })
  await changePassedOn(tables, passed, { state: 'released', sent_how: 'post', sent_on: on })
  await logPrepared(tx, authority, file, passed, made.labels, 0)
  await logPassed(tx, passed, 'post', act.on)
}
