import type { Act, CaseFile } from '#cases'
import { dayInWords } from '#kit/day'
import type { Database } from '#kit/db'
import { dueOn } from '#law'
import { type LetterPages, type News, writeLetter, writeMessage, writeToPerson } from '#messages'
import { mayFollow } from '../rules/request/may-follow.ts'
import { emailFor } from '../rules/request/asked.ts'
import type { Letter } from '../rules/letters/letter.ts'
import type { RequestTables } from '../store/request-tables.ts'
import { findRequestOf, type ReceivedRequest } from '../store/requests.ts'
import type { Speaking } from '#people'
import { readersOf, speakingIn } from './speaking.ts'

/** Acts a family is told of, and what kind of news each is. Where a case ends quietly nothing is sent. */
const news: ReadonlyMap<string, News> = new Map([
  ['acknowledge', 'received'],
  ['agree to assess', 'a decision'],
  ['refuse to assess', 'a decision'],
  ['assess after all', 'a decision'],
  ['agree to assess again', 'a decision'],
  ['refuse to assess again', 'a decision'],
  ['plan is needed', 'a decision'],
  ['no plan is needed', 'a decision'],
  ['make a plan after all', 'a decision'],
  ['send draft', 'a draft to answer'],
  ['send changed draft', 'a draft to answer'],
  ['send final plan', 'a plan'],
  ['say what follows', 'a decision'],
  ['plan passed on', 'a change'],
  ['papers passed on', 'a change'],
  ['pass to another council', 'a change'],
  ['offer support meeting', 'a change'],
  ['support meeting held', 'a change'],
])

type Telling = { readonly siteTitle: string; readonly baseUrl: string }
type Of = Telling & { readonly file: CaseFile; readonly act: Act; readonly kind: News }

/**
 * Tells a family that there is news, and no more: whoever the child's record says speaks, and whoever asked. Once the
 * rights are the young person's, nobody else is told unless they said so; and nobody at all once a child has died.
 */
export const tellFamily = async (tx: Database, telling: Telling, file: CaseFile, act: Act): Promise<void> => {
  const kind = news.get(act.act)
  if (kind === undefined) return
  const of = { ...telling, file, act, kind }
  const speaking = await speakingIn(tx, file.child_id, act.on)
  if (speaking?.speaker.who === 'nobody' && speaking.speaker.why === 'died') return
  const told = speaking === null ? false : await tellReaders(tx, of, speaking)
  const request = await findRequestOf(tx.withTables<RequestTables>(), file.id)
  if (request) await tellWhoAsked(tx, of, request, { speaking, told })
}

/** Everybody of the record whom it concerns, each the way they asked for. False where nobody could be reached. */
const tellReaders = async (tx: Database, of: Of, speaking: Speaking): Promise<boolean> => {
  const { file, act, baseUrl } = of
  let told = false
  for (const personId of readersOf(speaking, file.child_id!))
    told =
      (await writeToPerson(tx, {
        ...newsOf(of, `${baseUrl}/home`),
        key: `ehc ${file.id} ${file.last_act + 1} ${personId}`,
        personId,
        account: null,
        today: act.on,
        inFull: letterIn(of),
        toFamily: true,
      })) || told
  return told
}

type Known = { readonly speaking: Speaking | null; readonly told: boolean }

/** Whoever asked, at the address they gave: where they may still be told, and were not told by the record. */
const tellWhoAsked = async (
  tx: Database,
  of: Of,
  request: ReceivedRequest,
  { speaking, told }: Known,
): Promise<void> => {
  const { requestedBy, asked } = request
  if (requestedBy === 'setting') return writeToSetting(tx, of, request)
  if (requestedBy !== 'parent' && requestedBy !== 'young person') return
  if (requestedBy === 'parent' && isTheYoungPersons(request, speaking, of.act))
    return told ? undefined : writeByPost(tx, of, asTheirOwn(request))
  const email = emailFor(asked)
  if (email === undefined) return told ? undefined : writeByPost(tx, of, request)
  const isKnown = told && speaking?.addresses.includes(email.toLowerCase())
  if (!isKnown && !speaking?.untold.includes(email.toLowerCase())) await writeToAddress(tx, of, email)
}

/** A setting’s letter never goes to the child’s home. */
const writeToSetting = async (tx: Database, of: Of, request: ReceivedRequest): Promise<void> => {
  const email = emailFor(request.asked)
  if (email !== undefined) return writeToAddress(tx, of, email, false)
  const { postal } = request.asked
  if (postal !== undefined) await writeByPost(tx, of, request)
}

const isTheYoungPersons = (request: ReceivedRequest, speaking: Speaking | null, act: Act): boolean =>
  speaking === null
    ? mayFollow(request, act.on) === 'that it came'
    : speaking.speaker.who === 'young person' || speaking.speaker.who === 'representative'

const writeToAddress = async (tx: Database, of: Of, email: string, toFamily = true): Promise<void> => {
  await writeMessage(tx, {
    ...newsOf(of, `${of.baseUrl}/your-request`),
    key: `ehc ${of.file.id} ${of.file.last_act + 1}`,
    channel: 'email',
    address: email,
    toFamily,
  })
}

const newsOf = ({ siteTitle, file, act, kind }: Of, link: string) => ({
  template: 'news of a case' as const,
  caseId: file.id,
  ...(file.child_id !== null && { childId: file.child_id }),
  blanks: {
    site: siteTitle,
    link,
    news: kind,
    ...(kind === 'a draft to answer' && {
      day: dayInWords(dueOn('leave time to answer the draft', act.on)),
    }),
  },
  forgetOn: act.on.add({ years: 1 }).toString(),
})

/** The same request as the young person's: a letter goes to them by name, at the home that was given. */
const asTheirOwn = (request: ReceivedRequest): ReceivedRequest => {
  const { asked } = request
  return { ...request, asked: { ...asked, postal: undefined, yourName: asked.childName } }
}

const letterIn = ({ siteTitle, file, act }: Of): LetterPages | undefined => {
  const letter = (act.facts as { readonly letter?: Letter }).letter
  return (
    letter && {
      title: letter.title,
      day: dayInWords(act.on),
      reference: file.reference,
      from: siteTitle,
      sections: letter.blocks,
    }
  )
}

/** Whoever left no e-mail address is sent the letter itself, where they said where they live. */
const writeByPost = async (tx: Database, of: Of, { asked, requestedBy }: ReceivedRequest): Promise<void> => {
  const letter = letterIn(of)
  const { file, act } = of
  const home =
    asked.postal ??
    (asked.address === undefined ? undefined : [asked.address, asked.postcode].filter(Boolean).join('\n'))
  const name = asked.yourName ?? asked.parentName
  if (!letter || !home || name === undefined) return
  await writeLetter(tx, {
    key: `ehc ${file.id} ${file.last_act + 1} by post`,
    to: [name, ...home.split(/\n|, */)].filter((line) => line.trim() !== '').slice(0, 8),
    letter,
    caseId: file.id,
    ...(file.child_id !== null && { childId: file.child_id }),
    toFamily: requestedBy !== 'setting',
    forgetOn: act.on.add({ years: 1 }).toString(),
  })
}
