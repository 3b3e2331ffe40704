import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '#kit/db'
import { testDatabase } from '../database.ts'
import { type Counted, counted } from './counted.ts'
import { openWorld, type OpenWorld } from './open-world.ts'

const officer = 'coordinator of the case'
let world: OpenWorld
beforeAll(async () => {
  const { url } = await testDatabase()
  world = await openWorld(url, undefined, [officer])
}, 120_000)
afterAll(() => world.site.close())

/** The most of several visits: what others ask meanwhile may take a question of ours along. */
const askedBy = async (path: string): Promise<Counted> => {
  const visits: Counted[] = []
  for (let visit = 0; visit < 4; visit += 1)
    visits.push(
      await counted(async () => {
        const { statusCode } = await world.browserOf(officer).open(path)
        if (statusCode !== 200) throw new Error(`${path} answered ${statusCode}.`)
      }),
    )
  return {
    questions: Math.max(...visits.map(({ questions }) => questions)),
    trips: Math.max(...visits.map(({ trips }) => trips)),
  }
}

const caseOf = () => world.world.children.own

describe('a page asks the database no more than it needs to', () => {
  it.each([
    { page: 'the tray', path: () => '/desk?whose=team', questions: 13, trips: 6 },
    {
      page: 'a case, its mark in the trail among it',
      path: () => `/desk/${caseOf().reference}`,
      questions: 22,
      trips: 8,
    },
    // One of them has the plans of the others kept: thinking those out took longer than all the rest together.
    { page: 'home, of somebody at work', path: () => '/home', questions: 11, trips: 10 },
  ])('$page: at most $questions questions in $trips trips', async ({ path, questions, trips }) => {
    const asked = await askedBy(path())
    // A page that asks nothing was not counted.
    expect(asked.questions).toBeGreaterThan(questions / 2)
    expect(asked.questions).toBeLessThanOrEqual(questions)
    expect(asked.trips).toBeLessThanOrEqual(trips)
  })

  it('the tray, full of cases: no more', async () => {
    await sql`insert into cases.case_file (process, reference, title, stage, team_id, opened_on, last_act)
      select process, 'EH-MORE-' || n, 'One more', stage, team_id, opened_on, 1
        from cases.case_file, generate_series(1, 40) n where id = ${caseOf().caseId}`.execute(
      world.site.database,
    )
    const { questions, trips } = await askedBy('/desk?whose=team')
    expect(questions).toBeLessThanOrEqual(13)
    expect(trips).toBeLessThanOrEqual(6)
  })
})
