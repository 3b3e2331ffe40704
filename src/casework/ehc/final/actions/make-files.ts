import type { CaseFile } from '#cases'
import { dayInWords } from '#kit/day'
import type { Database } from '#kit/db'
import type { Day } from '#kit/day'
import { dueOn } from '#law'
import type { Plan } from '../../plan/rules/plan.ts'
import { docxOf } from '../papers/docx.ts'
import { easyReadPaper } from '../papers/easy-read-paper.ts'
import { pdfOf } from '../papers/pdf.ts'
import { planPaper } from '../papers/plan-paper.ts'
import type { PlanFile } from '../store/plan-files.ts'
import { onPaperOf } from './paper-of.ts'

/** A final plan as files: tagged PDF, Word, and Easy Read. Made before anything is saved, since it takes its time. */
export const makeFiles = async (
  db: Database,
  council: string,
  file: CaseFile,
  plan: Plan,
  today: Day,
): Promise<readonly PlanFile[]> => {
  const on = await onPaperOf(db, council, file, { plan, kind: 'final', madeOn: today.toString() })
  const paper = planPaper(on)
  const easy = easyReadPaper(plan, {
    name: on.name,
    reference: on.reference,
    madeOn: on.madeOn,
    reviewBy: on.reviewBy ?? dayInWords(dueOn('finish the first review', today)),
  })
  return [
    { kind: 'pdf', bytes: (await pdfOf('final plan', paper)).bytes },
    { kind: 'docx', bytes: await docxOf(paper, council) },
    { kind: 'easy read', bytes: (await pdfOf('final plan in easy read', easy)).bytes },
  ]
}
