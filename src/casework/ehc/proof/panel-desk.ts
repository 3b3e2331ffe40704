import { findActs, replay, type Worker } from '#cases'
import { sql } from '#kit/db'
import { keepInvented, keepTeams, type PeopleTables } from '#people'
import { assessment } from '../rules/process.ts'
import { anneliese, type EhcDesk, openEhcDesk, south, workerAs } from './ehc-desk.ts'

/** Three panel members: one chairs, one sits beside, one is of another panel. */
export const [gwen, hal, elsewhere] = [20, 21, 22].map((n) => workerAs('panel member', south, n)) as [
  Worker,
  Worker,
  Worker,
]

export const can = { deed: 'interest', conflict: 'no' }
export const aside = { deed: 'interest', conflict: 'yes', because: 'Her aunt is my neighbour' }
export const view = {
  deed: 'view',
  'needs-answer': 'yes',
  'needs-because': 'She does not speak in class',
  'plan-answer': 'yes',
  'plan-because': 'Nothing that was tried was enough for her',
}

/** The desk of assessments, with people who sit on panels and a way to put a case before one. */
export const openPanelDesk = async () => {
  const desk: EhcDesk = await openEhcDesk()
  desk.signInAs(anneliese)
  const people = desk.test.database.withTables<PeopleTables>()
  const teams = await keepTeams(people, 'Northmere Council', ['Decision panel'])
  const places = [{ name: 'Northmere Council', kind: 'council', teamId: teams.get('Decision panel')!.id }]
  const invented = [gwen, hal, elsewhere].map(({ personId, name }) => ({
    personId,
    name,
    role: 'panel member',
    places,
  }))
  await keepInvented(people, invented, '2026-03-02')

  const meeting = async (day: string) => {
    const answer = await desk.send('/desk/panel/new', {
      'meetsOn-day': day,
      'meetsOn-month': '3',
      'meetsOn-year': '2026',
      place: 'Room 4',
      chair: gwen.personId,
      members: [hal.personId],
      health: 'Dr Amara Falk',
    })
    if (answer.status !== 303) throw new Error(`No meeting was arranged: ${String(answer.status)}`)
    return answer.location
  }
  const putOn = (reference: string, panel: string) =>
    desk.send(`/desk/${reference}/panel`, { meeting: panel.split('/').at(-1)! })
  const stateOf = async (reference: string) =>
    replay(assessment, await findActs(desk.cases, (await desk.fileOf(reference)).id))
  return {
    desk,
    meeting,
    putOn,
    stateOf,
    as: async <Result>(worker: Worker, does: () => Promise<Result>): Promise<Result> => {
      desk.signInAs(worker)
      const result = await does()
      desk.signInAs(anneliese)
      return result
    },
    listed: async (day = '10', received = '2026-02-09') => {
      const reference = await desk.received(received)
      const panel = await meeting(day)
      const { status } = await putOn(reference, panel)
      if (status !== 303) throw new Error(`The case was not put on a list: ${String(status)}`)
      return { reference, panel, item: `${panel}/${(await stateOf(reference)).panel.on!.itemId}` }
    },
    trailOf: async (reference: string) => {
      const { rows } = await sql<{ body: { act: string; outcome: string; actor: { name: string } } }>`
        select body::jsonb as body from trail.entry
         where body::jsonb->>'caseId' = ${(await desk.fileOf(reference)).id} order by id`.execute(
        desk.test.database,
      )
      return rows.map(({ body }) => `${body.actor.name}: ${body.act} ${body.outcome}`)
    },
  }
}
