import {
  type Aside,
  type AsideRefusal,
  deleteAside,
  type DocumentsTables,
  findAside,
  handAside,
  type Picked,
  receiveAside,
} from '#documents'
import type { Label } from '#access'
import type { Day } from '#kit/day'
import { type Database, handOver } from '#kit/db'
import type { Result } from '#kit/result'
import { type Files, joinFiles } from '../../actions/keep-file.ts'

type Whose = { readonly caseId: string; readonly draftId: string }

/** Reports wait beside the advice that is being written; nobody but its writer knows of them until it is given. */
const boundTo = ({ caseId, draftId }: Whose): string => `advice ${caseId} ${draftId}`

export const findReports = (db: Database, whose: Whose): Promise<readonly Aside[]> =>
  findAside(db.withTables<DocumentsTables>(), { boundTo: boundTo(whose) })

export type KeepingReport = Whose & {
  readonly authority: string
  readonly picked: Picked
  /** Who sends it, as the record names them. */
  readonly as: string
  readonly today: Day
  readonly trail: (tx: Database) => Promise<void>
}

export const keepReport = (
  db: Database,
  files: Files,
  { caseId, draftId, authority, picked, as, today, trail }: KeepingReport,
): Promise<Result<null, AsideRefusal>> =>
  receiveAside(
    { db: db.withTables<DocumentsTables>(), ...files },
    {
      authority,
      stream: picked.stream,
      givenName: picked.name,
      title: picked.title,
      retention: 'case file',
      as,
      sending: `${picked.key}:${caseId}:${draftId}`,
      at: new Date(),
      placeIn: () =>
        Promise.resolve({
          // As long as a code opens the page it was sent by.
          place: {
            boundTo: boundTo({ caseId, draftId }),
            endsOn: today.add({ weeks: 26 }).toString(),
            inCase: caseId,
          },
          labels: ['ordinary'],
        }),
      alongside: (tx) => trail(handOver(tx)),
    },
  )

export const takeReportAway = async (db: Database, whose: Whose, id: string): Promise<void> => {
  await deleteAside(db.withTables<DocumentsTables>(), { boundTo: boundTo(whose) }, id)
}

/** The advice is given: its reports go to the papers of the case, marked as the advice is. Gives what they are. */
export const giveReports = async (
  tx: Database,
  whose: Whose,
  labels: readonly Label[],
  today: Day,
): Promise<readonly { readonly id: string; readonly title: string }[]> => {
  const reports = await findReports(tx, whose)
  if (reports.length === 0) return []
  const { caseId } = whose
  await handAside(tx.withTables<DocumentsTables>(), { boundTo: boundTo(whose) }, { caseId, labels })
  await joinFiles(tx, caseId, today)
  return reports.map(({ id, title }) => ({ id, title }))
}
