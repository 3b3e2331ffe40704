import { findActs, replay } from '#cases'
import type { PeopleTables } from '#people'
import { drafted } from '../../final/proof/drafted.ts'
import type { EhcDesk } from '../../proof/ehc-desk.ts'
import { assessment } from '../../rules/process.ts'

/** Two schools on record; gives their ids. */
export const keepTwoSettings = async (desk: EhcDesk): Promise<[string, string]> => {
  const settings = await desk.test.database
    .withTables<PeopleTables>()
    .insertInto('people.organisation')
    .values([
      { name: 'Larkfield Primary School', kind: 'primary school' },
      { name: 'Brambleside School', kind: 'special school' },
    ] as never)
    .returning('id')
    .execute()
  return settings.map(({ id }) => id) as [string, string]
}

/** A draft that four settings are asked about: the two on record, and two by name. */
export const asking = (deskOf: () => EhcDesk, settings: () => readonly [string, string]) => {
  const seen = async (reference: string) => (await deskOf().fileOf(reference)).last_act
  const stateOf = async (reference: string) =>
    replay(assessment, await findActs(deskOf().cases, (await deskOf().fileOf(reference)).id))
  const ask = async (reference: string, more = {}) =>
    deskOf().send(`/desk/${reference}/consult?seen=${await seen(reference)}`, {
      'setting-1': settings()[0],
      'setting-2': settings()[1],
      others: 'Tall Trees\nThe Hut',
      byFamily: 'brambleside school',
      ...more,
    })
  const asked = async () => {
    const reference = await drafted(deskOf())
    await ask(reference)
    return { reference, consulted: (await stateOf(reference)).consulted }
  }
  return { seen, stateOf, ask, asked }
}
