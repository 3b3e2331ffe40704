import { defaultLabels, type Label } from '#access'
import type { Act, Facts } from '#cases'
import type { Database } from '#kit/db'
import { keepBeside } from '../../advice/actions/keep-beside.ts'
import { findPlaces, type WorkPlace } from '../../advice/store/places.ts'
import type { AdviceTables } from '../../advice/store/tables.ts'
import { insertAdvice } from '../../advice/store/texts.ts'
import type { InventedCase } from '../cases.ts'
import { adviceSetFor, bodyOf } from './choose.ts'
import type { AdviceSet } from './set.ts'

type Giver = keyof AdviceSet

const placeOf = (id: Giver, setting: string): string | null =>
  ({
    family: null,
    school: setting,
    health: 'Community paediatrics',
    psych: 'Educational psychology',
    care: 'Children’s social care',
  })[id]

/** Who is asked in an invented case, reached where invented people can answer for them. */
export const reached = async (db: Database, facts: Facts, { setting }: InventedCase): Promise<Facts> => {
  const asked = facts['asked'] as readonly { readonly id: Giver; readonly who: string }[]
  const names = asked.flatMap(({ id }) => placeOf(id, setting) ?? [])
  const places = await findPlaces(db, names)
  return {
    asked: asked.map((one) => {
      const name = placeOf(one.id, setting)
      const place: WorkPlace | undefined = places.find((found) => found.name === name)
      return {
        ...one,
        who: one.id === 'school' ? `Head of ${setting}` : one.who,
        organisationId: place?.organisationId ?? null,
        teamId: place?.teamId ?? null,
      }
    }),
  }
}

/** What goes with an invented act of advice: whom it was asked of, and what they said. Nobody is written to. */
export const keepInventedAdvice = async (
  tx: Database,
  of: { readonly caseId: string; readonly one: InventedCase; readonly name: string },
  act: Act,
): Promise<void> => {
  await keepBeside(
    tx,
    { secret: '', siteTitle: '', baseUrl: '' },
    { ...of, reference: '', childId: null },
    act,
  )
  if (act.act !== 'advice came') return
  const id = act.facts['id'] as Giver
  const said = adviceSetFor(of.one)[id]
  await insertAdvice(tx.withTables<AdviceTables>(), {
    caseId: of.caseId,
    adviceId: id,
    version: 1,
    how: said.how,
    givenBy: null,
    givenAs: givenAs[id],
    body: bodyOf(said, of.name),
    labels: labelsOf(id),
    givenOn: act.on.toString(),
  })
}

const labelsOf = (id: Giver): readonly Label[] =>
  id === 'health' ? defaultLabels.health : defaultLabels.education

const givenAs: Readonly<Record<Giver, string>> = {
  family: 'A parent',
  school: 'The head of the setting',
  health: 'Community paediatrics',
  psych: 'Dr Henrietta Voss, advice-giver',
  care: 'Children’s social care',
}
