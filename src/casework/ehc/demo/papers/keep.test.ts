import { afterAll, beforeAll, expect, it } from 'vitest'
import { type CasesTables, findActs, findCase, replay } from '#cases'
import { type DocumentsTables, findCasePapers } from '#documents'
import { sql } from '#kit/db'
import { parseDay } from '#kit/day'
import { testDatabase, type TestDatabase } from '../../../../../test/database.ts'
import { lackingIn } from '../../advice/rules/copies.ts'
import { findAdvicePoints } from '../../advice/index.ts'
import type { PanelTables } from '../../panel/store/panel-tables.ts'
import { filesForTests } from '../../proof/files-for-tests.ts'
import { assessment } from '../../rules/process.ts'
import { keepInventedCases } from '../seed.ts'
import { keepInventedEvidence } from './keep.ts'

const today = parseDay('2026-03-02')!
const idOf = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`
const officer = { accountId: idOf(1), personId: idOf(2), as: 'Person 2, EHC coordinator' }

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase()
  const inventing = {
    database: test.database,
    authority: 'northmere',
    today,
    officer,
    files: filesForTests(),
  }
  await keepInventedCases({
    ...inventing,
    teamId: idOf(3),
    manager: { accountId: idOf(6), personId: idOf(4), as: 'Person 4, EHC manager' },
    panel: [{ personId: idOf(5), as: 'Person 5, panel member' }],
    healthBody: 'Northmere Integrated Care Board',
    contacts: {
      council: 'Northmere Council',
      team: 'EHC team north',
      advice: 'Northmere SENDIASS',
      mediation: 'Northmere Mediation',
      disagreement: 'Talk It Through',
      schools: 'The list of schools is on our website.',
    },
    stopping: () => false,
  })
  await keepInventedEvidence(inventing)
  // Done again, as at every start of a demonstration.
  await keepInventedEvidence(inventing)
}, 120_000)
afterAll(() => test.drop())

const caseOf = async (nth: number) => {
  const cases = test.database.withTables<CasesTables>()
  const { id } = await cases
    .selectFrom('cases.case_file')
    .select('id')
    .where('opened_from', '=', `invented ${nth}`)
    .executeTakeFirstOrThrow()
  const papers = await findCasePapers(test.database.withTables<DocumentsTables>(), id)
  return { file: (await findCase(cases, id))!, papers, acts: await findActs(cases, id) }
}

it('a request came with two papers, each once, of a child nobody knows yet', async () => {
  const { file, papers } = await caseOf(1)
  expect(file.child_id).toBeNull()
  expect(papers.map(({ title }) => title).toSorted()).toEqual([
    'Letter from the health visitor',
    'What her nursery wrote last term',
  ])
})

it('a report that came late is with two advisers; the others do not have it', async () => {
  const { papers, acts } = await caseOf(13)
  const [paper] = papers
  expect(acts.filter(({ act }) => act === 'send more evidence')).toHaveLength(1)
  const lacking = lackingIn(replay(assessment, acts), [paper!.id])
  expect(lacking.map(({ id }) => id)).toEqual(['health', 'care'])
})

it('a psychologist’s advice is a report, and each of its points says on which page it stands', async () => {
  const { file, papers } = await caseOf(29)
  const psych = (await findAdvicePoints(test.database, file.id)).find(({ adviceId }) => adviceId === 'psych')!
  expect(psych).toMatchObject({ how: 'document', reports: [{ id: papers[0]!.id }] })
  expect(psych.points.map(({ from }) => from)).toContainEqual({ document: papers[0]!.id, page: 2 })
})

it('a case is before the next panel with a document among its papers', async () => {
  const { file, papers } = await caseOf(11)
  const { papers: frozen } = await test.database
    .withTables<PanelTables>()
    .selectFrom('ehc.panel_item')
    .select('papers')
    .where('case_id', '=', file.id)
    .executeTakeFirstOrThrow()
  expect(frozen).toContainEqual(expect.objectContaining({ kind: 'document', id: papers[0]!.id, version: 1 }))
})

it('three were to be assessed again: a no that leaves the plan as it is, and two yeses', async () => {
  const { rows } = await sql<{ stage: string; n: number }>`
    select stage, count(*)::int as n from cases.case_file
     where title = 'Request for another assessment' group by stage order by stage`.execute(test.database)
  expect(rows).toEqual([
    { stage: 'asked again', n: 1 },
    { stage: 'assessing', n: 2 },
    { stage: 'not assessed', n: 1 },
  ])
})
