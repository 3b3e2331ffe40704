import { type CasesTables, findCasesOfChild } from '#cases'
import { assessment } from '#ehc'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import { writeMessage } from '#messages'
import { inventedChildren } from '#people'

type Invention = {
  readonly database: Database
  readonly siteTitle: string
  readonly baseUrl: string
  readonly today: Day
}

/** A message about one invented case that will not arrive: an address of `.invalid` never does (RFC 2606). */
export const inventUntold = async ({ database, siteTitle, baseUrl, today }: Invention): Promise<void> => {
  const cases = database.withTables<CasesTables>()
  for (const { id: childId } of inventedChildren) {
    const open = (await findCasesOfChild(cases, assessment.name, childId)).find(
      ({ closed_on: closedOn }) => closedOn === null,
    )
    if (!open) continue
    return writeMessage(database, {
      key: 'invented message that does not arrive',
      channel: 'email',
      address: 'family@moved-away.invalid',
      template: 'news of a case',
      blanks: { site: siteTitle, link: `${baseUrl}/your-request`, news: 'a letter' },
      caseId: open.id,
      childId,
      forgetOn: today.add({ years: 1 }).toString(),
    })
  }
}
