import { Readable } from 'node:stream'
import { type CasePaper, type DocumentsTables, findCasePapers, receiveAside } from '#documents'
import type { Label } from '#access'
import type { Day } from '#kit/day'
import { type Database, handOver } from '#kit/db'
import { makePdf } from '#kit/pdf'
import { type Files, joinFiles } from '../../actions/keep-file.ts'

export type InventedPaper = {
  readonly title: string
  /** A page each. */
  readonly pages: readonly string[]
  readonly as: string
  readonly labels: readonly Label[]
}

export type Putting = {
  readonly database: Database
  readonly files: Files
  readonly authority: string
}

const source = `#import "/house.typ": *
#show: house
= #data.title
#for page in data.pages [#prose(page) #pagebreak(weak: true)]
`

/** Puts an invented paper into a case on a day, as if it had been sent there. Done again, it adds nothing. */
export const putPaper = async (
  { database, files, authority }: Putting,
  caseId: string,
  { title, pages, as, labels }: InventedPaper,
  on: Day,
): Promise<CasePaper | null> => {
  const db = database.withTables<DocumentsTables>()
  const known = async () => (await findCasePapers(db, caseId)).find((one) => one.title === title)
  const there = await known()
  if (there) return there
  const { bytes } = await makePdf('invented paper', source, { title, pages } as { title: string })
  await receiveAside(
    { db, ...files },
    {
      authority,
      stream: Readable.from([Buffer.from(bytes)]),
      givenName: 'paper.pdf',
      title,
      retention: 'case file',
      as,
      sending: `invented ${title}`,
      at: new Date(`${on.toString()}T10:00:00Z`),
      placeIn: () => Promise.resolve({ place: { caseId }, labels }),
      alongside: (tx) => joinFiles(handOver(tx), caseId, on),
    },
  )
  return (await known()) ?? null
}
