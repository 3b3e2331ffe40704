import { actOnCase, type CaseFile, type CasesTables, findCase } from '#cases'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import { assessment } from '../../rules/process.ts'
import type { SettingAnswer } from '../rules/answer.ts'
import { keepConsultations } from './keep-consultations.ts'

export type Answering = {
  readonly caseId: string
  readonly consultationId: string
  readonly answer: SettingAnswer
  readonly today: Day
  /** The person; null for whoever came by a code. */
  readonly by: string | null
  readonly as: string
  /** Leaves the trail, in the same transaction. */
  readonly trace: (tx: Database, file: CaseFile) => Promise<void>
}

/**
 * A setting's own answer, from its own page. What happens to the case at the same moment does not stand in its way: it
 * is tried again upon what was done meanwhile. False where the case is no longer one to answer about.
 */
export const answerConsultation = async (db: Database, answering: Answering): Promise<boolean> => {
  const { caseId, consultationId, answer, today, by, as, trace } = answering
  const cases = db.withTables<CasesTables>()
  for (let attempt = 0; attempt < 20; attempt++) {
    const file = await findCase(cases, caseId)
    if (!file) return false
    const act = {
      act: 'setting answered',
      on: today,
      by,
      facts: { id: consultationId, answeredOn: today.toString(), ...answer },
      reason: null,
    }
    const result = await actOnCase(cases, assessment, {
      caseId,
      seen: file.last_act,
      act,
      as,
      alongside: async (tx) => {
        await keepConsultations(tx, file, act)
        await trace(tx, file)
      },
    })
    if (result.ok) return true
    if (result.reason.why !== 'changed meanwhile') return false
  }
  throw new Error('A case was changed twenty times while a setting answered.')
}
