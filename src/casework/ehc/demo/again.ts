import { actOnCase, type CasesTables, findActs, findCase, replay } from '#cases'
import { keepFirst } from '../again/actions/keep-first.ts'
import { openAgain } from '../again/actions/open-again.ts'
import type { AsksAgain } from '../again/rules/who-asks.ts'
import { compose } from '../rules/letters/compose.ts'
import { assessment } from '../rules/process.ts'
import { inventedCases } from './cases.ts'
import { pastCases } from './past-cases.ts'
import type { Invention } from './seed.ts'

type Asked = {
  readonly name: string
  readonly by: AsksAgain['by']
  readonly why: string
  /** Days before today that it came, and days after that it was decided. */
  readonly daysAgo: number
  readonly after: number
  readonly says: 'yes' | 'no'
}

/** One in time each way, and one that took longer than the law's fifteen days. */
const askedAgain: readonly Asked[] = [
  {
    name: 'Alder Winterbourne',
    by: 'parent',
    why: 'He eats more than he did, but only with one of us beside him.',
    daysAgo: 100,
    after: 12,
    says: 'no',
  },
  {
    name: 'Evander Pryce',
    by: 'health body',
    why: 'He has had a seizure, and tires by noon.',
    daysAgo: 70,
    after: 20,
    says: 'yes',
  },
  {
    name: 'Verity Colquhoun',
    by: 'setting',
    why: 'She can no longer read print of any size.',
    daysAgo: 60,
    after: 10,
    says: 'yes',
  },
]

type Inventing = Pick<Invention, 'database' | 'manager' | 'officer' | 'contacts' | 'today'>

/** Children with a plan who were to be assessed again, and what was decided. Done again, it adds nothing. */
export const keepInventedAgain = async (invention: Inventing): Promise<void> => {
  for (const asked of askedAgain) await keepOne(invention, asked)
}

const keepOne = async (
  { database, manager, officer, contacts, today }: Inventing,
  { name, by, why, daysAgo, after, says }: Asked,
): Promise<void> => {
  const cases = database.withTables<CasesTables>()
  const first = await planOf(cases, name)
  if (!first || (await findActs(cases, first.id)).some(({ act }) => act === 'asked to assess again')) return
  const receivedOn = today.subtract({ days: daysAgo })
  const asking = { by, receivedOn, channel: 'letter', why, letter: null } as const
  const opened = await cases
    .transaction()
    .execute((tx) => openAgain(tx, { first, ...asking, ...officer, today: receivedOn }))
  if (!opened) return
  const acts = await findActs(cases, opened.caseId)
  const before = replay(assessment, acts)
  const on = receivedOn.add({ days: after })
  const isYes = says === 'yes'
  const reason = isYes
    ? 'What is new was not known when the plan was made, and it changes what help is needed.'
    : 'What has changed is for the better, and the help in the plan still answers these needs.'
  const letter = compose(
    isYes ? 'agreement to assess again' : 'refusal to assess again',
    before,
    {
      reasons: reason,
      asked: ['the family', 'the school or nursery', 'health', 'psychology', 'social care'],
    },
    contacts,
    on,
  )
  const act = {
    act: isYes ? 'agree to assess again' : 'refuse to assess again',
    on,
    by: manager.personId,
    facts: { letter, ...(!isYes && { ground: 'not necessary' }) },
    reason,
  }
  await actOnCase(cases, assessment, {
    caseId: opened.caseId,
    seen: acts.length,
    act,
    as: manager.as,
    alongside: (tx) => keepFirst(tx, opened.reference, before, act, manager.as),
  })
}

const planOf = async (cases: Parameters<typeof findCase>[0], name: string) => {
  const nth = pastCases.findIndex(({ child }) => typeof child !== 'number' && child.name === name)
  const row = await cases
    .selectFrom('cases.case_file')
    .select('id')
    .where('process', '=', assessment.name)
    .where('opened_from', '=', `invented ${inventedCases.length + nth + 1}`)
    .executeTakeFirst()
  return row ? findCase(cases, row.id) : null
}
