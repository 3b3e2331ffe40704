import { aboutNoChild, decide } from '#access'
import { type CasesTables, findCasesOfChild, type Worker } from '#cases'
import type { Database } from '#kit/db'
import {
  addPerson,
  findCandidates,
  holdRecord,
  type Identity,
  type Likeness,
  likenessOf,
  type PeopleTables,
} from '#people'
import { done, refused, type Result } from '#kit/result'
import { assessment } from '../rules/process.ts'
import type { Asked } from '../rules/request/asked.ts'

export type LikeTheRequest = {
  readonly id: string
  readonly name: string
  readonly born: string | null
  readonly likeness: Likeness
  /** The reference of an open case about this child. */
  readonly openCase: string | null
}

/** Records like the child of a request, the likest first, each with the case that is open for it already. */
export const recordsLike = async (db: Database, asked: Asked): Promise<readonly LikeTheRequest[]> => {
  const somebody = { ...identityOf(asked), postcodes: asked.postcode === undefined ? [] : [asked.postcode] }
  const found = await findCandidates(db.withTables<PeopleTables>(), somebody)
  const alike = found
    .map((known) => ({ known, likeness: likenessOf(somebody, known) }))
    .filter(({ likeness }) => likeness !== 'none')
    .toSorted((one, other) => order.indexOf(one.likeness) - order.indexOf(other.likeness))
    .slice(0, 20)
  return Promise.all(
    alike.map(async ({ known, likeness }) => {
      const cases = await findCasesOfChild(db.withTables<CasesTables>(), assessment.name, known.id)
      return {
        id: known.id,
        name: [known.givenName, known.familyName].filter(Boolean).join(' '),
        born: known.bornOn,
        likeness,
        openCase: cases.find(({ closed_on }) => closed_on === null)?.reference ?? null,
      }
    }),
  )
}

/** A new record for the child of a request: made only by whoever may, and held by this council from today. */
export const newRecordFor = async (
  db: Database,
  authority: string,
  worker: Worker,
  asked: Asked,
  at: {
    readonly today: string
    readonly request: string
    readonly lookedAt: readonly string[]
    /** Who has the case: they may open the record from then on. */
    readonly teamId: string | null
  },
): Promise<Result<string, 'not allowed' | 'faulty'>> => {
  const decision = decide(worker.asker, 'create child', aboutNoChild(authority))
  if (!decision.ok) return refused('not allowed')
  const people = db.withTables<PeopleTables>()
  const doing = {
    authority,
    accountId: worker.asker.accountId,
    personId: worker.personId,
    name: worker.name,
    team: worker.teams[0]?.name ?? null,
    allowed: decision.value,
    why: 'working on your case',
    today: at.today,
    now: worker.asker.now,
    request: at.request,
  } as const
  const added = await addPerson(
    people,
    { ...identityOf(asked), postcode: asked.postcode ?? null },
    doing,
    at.lookedAt,
  )
  if (!added.ok) return refused('faulty')
  await holdRecord(people, added.value, authority, at.today, at.teamId)
  return done(added.value)
}

const order: readonly Likeness[] = ['same', 'likely', 'possible', 'twin', 'none']

const identityOf = ({ childName, knownAs, born, language }: Asked): Identity => {
  const [given = childName, ...family] = childName.trim().split(/\s+/)
  return {
    givenName: given,
    familyName: family.join(' ') || null,
    knownAs: knownAs ?? null,
    pronouns: null,
    bornOn: born ?? null,
    upn: null,
    nhsNumber: null,
    language: language ?? null,
    interpreter: null,
    communication: null,
  }
}
