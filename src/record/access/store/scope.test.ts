import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EpochDay, isoOfEpochDay } from '#kit/day'
import { type Database, sql } from '#kit/db'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { childActs } from '../rules/acts.ts'
import type { Asker } from '../rules/asker.ts'
import { corePolicy, decide } from '../rules/core.ts'
import { partyOf, relationshipKinds } from '../rules/relationships.ts'
import { staffRoles } from '../rules/roles.ts'
import { scopeFor } from './scope.ts'

const worlds = 2000
let test: TestDatabase
let db: Database

beforeAll(async () => {
  test = await testDatabase()
  db = test.database
  await sql`create table known (child_id uuid, case_id uuid, kind text, party text, from_day date, to_day date)`.execute(
    db,
  )
  await sql`create index on known (child_id)`.execute(db)
  await sql`create table listed (world int, child_id uuid, case_id uuid)`.execute(db)
  await sql`create index on listed (world)`.execute(db)
})
afterAll(() => test.drop())

const uuid = (world: number, kind: number, n: number) =>
  `${kind.toString(16).padStart(8, '0')}-0000-4000-8000-${(world * 16 + n).toString(16).padStart(12, '0')}`

const today = 20_500 as EpochDay
const day = fc.integer({ min: -3, max: 3 }).map((n) => (today + n) as EpochDay)
const span = fc
  .tuple(day, fc.option(fc.nat(4)))
  .map(([from, more]) => ({ from, to: more === null ? null : ((from + more) as EpochDay) }))
const small = fc.nat(2)

const worldOf = fc.record({
  person: fc.option(small, { freq: 5 }),
  memberships: fc.array(
    fc.tuple(fc.constantFrom(...staffRoles), fc.option(small), fc.option(small), fc.nat(1), span),
    {
      maxLength: 3,
    },
  ),
  glass: fc.array(fc.tuple(small, fc.integer({ min: -2, max: 0 }), fc.nat(3)), { maxLength: 2 }),
  provedAt: fc.constantFrom(null, -700_000, -1000, 1),
  rows: fc.array(fc.tuple(fc.constantFrom(...relationshipKinds), small, fc.option(fc.nat(1)), small, span), {
    maxLength: 8,
  }),
  act: fc.oneof(fc.constantFrom(...childActs), fc.constantFrom('see child', 'see ordinary text' as const)),
})

const now = 1_000_000_000
const authority = (n: number) => `authority-${n}`

describe('a list and a single check', () => {
  it(`never disagree, in ${worlds} worlds on a real database`, { timeout: 120_000 }, async () => {
    const made = fc.sample(worldOf, { numRuns: worlds, seed: 4 }).map((facts, world) => build(facts, world))
    const rows = made.flatMap(({ relationships }) => relationships)
    await sql`insert into known select * from unnest(
      ${rows.map(({ childId }) => childId)}::uuid[], ${rows.map(({ caseId }) => caseId)}::uuid[],
      ${rows.map(({ kind }) => kind)}::text[], ${rows.map(({ party }) => party)}::text[],
      ${rows.map(({ from }) => isoOfEpochDay(from))}::date[],
      ${rows.map(({ to }) => (to === null ? null : isoOfEpochDay(to)))}::date[])`.execute(db)
    const listed = made.flatMap(({ world, items }) => items.map((item) => ({ world, ...item })))
    await sql`insert into listed select * from unnest(${listed.map(({ world }) => world)}::int[],
      ${listed.map(({ childId }) => childId)}::uuid[], ${listed.map(({ caseId }) => caseId)}::uuid[])`.execute(
      db,
    )
    await sql`analyze known`.execute(db)
    let shown = 0
    const compare = async ({ world, asker, act, items, relationships }: (typeof made)[number]) => {
      const scope = scopeFor(corePolicy, asker, act, {
        relationships: 'known',
        child: 'l.child_id',
        case: 'l.case_id',
      })
      const found = await sql<{ key: string }>`
        select l.child_id || ' ' || coalesce(l.case_id::text, '') as key from listed as l
        where l.world = ${world} and ${scope}`.execute(db)
      const wanted = items.filter(
        (item) => decide(asker, act, { authority: authority(0), ...item, relationships }).ok,
      )
      shown += wanted.length
      expect(found.rows.map(({ key }) => key).toSorted()).toEqual(
        wanted.map(({ childId, caseId }) => `${childId} ${caseId ?? ''}`).toSorted(),
      )
      if (world % 4 > 0) return
      // A list of children, not of cases: who may open the child's own page.
      const children = scopeFor(corePolicy, asker, act, { relationships: 'known', child: 'l.child_id' })
      const { rows: opened } = await sql<{ child_id: string }>`
        select l.child_id from listed as l
        where l.world = ${world} and l.case_id is null and ${children}`.execute(db)
      expect(opened.map(({ child_id }) => child_id).toSorted()).toEqual(
        wanted.flatMap(({ childId, caseId }) => (caseId === null ? [childId] : [])).toSorted(),
      )
    }
    for (let first = 0; first < worlds; first += 50)
      await Promise.all(made.slice(first, first + 50).map(compare))
    // Worlds in which nobody sees anything would prove nothing.
    expect(shown).toBeGreaterThan(worlds / 5)
  })

  it('shows nothing to somebody who is not signed in', async () => {
    const scope = scopeFor(corePolicy, null, 'see child', { relationships: 'known', child: 'l.child_id' })
    const { rows } = await sql`select 1 from listed as l where ${scope}`.execute(db)
    expect(rows).toEqual([])
  })
})

const build = (facts: typeof worldOf extends fc.Arbitrary<infer World> ? World : never, world: number) => {
  const children = [0, 1, 2].map((n) => uuid(world, 1, n))
  const ids = {
    person: (n: number) => uuid(world, 2, n),
    team: (n: number) => uuid(world, 3, n),
    organisation: (n: number) => uuid(world, 4, n),
    authority,
  }
  const caseOf = (child: number, n: number) => uuid(world, 5, child * 2 + n)
  const asker: Asker = {
    accountId: 'account',
    personId: facts.person === null ? null : ids.person(facts.person),
    memberships: facts.memberships.map(([role, team, organisation, where, days]) => ({
      role,
      authority: authority(where),
      teamId: team === null ? null : ids.team(team),
      organisationId: organisation === null ? null : ids.organisation(organisation),
      ...days,
    })),
    today,
    now,
    provedAt: facts.provedAt === null ? null : now + facts.provedAt,
    glass: facts.glass.map(([child, from, lasts], n) => ({
      id: `glass-${n}`,
      childId: children[child]!,
      from: now + from,
      until: now + from + lasts,
    })),
  }
  const relationships = facts.rows.map(([kind, child, inCase, party, days]) => ({
    kind,
    childId: children[child]!,
    caseId: inCase === null ? null : caseOf(child, inCase),
    party: ids[partyOf[kind]](party),
    ...days,
  }))
  const items = children.flatMap((childId, child) =>
    [null, caseOf(child, 0), caseOf(child, 1)].map((caseId) => ({ childId, caseId })),
  )
  return { world, asker, act: facts.act, items, relationships }
}
