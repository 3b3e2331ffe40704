import type { CaseFile } from '#cases'
import type { Database } from '#kit/db'
import { findPaper } from '../../final/actions/paper-of.ts'
import type { Paper } from '../../final/papers/paper.ts'
import type { Consultation } from '../store/consultations.ts'

/**
 * The draft plan as a setting sees it: the sections of the plan, and who advised by name. No address and no report is
 * in it, nor what the family wrote to the council; it was looked through for an address kept back before it was sent.
 */
export const draftForSetting = async (
  db: Database,
  council: string,
  { file, consultation }: { readonly file: CaseFile; readonly consultation: Consultation },
): Promise<Paper | null> => (await findPaper(db, council, file, consultation.draft_number))?.paper ?? null
