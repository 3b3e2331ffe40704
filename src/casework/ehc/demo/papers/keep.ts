import { type CasesTables, daysBetween } from '#cases'
import type { Database } from '#kit/db'
import { keepViews } from '../../heard/actions/keep-views.ts'
import type { PanelTables } from '../../panel/store/panel-tables.ts'
import { findMeetings } from '../../panel/store/meetings.ts'
import { assessment } from '../../rules/process.ts'
import { putOn } from '../panels.ts'
import { act, type Inventing } from './act.ts'
import { type InventedPaper, putPaper } from './put.ts'
import { reportAsAdvice } from './report.ts'

/** Papers in the invented council: with a request, after advice was asked for, and as advice. Done again, it adds nothing. */
export const keepInventedEvidence = async (inventing: Inventing): Promise<void> => {
  const [fresh, gathering, drafted, waiting] = await Promise.all(
    [1, 13, 29, 11].map((nth) => caseOf(inventing.database, nth)),
  )
  if (fresh) await sentWithTheRequest(inventing, fresh)
  if (gathering) await cameLate(inventing, gathering)
  if (drafted) await reportAsAdvice(inventing, drafted)
  if (waiting) await beforeThePanel(inventing, waiting)
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
        'She was seen at home three weeks ago. She uses about ten words, and looks to an adult for each next step.',
      ],
    },
    {
      ...open,
      as,
      title: 'What her nursery wrote last term',
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
          'For four weeks an adult has said each instruction again to him alone. It has helped more than we thought.',
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

/** A case goes before the next panel with what the school wrote, as the document it is. */
const beforeThePanel = async (inventing: Inventing, caseId: string): Promise<void> => {
  const { database, today, authority } = inventing
  const paper = await putPaper(
    inventing,
    caseId,
    {
      ...open,
      as: 'A school or college',
      title: 'What the school has tried this year',
      pages: [
        'She was hurt or hurt others on nineteen days out of sixty. All but two were at playtime.\n\nSince then an adult is near at playtime, and in six weeks there were four such days.',
      ],
    },
    today.subtract({ days: 5 }),
  )
  const from = today.add({ days: 1 }).toString()
  const [next] = await findMeetings(database.withTables<PanelTables>(), authority, { from })
  if (!paper || !next) return
  const inDays = daysBetween(today.toString(), next.meetsOn)
  await putOn(inventing, caseId, next.id, inDays, 1, [{ id: paper.id, number: paper.number }])
}
