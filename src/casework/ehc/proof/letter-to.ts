import { Readable } from 'node:stream'
import type { Label } from '#access'
import { type DocumentsTables, findCasePapers, receiveAside } from '#documents'
import { parseDay } from '#kit/day'
import { handOver } from '#kit/db'
import { joinFiles } from '../actions/keep-file.ts'
import type { EhcDesk } from './ehc-desk.ts'

type Letter = {
  readonly title?: string
  readonly words?: string
  readonly labels?: readonly Label[]
}

/** A letter that came to a case; gives its id. */
export const letterTo = async (
  desk: EhcDesk,
  reference: string,
  {
    title = 'Letter from the clinic',
    words = 'He runs from the hall.',
    labels = ['ordinary', 'kept from a parent'],
  }: Letter = {},
): Promise<{ readonly id: string; readonly caseId: string }> => {
  const db = desk.test.database.withTables<DocumentsTables>()
  const { id: caseId } = await desk.fileOf(reference)
  const kept = await receiveAside(
    { db, ...desk.files },
    {
      authority: 'northmere',
      stream: Readable.from([Buffer.from(words)]),
      givenName: 'letter.txt',
      title,
      retention: 'case file',
      as: 'A parent',
      sending: `${reference} ${title}`,
      at: new Date('2026-03-02T09:00:00Z'),
      placeIn: () => Promise.resolve({ place: { caseId }, labels }),
      alongside: (tx) => joinFiles(handOver(tx), caseId, parseDay('2026-03-02')!),
    },
  )
  if (!kept.ok) throw new Error(kept.reason)
  const paper = (await findCasePapers(db, caseId)).find((one) => one.title === title)
  return { id: paper!.id, caseId }
}
