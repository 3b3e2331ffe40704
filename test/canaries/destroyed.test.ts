import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { epochDayOf } from '#kit/day'
import { sql } from '#kit/db'
import { destroyRecord, judgeRecord, type RetentionTables, rulesOf } from '#retention'
import { verifyTrail } from '#trail'
import { testDatabase } from '../database.ts'
import type { ChildName } from './children.ts'
import { everywhere } from './everywhere.ts'
import { openWorld, type OpenWorld } from './open-world.ts'

let world: OpenWorld
const today = epochDayOf(2056, 1, 3)
const rules = rulesOf([])
const gone: readonly ChildName[] = ['own', 'young person']

beforeAll(async () => {
  const { url } = await testDatabase()
  world = await openWorld(url, undefined, ['parent', 'young person', 'privacy officer'])
  for (const child of gone) await settle(child)
}, 120_000)
afterAll(() => world.site.close())

/** As if the years had passed: its cases closed, its emergency judged, with a file and a draft that nobody sent. */
const settle = async (name: ChildName) => {
  const { id, caseId } = world.world.children[name]
  const { database, files, pack } = world.site
  await sql`update cases.case_file set closed_on = '2030-01-01', next_due_on = null, next_duty = null
             where child_id = ${id}`.execute(database)
  await sql`update access.broken_glass set verdict = 'was right', verdict_words = 'It was.', verdict_at = 1,
             verdict_by = ${randomUUID()} where child_id = ${id}`.execute(database)
  const words = world.tokens.word(name, 'file', ['see ordinary text'])
  const { sha256 } = await files.shelf.keep([Buffer.from(words)])
  await database.transaction().execute(async (tx) => {
    const { rows } = await sql<{ id: string }>`
      insert into documents.document (authority, child_id, case_id, title, labels, retention, added_on, last_version)
      values (${pack.id}, ${id}, ${caseId}, 'A paper', '{ordinary}', 'case file', '2026-01-01', 1) returning id`.execute(
      tx,
    )
    await sql`insert into documents.version (document_id, number, sha256, received_sha256, bytes, kind, given_name,
                state, body, received_by, received_as, sending)
              values (${rows[0]!.id}, 1, ${sha256}, ${sha256}, 9, 'text', 'a.txt', 'clean', ${words},
                ${randomUUID()}, 'Olu', ${randomUUID()})`.execute(tx)
  })
  await sql`insert into ehc.setting_draft (child_id, person_id, answers, saved_on)
            values (${id}, ${randomUUID()}, ${JSON.stringify({ worries: words })}, '2026-01-01')`.execute(
    database,
  )
  await sql`insert into ehc.plan_file (case_id, number, kind, bytes, sha256, made_on)
            values (${caseId}, 1, 'pdf', ${Buffer.from(words)}, ${sha256}, '2026-01-01')
            on conflict do nothing`.execute(database)
  await sql`insert into messages.message (idempotency_key, channel, address, child_id, template, body, forget_on)
            values (${randomUUID()}, 'text', '+447700900000', ${id}, 't', ${words}, '2090-01-01')`.execute(
    database,
  )
  await sql`insert into retention.hold (child_id, reason, placed_by, placed_on, lifted_by, lifted_on)
            values (${id}, ${words}, 'Olu', '2026-01-01', 'Olu', '2027-01-01')`.execute(database)
}

const found = async (name: ChildName): Promise<readonly string[]> => {
  const places = new Set<string>()
  for await (const [place, text] of everywhere(world.site))
    for (const [, token] of world.tokens.foundIn(text)) if (token.child === name) places.add(place)
  return [...places].toSorted()
}

const ask = (childId: string) =>
  world.site.database
    .withTables<RetentionTables>()
    .insertInto('retention.asked')
    .values({ child_id: childId, asked_by: randomUUID(), asked_as: 'Olu Bright', asked_on: '2056-01-02' })
    .execute()

const agree = (name: ChildName, by = 'Ash Field') =>
  destroyRecord(world.site.database, world.world.children[name].id, {
    authority: world.site.pack.id,
    rules,
    today,
    now: 2_000_000_000_000,
    shelf: world.site.files.shelf,
    by: {
      accountId: randomUUID(),
      name: by,
      team: null,
      allowed: { role: 'privacy officer', through: 'in the authority', glass: null },
    },
    request: 'x',
  })

describe('a child’s whole record', () => {
  it('stands in many places before, the files among them', async () => {
    const all = await Promise.all(gone.map(found))
    for (const places of all) {
      expect(places.length).toBeGreaterThan(30)
      expect(places.some((place) => place.startsWith('file '))).toBe(true)
    }
    expect(all.flat()).toEqual(
      expect.arrayContaining(
        `request views advice_text advice_draft plan_working plan_saved plan_version plan_comment plan_proposal
         plan_answer panel_item panel_view panel_interest consultation setting_draft`
          .split(/\s+/)
          .map((table) => `ehc.${table}`),
      ),
    )
  })

  it('is due once its years are over, every case is closed and every emergency was looked into', async () => {
    const judging = { authority: world.site.pack.id, rules, today }
    const judged = await judgeRecord(world.site.database, world.world.children.own.id, judging)
    expect(judged?.keeps).toEqual([])
    const early = { ...judging, today: epochDayOf(2046, 1, 3) }
    expect((await judgeRecord(world.site.database, world.world.children.own.id, early))?.keeps).toEqual([
      'its time is not over',
      'a case kept longer',
    ])
    expect((await judgeRecord(world.site.database, world.world.children.other.id, judging))?.keeps).toEqual([
      'an open case',
      'an emergency not looked into',
    ])
  })

  it('goes only when one has asked and another agrees', async () => {
    expect(await agree('own')).toEqual({ ok: false, reason: { why: 'not asked for' } })
    for (const name of gone) await ask(world.world.children[name].id)
    expect(await agree('own', ' olu BRIGHT')).toEqual({ ok: false, reason: { why: 'needs a second person' } })
    expect((await found('own')).length).toBeGreaterThan(30)
  })

  it('is then found in no table and in no file, and no other child’s is touched', async () => {
    const before = await found('sibling')
    for (const name of gone) {
      expect((await agree(name)).ok).toBe(true)
      expect(await found(name)).toEqual([])
    }
    expect(await found('sibling')).toEqual(before)
  })

  it('leaves no name of a young person who signed in, though the trail keeps what they did', async () => {
    const { accountId } = world.people.find(({ who }) => who === 'young person')!
    let entries = 0
    for await (const [place, text] of everywhere(world.site)) {
      if (text.includes(accountId)) entries += place === 'trail.entry' ? 1 : 0
      expect(text).not.toContain('Called young person')
    }
    expect(entries).toBeGreaterThan(0)
  })

  it('leaves the chain of the trail sound', async () => {
    expect((await verifyTrail(world.site.database, [])).findings).toEqual([])
  })

  it('leaves a certificate of what went, by which rule, for the record and for each case', async () => {
    const certificates = await world.site.database
      .withTables<RetentionTables>()
      .selectFrom('retention.certificate')
      .selectAll()
      .where('child_id', '=', world.world.children.own.id)
      .orderBy('what')
      .execute()
    expect(certificates.map(({ what }) => what)).toEqual(['case', 'record'])
    expect(certificates[1]!.rows_destroyed).toMatchObject({
      // The child, and three who were on record for nobody else.
      'people.person': 4,
      'people.child_record': 1,
      'ehc.views': expect.any(Number),
      'ehc.plan_version': expect.any(Number),
      'ehc.plan_file': 1,
      'ehc.setting_draft': 2,
      'documents.document': 4,
      files: 2,
    })
  })

  it('is asked for in vain a second time', async () => {
    expect(await agree('own')).toEqual({ ok: false, reason: { why: 'not asked for' } })
  })
})
