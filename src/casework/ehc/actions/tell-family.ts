import type { Act, CaseFile } from '#cases'
import type { Database } from '#kit/db'
import { writeMessage } from '#messages'
import type { RequestTables } from '../store/request-tables.ts'
import { findRequestOf } from '../store/requests.ts'

/** Acts a family is told of. Where a case ends quietly nothing is sent. */
const news: ReadonlySet<string> = new Set([
  'acknowledge',
  'agree to assess',
  'refuse to assess',
  'assess after all',
  'plan is needed',
  'no plan is needed',
  'make a plan after all',
  'send draft',
  'send changed draft',
  'send final plan',
  'pass to another council',
  'offer support meeting',
  'support meeting held',
])

/** Tells whoever asked that there is news, and no more, where they left an e-mail address and may be told. */
export const tellFamily = async (
  tx: Database,
  { siteTitle, baseUrl }: { readonly siteTitle: string; readonly baseUrl: string },
  file: CaseFile,
  act: Act,
): Promise<void> => {
  if (!news.has(act.act)) return
  const request = await findRequestOf(tx.withTables<RequestTables>(), file.id)
  const email = request?.asked.email
  if (!request || email === undefined || request.requestedBy === 'brought to attention') return
  await writeMessage(tx, {
    key: `ehc ${file.id} ${file.last_act + 1}`,
    channel: 'email',
    address: email,
    template: 'news of a case',
    caseId: file.id,
    ...(file.child_id !== null && { childId: file.child_id }),
    blanks: { site: siteTitle, link: `${baseUrl}/your-request` },
    forgetOn: act.on.add({ years: 1 }).toString(),
  })
}
