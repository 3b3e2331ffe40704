import type { StaffRole } from '#access'
import type { Worker } from '#cases'
import { sql } from '#kit/db'
import { doActs } from '../../final/proof/drafted.ts'
import { caseToWrite, writeWholePlan } from '../../plan/proof/plan-case.ts'
import { anneliese, type EhcDesk, jerome, north, workerAs } from '../../proof/ehc-desk.ts'

const idOf = (n: number): string => `00000000-0000-4000-8000-00000000a0${String(n).padStart(2, '0')}`
export const [larkfield, brambleside, health] = [idOf(1), idOf(2), idOf(3)] as [string, string, string]

/** Somebody who works at one place, today. */
export const at = (organisationId: string, role: StaffRole = 'SENCO', n = 20): Worker => {
  const worker = workerAs(role, north, n)
  const memberships = worker.asker.memberships.map((one) => ({ ...one, organisationId, teamId: null }))
  return { ...worker, asker: { ...worker.asker, memberships }, teams: [] }
}

/** Two schools and the health body on record; a SENCO with an account at the first, and nobody with one at the others. */
export const keepPlaces = async ({ test: { database: db } }: EhcDesk): Promise<void> => {
  for (const [id, name, kind] of [
    [larkfield, 'Larkfield Primary School', 'primary school'],
    [brambleside, 'Brambleside School', 'special school'],
    [health, 'Northmere Integrated Care Board', 'health provider'],
  ] as const)
    await sql`insert into people.organisation (id, name, kind) values (${id}, ${name}, ${kind})`.execute(db)
  const [person, account] = [idOf(20), idOf(40)]
  await sql`insert into people.person (id, given_name) values (${person}, 'Marguerite')`.execute(db)
  await sql`insert into people.membership (person_id, organisation_id, role, from_on)
    values (${person}, ${larkfield}, 'SENCO', '2020-01-01')`.execute(db)
  await db.transaction().execute(async (tx) => {
    await sql`insert into sign_in.account (id, kind, name, person_id, email)
      values (${account}, 'professional', 'Marguerite', ${person}, 'senco@larkfield.example')`.execute(tx)
    await sql`insert into sign_in.authenticator (account_id, sealed_secret, last_step)
      values (${account}, '\\x00', 0)`.execute(tx)
    await sql`update sign_in.account set state = 'active' where id = ${account}`.execute(tx)
  })
}

const placedAt = (name: string) => ({
  name,
  kind: 'mainstream school',
  wish: { name: null, kind: null },
  exceptions: [],
  reasons: 'It can meet the needs in section B, and it is near enough to home.',
})

/** A final plan of Sam Ravenhall that names this place, sent by the manager today; gives its reference. */
export const planNaming = async (desk: EhcDesk, name: string): Promise<string> => {
  desk.signInAs(jerome)
  const reference = await caseToWrite(desk)
  await writeWholePlan(desk, reference)
  const seen = async () => (await desk.fileOf(reference)).last_act
  await desk.send(`/desk/${reference}/letter/draft?seen=${await seen()}`, { step: 'send' })
  await doActs(desk, reference, [
    ['family answered', '2026-03-02', { answeredOn: '2026-03-02' }],
    ['decide placement', '2026-03-02', placedAt(name)],
  ])
  desk.signInAs(anneliese)
  const sent = await desk.send(`/desk/${reference}/final-plan`, { seen: String(await seen()) })
  if (sent.status !== 303) throw new Error(sent.body)
  return reference
}
