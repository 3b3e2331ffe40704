import type { Act, CaseFile } from '#cases'
import { dayInWords } from '#kit/day'
import type { Database } from '#kit/db'
import { dueOn } from '#law'
import { type News, writeLetter, writeMessage } from '#messages'
import { familyToInvite, itemOf, type PeopleTables } from '#people'
import { mayFollow } from '../rules/request/may-follow.ts'
import { emailFor } from '../rules/request/asked.ts'
import type { Letter } from '../rules/letters/letter.ts'
import type { RequestTables } from '../store/request-tables.ts'
import { findRequestOf, type ReceivedRequest } from '../store/requests.ts'

/** Acts a family is told of, and what kind of news each is. Where a case ends quietly nothing is sent. */
const news: ReadonlyMap<string, News> = new Map([
  ['acknowledge', 'received'],
  ['agree to assess', 'a decision'],
  ['refuse to assess', 'a decision'],
  ['assess after all', 'a decision'],
  ['plan is needed', 'a decision'],
  ['no plan is needed', 'a decision'],
  ['make a plan after all', 'a decision'],
  ['send draft', 'a draft to answer'],
  ['send changed draft', 'a draft to answer'],
  ['send final plan', 'a plan'],
  ['pass to another council', 'a change'],
  ['offer support meeting', 'a change'],
  ['support meeting held', 'a change'],
])

type Telling = { readonly siteTitle: string; readonly baseUrl: string; readonly authority: string }

/** Tells whoever asked that there is news, and no more, where they left an e-mail address and may be told. */
export const tellFamily = async (
  tx: Database,
  { siteTitle, baseUrl, authority }: Telling,
  file: CaseFile,
  act: Act,
): Promise<void> => {
  const kind = news.get(act.act)
  if (kind === undefined) return
  const request = await findRequestOf(tx.withTables<RequestTables>(), file.id)
  if (!request || request.requestedBy === 'brought to attention') return
  // Once the rights are the young person's, they are told, whoever asked for them.
  const isTheirs = request.requestedBy === 'parent' && mayFollow(request, act.on) === 'that it came'
  const email = isTheirs ? await ownEmail(tx, authority, file, act.on.toString()) : emailFor(request.asked)
  if (email === undefined)
    return writeByPost(tx, siteTitle, file, act, isTheirs ? asTheirOwn(request) : request)
  const answerBy =
    kind === 'a draft to answer' ? dayInWords(dueOn('leave time to answer the draft', act.on)) : undefined
  await writeMessage(tx, {
    key: `ehc ${file.id} ${file.last_act + 1}`,
    channel: 'email',
    address: email,
    template: 'news of a case',
    caseId: file.id,
    ...(file.child_id !== null && { childId: file.child_id }),
    toFamily: isTheirs || request.requestedBy !== 'setting',
    blanks: {
      site: siteTitle,
      link: isTheirs ? `${baseUrl}/home` : `${baseUrl}/your-request`,
      news: kind,
      ...(answerBy && { day: answerBy }),
    },
    forgetOn: act.on.add({ years: 1 }).toString(),
  })
}

/** Where the young person can be written to safely, as their record says. */
const ownEmail = async (
  tx: Database,
  authority: string,
  { child_id: childId }: CaseFile,
  today: string,
): Promise<string | undefined> => {
  if (childId === null) return undefined
  const people = tx.withTables<PeopleTables>()
  const family = await familyToInvite(people, await itemOf(people, authority, childId), today)
  return family.find(({ personId }) => personId === childId)?.email ?? undefined
}

/** The same request as the young person's: a letter goes to them by name, at the home that was given. */
const asTheirOwn = (request: ReceivedRequest): ReceivedRequest => {
  const { asked } = request
  return { ...request, asked: { ...asked, postal: undefined, yourName: asked.childName } }
}

/** Whoever left no e-mail address is sent the letter itself, where they said where they live. */
const writeByPost = async (
  tx: Database,
  siteTitle: string,
  file: CaseFile,
  act: Act,
  { asked, requestedBy }: ReceivedRequest,
): Promise<void> => {
  const letter = (act.facts as { readonly letter?: Letter }).letter
  // The child's home is a parent's or the young person's own, and never a school's.
  const own = requestedBy === 'setting' ? [] : [asked.address, asked.postcode]
  const home = asked.postal ?? (asked.address === undefined ? undefined : own.filter(Boolean).join('\n'))
  const name = asked.yourName ?? asked.parentName
  if (!letter || !home || name === undefined) return
  await writeLetter(tx, {
    key: `ehc ${file.id} ${file.last_act + 1} by post`,
    to: [name, ...home.split(/\n|, */)].filter((line) => line.trim() !== '').slice(0, 8),
    letter: {
      title: letter.title,
      day: dayInWords(act.on),
      reference: file.reference,
      from: siteTitle,
      sections: letter.blocks,
    },
    caseId: file.id,
    ...(file.child_id !== null && { childId: file.child_id }),
    toFamily: requestedBy !== 'setting',
    forgetOn: act.on.add({ years: 1 }).toString(),
  })
}
