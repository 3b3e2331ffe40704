import { randomUUID } from 'node:crypto'
import { type Act, actOnCase, type CaseFile, type CasesTables, findActs, findCase, replay } from '#cases'
import type { PaperVersion } from '#documents'
import { keepViews } from '../heard/actions/keep-views.ts'
import { keepList } from '../panel/actions/keep-list.ts'
import { questionAt } from '../panel/rules/panel.ts'
import { hashOfPapers } from '../panel/rules/paper.ts'
import { insertInterest, insertView } from '../panel/store/items.ts'
import { insertMeeting, type Member } from '../panel/store/meetings.ts'
import type { PanelTables } from '../panel/store/panel-tables.ts'
import { findPapers } from '../panel/store/papers.ts'
import { assessment } from '../rules/process.ts'
import type { Invention, Somebody } from './seed.ts'

/** Who sits on the invented panel; the first chairs. */
export type InventedPanel = readonly Somebody[]

/** Cases of the invented council by number: one a panel has read, and some it will read. */
const read = 8
const toRead = [5, 6, 7]

const said = [
  [
    5,
    'family',
    'She loves the water tray and her brother. Stairs frighten her, and she is worn out by dinner.',
  ],
  [
    5,
    'setting',
    'For two terms we have given her ten minutes with an adult twice a day. She holds a pencil a little longer; she still falls.',
  ],
  [7, 'family', 'Mornings are the worst. She wants to go and cannot get past the gate.'],
  [7, 'child', 'I like drawing. I do not like the bell.'],
  [
    8,
    'setting',
    'A small group for number, four times a week, for two terms. What she learns on Monday is gone by Wednesday.',
  ],
] as const

/** A meeting past and one to come, with papers, views and somebody who stands aside. Done again, it adds nothing. */
export const keepInventedPanels = async (invention: Invention): Promise<void> => {
  const { database, today, officer, authority, panel } = invention
  const known = await database
    .withTables<CasesTables>()
    .selectFrom('cases.case_file')
    .select(['id', 'opened_from'])
    .where('process', '=', assessment.name)
    .where(
      'opened_from',
      'in',
      [read, ...toRead].map((nth) => `invented ${nth}`),
    )
    .execute()
  const caseOf = (nth: number) => known.find(({ opened_from }) => opened_from === `invented ${nth}`)?.id
  for (const [at, [nth, saidBy, words]] of said.entries()) {
    const caseId = caseOf(nth)
    if (caseId)
      await keepViews(database, {
        caseId,
        says: [{ saidBy, name: null, channel: 'phone', words, saidOn: today.subtract({ days: 2 }) }],
        today: today.subtract({ days: 2 }),
        by: officer.personId,
        as: officer.as,
        sending: `invented views ${at}`,
        trail: () => Promise.resolve(),
      })
  }
  const [chair, ...others] = panel
  if (!chair) return
  const members = panel.map(({ personId, as }): Member => ({ personId, name: as.split(',')[0]! }))
  const meeting = (days: number) =>
    insertMeeting(database.withTables<PanelTables>(), {
      authority,
      meetsOn: today.add({ days }).toString(),
      place: 'Council House, room 4, at 10am',
      chairId: chair.personId,
      health: { name: 'Dr Amara Falk', invitedOn: today.subtract({ days: 12 }).toString() },
      members,
      by: officer.personId,
      as: officer.as,
      sending: `invented panel ${days < 0 ? 'past' : 'to come'}`,
    })
  const [past, next] = [await meeting(-3), await meeting(6)]
  const done = caseOf(read)
  if (done) await advise(invention, done, past, panel)
  for (const caseId of toRead.flatMap((nth) => caseOf(nth) ?? [])) {
    const itemId = await putOn(invention, caseId, next, 6, 1)
    const [second] = others
    if (itemId && second && caseId === caseOf(6))
      await insertInterest(database.withTables<PanelTables>(), itemId, {
        personId: second.personId,
        conflict: true,
        because: 'The family are neighbours of mine',
        as: second.as,
      })
  }
}

const act = async (
  invention: Pick<Invention, 'database'>,
  file: CaseFile,
  done: Omit<Act, 'reason'>,
  as: string,
): Promise<boolean> => {
  const cases = invention.database.withTables<CasesTables>()
  const before = replay(assessment, await findActs(cases, file.id))
  const result = await actOnCase(cases, assessment, {
    caseId: file.id,
    seen: file.last_act,
    as,
    act: { ...done, reason: null },
    alongside: (tx) => keepList(tx, file, before, { ...done, reason: null }),
  })
  return result.ok
}

/** Puts a case on the list of a meeting so many days from today; null where it has been on one before. */
export const putOn = async (
  invention: Pick<Invention, 'database' | 'today' | 'officer'>,
  caseId: string,
  meetingId: string,
  inDays: number,
  daysAgo: number,
  documents: readonly PaperVersion[] = [],
): Promise<string | null> => {
  const cases = invention.database.withTables<CasesTables>()
  const [file, acts] = await Promise.all([findCase(cases, caseId), findActs(cases, caseId)])
  const question = file && questionAt(replay(assessment, acts).stage)
  if (!file || !question || acts.some((one) => one.act === 'put on panel')) return null
  const itemId = randomUUID()
  const facts = {
    itemId,
    meetingId,
    meetsOn: invention.today.add({ days: inDays }).toString(),
    question,
    papersHash: hashOfPapers(await findPapers(invention.database, caseId, documents)),
    documents,
  }
  const on = invention.today.subtract({ days: daysAgo })
  const isOn = await act(
    invention,
    file,
    { act: 'put on panel', on, by: invention.officer.personId, facts },
    invention.officer.as,
  )
  return isOn ? itemId : null
}

const answers = {
  needs: { answer: 'yes', because: 'Numbers do not stay with her, and she now hides in class.' },
  plan: {
    answer: 'yes',
    because: 'Two terms of a small group have moved little. What more she needs is not known.',
  },
} as const

/** The panel has met on it: two wrote what they think, the chair wrote its advice, and the manager has yet to decide. */
const advise = async (
  invention: Invention,
  caseId: string,
  meetingId: string,
  panel: InventedPanel,
): Promise<void> => {
  const itemId = await putOn(invention, caseId, meetingId, -3, 5)
  const [chair, ...others] = panel
  if (itemId === null || !chair) return
  const tables = invention.database.withTables<PanelTables>()
  for (const { personId, as } of panel) {
    await insertInterest(tables, itemId, { personId, conflict: false, because: null, as })
    await insertView(tables, itemId, {
      personId,
      as,
      answers,
      sending: `invented view ${itemId} ${personId}`,
    })
  }
  const file = await findCase(invention.database.withTables<CasesTables>(), caseId)
  if (!file) return
  const names = [chair, ...others].map(({ as }) => as.split(',')[0]!)
  await act(
    invention,
    file,
    {
      act: 'panel advised',
      on: invention.today.subtract({ days: 3 }),
      by: chair.personId,
      facts: {
        itemId,
        said: answers,
        advice:
          'Assess. Ask psychology about memory, and health about her hearing. Keep the small group going meanwhile.',
        present: [...names, 'Dr Amara Falk'],
        stoodAside: [],
      },
    },
    chair.as,
  )
}
