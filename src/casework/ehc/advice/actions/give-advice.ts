import type { Label } from '#access'
import { actOnCase, type CasesTables, findCase } from '#cases'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import { done, refused, type Result } from '#kit/result'
import { assessment } from '../../rules/process.ts'
import type { AdviceBody } from '../rules/body.ts'
import type { How } from '../rules/how.ts'
import { joinedTo } from '../rules/written.ts'
import { deleteAdviceDraft } from '../store/drafts.ts'
import type { AdviceTables } from '../store/tables.ts'
import { findLatest, insertAdvice } from '../store/texts.ts'
import { giveReports } from './keep-report.ts'
import { keepBeside, type Writing } from './keep-beside.ts'

export type Giving = {
  readonly caseId: string
  readonly adviceId: string
  /** The draft it was read from: where it is kept, and as it was last saved. */
  readonly draft: { readonly id: string; readonly version: number }
  readonly how: How
  readonly body: AdviceBody
  readonly labels: readonly Label[]
  /** What its reports are marked with: a file cannot be read in part. */
  readonly reportLabels: readonly Label[]
  readonly givenOn: Day
  readonly today: Day
  /** Whose account; null by code. */
  readonly personId: string | null
  /** As the record names them. */
  readonly as: string
  /** Which of a family. */
  readonly by?: string | undefined
  /** Leaves it in the trail. */
  readonly trail: (tx: Database) => Promise<void>
}

export type GivingRefusal =
  /** It was saved again since, or has been given already. */
  'changed meanwhile' | 'no longer' | { readonly because: string }

/**
 * Gives advice: the act, the text, its day and the trail, and the draft is gone; or nothing. What was given before
 * stays, and this is its next version. Others at work on the case hold nobody up: it is tried again after them.
 */
export const giveAdvice = async (
  db: Database,
  writing: Writing,
  giving: Giving,
): Promise<Result<{ readonly version: number }, GivingRefusal>> => {
  const { caseId, adviceId, how } = giving
  const cases = db.withTables<CasesTables>()
  for (let turn = 0; turn < 4; turn++) {
    const file = await findCase(cases, caseId)
    if (!file) return refused('no longer')
    const before = await findLatest(db.withTables<AdviceTables>(), caseId, adviceId)
    const version = (before?.version ?? 0) + 1
    const facts =
      version === 1
        ? { id: adviceId, givenOn: giving.givenOn.toString(), version, how }
        : { id: adviceId, version, how }
    const act = {
      act: version === 1 ? 'advice came' : 'correct advice',
      on: giving.today,
      by: giving.personId,
      facts,
      reason: null,
    }
    try {
      const acted = await actOnCase(cases, assessment, {
        caseId,
        seen: file.last_act,
        act,
        as: giving.as,
        alongside: async (tx) => {
          const tables = tx.withTables<AdviceTables>()
          if (!(await deleteAdviceDraft(tables, { caseId, adviceId: giving.draft.id }, giving.draft.version)))
            throw new SavedSince()
          const of = { caseId, reference: file.reference, childId: file.child_id }
          await keepBeside(tx, writing, of, act)
          const whose = { caseId, draftId: giving.draft.id }
          const fresh = await giveReports(tx, whose, giving.reportLabels, giving.today)
          const said = joinedTo(before?.body ?? null, giving.body, giving.by)
          await insertAdvice(tables, {
            caseId,
            adviceId,
            version,
            how,
            givenBy: giving.personId,
            givenAs: giving.as,
            body: { ...said, reports: [...(before?.body.reports ?? []), ...fresh] },
            labels: giving.labels,
            givenOn: giving.givenOn.toString(),
          })
          await giving.trail(tx)
        },
      })
      if (acted.ok) return done({ version })
      if (acted.reason.why === 'makes no sense') return refused({ because: acted.reason.because })
      if (acted.reason.why !== 'changed meanwhile') return refused('no longer')
    } catch (fault) {
      if (fault instanceof SavedSince) return refused('changed meanwhile')
      throw fault
    }
  }
  return refused('changed meanwhile')
}

/** Rolls everything back: the draft on file is not the one that was checked. */
class SavedSince extends Error {}
