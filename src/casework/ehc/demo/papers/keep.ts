import { defaultLabels } from '#access'
import { actOnCase, type CasesTables, type Facts, findActs, findCase, replay } from '#cases'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import { keepBeside } from '../../advice/actions/keep-beside.ts'
import type { AdviceTables } from '../../advice/store/tables.ts'
import { findLatest, type GivenAdvice, insertAdvice } from '../../advice/store/texts.ts'
import { keepViews } from '../../heard/actions/keep-views.ts'
import { assessment } from '../../rules/process.ts'
import type { Invention } from '../seed.ts'
import { type InventedPaper, type Putting, putPaper } from './put.ts'

type Inventing = Pick<Invention, 'today' | 'officer'> & Putting

/** Papers in the invented council: with a request, after advice was asked for, and as advice. Done again, it adds nothing. */
export const keepInventedEvidence = async (inventing: Inventing): Promise<void> => {
  const [fresh, gathering, drafted] = await Promise.all(
    [1, 13, 29].map((nth) => caseOf(inventing.database, nth)),
  )
  if (fresh) await sentWithTheRequest(inventing, fresh)
  if (gathering) await cameLate(inventing, gathering)
  if (drafted) await reportAsAdvice(inventing, drafted)
}

const caseOf = async (database: Database, nth: number): Promise<string | undefined> =>
  (
    await database
      .withTables<CasesTables>()
      .selectFrom('cases.case_file')
      .select('id')
      .where('process', '=', assessment.name)
      .where('opened_from', '=', `invented ${nth}`)
      .executeTakeFirst()
  )?.id

const open = { labels: ['ordinary'] } as const satisfies Pick<InventedPaper, 'labels'>

/** A family without an account sent two papers with its request; whose they are is not known yet. */
const sentWithTheRequest = async (inventing: Inventing, caseId: string): Promise<void> => {
  const as = 'A parent, by the code of the request'
  const papers: readonly InventedPaper[] = [
    {
      ...open,
      as,
      title: 'Letter from the health visitor',
      pages: [
        'She was seen at home in the summer. She uses about ten words, and looks to an adult for each next step.',
      ],
    },
    {
      ...open,
      as,
      title: 'What her nursery wrote in July',
      pages: ['With an adult beside her she stays for a whole story. Alone she wanders and does not begin.'],
    },
  ]
  for (const paper of papers) await putPaper(inventing, caseId, paper, inventing.today)
}

/** A report came after advice was asked for. Two advisers have it by now; the others, and what the school said, wait. */
const cameLate = async (inventing: Inventing, caseId: string): Promise<void> => {
  const { database, today, officer } = inventing
  await keepViews(database, {
    caseId,
    says: [
      {
        saidBy: 'setting',
        name: null,
        channel: 'phone',
        words:
          'Since half term an adult says each instruction again to him alone. It has helped more than we thought.',
        saidOn: today.subtract({ days: 4 }),
      },
    ],
    today: today.subtract({ days: 4 }),
    by: officer.personId,
    as: officer.as,
    sending: 'invented views that came late',
    trail: () => Promise.resolve(),
  })
  const paper = await putPaper(
    inventing,
    caseId,
    {
      ...open,
      as: 'A parent',
      title: 'Report of a speech therapist the family saw',
      pages: [
        'He understands one instruction in three when a room is noisy. With a picture he understands it every time.',
      ],
    },
    today.subtract({ days: 3 }),
  )
  const sent = ['school', 'psych'].map((id) => ({ id, papers: paper ? [paper.id] : [] }))
  if (paper) await act(inventing, caseId, 'send more evidence', { sent }, today.subtract({ days: 2 }))
}

/** The psychologist sent a report; its sentences became the points, each with its page. */
const reportAsAdvice = async (inventing: Inventing, caseId: string): Promise<void> => {
  const { database, today } = inventing
  const before = await findLatest(database.withTables<AdviceTables>(), caseId, 'psych')
  if (!before || before.body.reports.length > 0) return
  const { points } = before.body
  const [needs, rest] = [
    points.filter(({ about }) => about === 'need'),
    points.filter(({ about }) => about !== 'need'),
  ]
  const paper = await putPaper(
    inventing,
    caseId,
    {
      labels: defaultLabels.education,
      as: before.givenAs,
      title: 'Report of the educational psychologist',
      pages: [needs, rest].map((page) => page.map(({ words }) => words).join('\n\n')),
    },
    today.subtract({ days: 41 }),
  )
  if (!paper) return
  const body = {
    ...before.body,
    reports: [{ id: paper.id, title: paper.title }],
    points: points.map((point) => ({ ...point, from: { document: paper.id, page: pageOf(point.about) } })),
  }
  const version = before.version + 1
  await act(inventing, caseId, 'correct advice', { id: 'psych', version }, today.subtract({ days: 6 }), {
    ...before,
    how: 'document',
    version,
    body,
  })
}

/** Needs stand on the first page of it. */
const pageOf = (about: string): number => (about === 'need' ? 1 : 2)

const act = async (
  { database, officer }: Inventing,
  caseId: string,
  does: string,
  facts: Facts,
  on: Day,
  advice?: GivenAdvice,
): Promise<void> => {
  const cases = database.withTables<CasesTables>()
  const [file, acts] = await Promise.all([findCase(cases, caseId), findActs(cases, caseId)])
  if (!file || acts.some((one) => one.act === does)) return
  const done = { act: does, on, by: officer.personId, facts, reason: null }
  if (!(does in (assessment.lifecycle[replay(assessment, acts).stage] ?? {}))) return
  await actOnCase(cases, assessment, {
    caseId,
    seen: acts.length,
    act: done,
    as: officer.as,
    alongside: async (tx) => {
      const nobodyIsWrittenTo = { secret: '', siteTitle: '', baseUrl: '' }
      await keepBeside(tx, nobodyIsWrittenTo, { caseId, reference: file.reference, childId: null }, done)
      if (advice) await insertAdvice(tx.withTables<AdviceTables>(), advice)
    },
  })
}
