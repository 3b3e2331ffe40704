import { actOnCase, type CasesTables, type Facts, findActs, findCase, replay } from '#cases'
import type { Day } from '#kit/day'
import { keepBeside } from '../../advice/actions/keep-beside.ts'
import type { AdviceTables } from '../../advice/store/tables.ts'
import { type GivenAdvice, insertAdvice } from '../../advice/store/texts.ts'
import { assessment } from '../../rules/process.ts'
import type { Invention } from '../seed.ts'
import type { Putting } from './put.ts'

export type Inventing = Pick<Invention, 'today' | 'officer'> & Putting

/** One deed in an invented case, where it can be done and has not been; with the advice it brings. Nobody is written to. */
export const act = async (
  { database, officer }: Inventing,
  caseId: string,
  does: string,
  facts: Facts,
  on: Day,
  advice?: GivenAdvice,
): Promise<void> => {
  const cases = database.withTables<CasesTables>()
  const [file, acts] = await Promise.all([findCase(cases, caseId), findActs(cases, caseId)])
  if (!file || acts.some((one) => one.act === does)) return
  const done = { act: does, on, by: officer.personId, facts, reason: null }
  if (!(does in (assessment.lifecycle[replay(assessment, acts).stage] ?? {}))) return
  await actOnCase(cases, assessment, {
    caseId,
    seen: acts.length,
    act: done,
    as: officer.as,
    alongside: async (tx) => {
      const nobodyIsWrittenTo = { secret: '', siteTitle: '', baseUrl: '' }
      await keepBeside(tx, nobodyIsWrittenTo, { caseId, reference: file.reference, childId: null }, done)
      if (advice) await insertAdvice(tx.withTables<AdviceTables>(), advice)
    },
  })
}
