import { type Label, mayRead } from '#access'
import { type CaseFile, type CasesTables, findActs, type OpenedFile, replay } from '#cases'
import {
  type CasePaper,
  type DocumentsTables,
  findPaperWords,
  firstState,
  isFlagged,
  lookThrough,
} from '#documents'
import type { Database } from '#kit/db'
import { findAdvicePoints } from '../../advice/index.ts'
import { onPaperOf } from '../../final/actions/paper-of.ts'
import { pdfOf } from '../../final/papers/pdf.ts'
import { planPaper } from '../../final/papers/plan-paper.ts'
import type { Paper } from '../../final/papers/paper.ts'
import { textOf } from '../../final/papers/text-of.ts'
import { findPlanFile, type PlanFileTables } from '../../final/store/plan-files.ts'
import type { EhcDesks } from '../../pages/desks.ts'
import { emptyPlan } from '../../plan/rules/plan.ts'
import { isRestricted } from '../../plan/store/recipients.ts'
import type { PlanTables } from '../../plan/store/tables.ts'
import { findLatestPlan } from '../../plan/store/versions.ts'
import { assessment } from '../../rules/process.ts'
import { itemOfCase } from '../../store/relations.ts'
import type { RequestTables } from '../../store/request-tables.ts'
import { findRequestOf } from '../../store/requests.ts'
import { paperForCouncil } from '../papers/for-council.ts'
import { type What, whatToPass } from '../rules/passing-on.ts'
import { logDropped, logPrepared } from './log-passing.ts'
import { saveFiles } from '../store/files.ts'
import { type FoundIn, type PassedOnTables, saveCouncil, savePrepared } from '../store/passed-on.ts'

export type Preparing = {
  /** Where the council takes in papers, as whoever prepares them has just asked. */
  readonly reach: string
  /** Files that go along. */
  readonly files: readonly CasePaper[]
  readonly request: string
}

type Paperwork = { readonly paper: Paper; readonly bytes: Uint8Array; readonly labels: readonly Label[] }

/**
 * Makes the paper for the other council, has it looked through as everything that leaves, and keeps it with where it
 * goes. False where there is nothing to pass on, or nobody knows whose record it is.
 */
export const preparePassing = async (
  room: EhcDesks,
  { file, worker, desk }: OpenedFile,
  { reach, files, request }: Preparing,
): Promise<boolean> => {
  const db = room.database
  const state = replay(assessment, await findActs(db.withTables<CasesTables>(), file.id))
  const [what, council, childId] = [whatToPass(state), state.moving?.council ?? null, file.child_id]
  if (what === null || council === null || childId === null) return false
  const item = await itemOfCase(db, room.authority, file)
  const may = (labels: readonly Label[]) => mayRead(worker.asker, { ...item, labels }).ok
  const made = await paperworkFor(db, room.contacts.council, file, what, may, room.today().toString())
  if (made === null) return false
  const documents = db.withTables<DocumentsTables>()
  const read = await Promise.all(files.map((one) => findPaperWords(documents, one)))
  // A file that is not checked for viruses yet goes nowhere.
  if (read.includes(null)) return false
  const looked = await lookThrough(documents, childId, [
    { body: textOf(made.paper), unread: [] },
    ...read.map((one) => ({
      body: one!.pages.join('\n'),
      unread: one!.unread,
    })),
  ])
  if (looked === null) return false
  const findings = looked.flatMap((some, nth) =>
    some.map((one): FoundIn => ({ ...one, paper: nth === 0 ? null : files[nth - 1]!.title })),
  )
  const labels = [...made.labels, ...files.flatMap((one) => one.labels)]
  const first = firstState(isFlagged(labels, isRestricted(item, worker.asker.today)), findings)
  const today = room.today().toString()
  await db.transaction().execute(async (tx) => {
    const tables = tx.withTables<PassedOnTables>()
    const confirmed = { name: council, reach, confirmed_on: today, confirmed_as: worker.as }
    const { passed, dropped } = await savePrepared(tables, {
      case_id: file.id,
      council_id: await saveCouncil(tables, confirmed),
      council,
      reach,
      what,
      bytes: Buffer.from(made.bytes),
      findings,
      state: first,
      flagged: first === 'to agree',
      prepared_by: worker.asker.accountId,
      prepared_as: worker.as,
      prepared_on: today,
    })
    await saveFiles(tx, passed.id, files)
    if (dropped) await logDropped(tx, dropped)
    await logPrepared(tx, room.authority, file, passed, labels, files.length)
    await desk.trail?.(tx, { worker, file, permission: 'release bundle', outcome: 'done', request })
  })
  return true
}

/** The paper, its PDF, and what it is marked with; null where the plan is not on file. */
export const paperworkFor = async (
  db: Database,
  council: string,
  file: CaseFile,
  what: What,
  mayReadLabels: (labels: readonly Label[]) => boolean,
  today: string,
): Promise<Paperwork | null> => {
  const latest = await findLatestPlan(db.withTables<PlanTables>(), file.id)
  // A plan that another council made is among the files; what we know of it goes beside it.
  const { takenOver } = replay(assessment, await findActs(db.withTables<CasesTables>(), file.id))
  if (what === 'plan' && (latest?.kind === 'final' || takenOver === null)) {
    if (latest?.kind !== 'final') return null
    const paper = planPaper(await onPaperOf(db, council, file, latest))
    const kept = await findPlanFile(db.withTables<PlanFileTables>(), file.id, 'pdf')
    const bytes = kept?.number === latest.number ? kept.bytes : (await pdfOf('final plan', paper)).bytes
    return { paper, bytes, labels: ['ordinary', 'health'] }
  }
  const [said, received] = await Promise.all([
    findAdvicePoints(db, file.id),
    findRequestOf(db.withTables<RequestTables>(), file.id),
  ])
  const advice = said.filter(({ labels }) => mayReadLabels(labels))
  const paper = paperForCouncil({
    on: await onPaperOf(db, council, file, { plan: emptyPlan, kind: 'draft', madeOn: today }),
    asked: received?.asked ?? null,
    advice,
    draft: latest && (await onPaperOf(db, council, file, latest)),
  })
  const { bytes } = await pdfOf('papers for another council', paper)
  return { paper, bytes, labels: ['ordinary', ...advice.flatMap(({ labels }) => labels)] }
}
