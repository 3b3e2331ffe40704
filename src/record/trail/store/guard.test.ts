import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { connect, type Database, migrate, sql } from '#kit/db'
import { emptyDatabase } from '../../../../test/database.ts'
import { leave } from '../actions/leave.ts'
import { verifyTrail } from '../actions/verify.ts'
import { invented } from '../proof/invented.ts'

const migrations = join(import.meta.dirname, '..', '..', '..', '..', 'database', 'migrations')
const opened: Database[] = []
afterAll(() => Promise.all(opened.map((db) => db.destroy())))

/** A migrated database that belongs to a user of its own, who is no superuser. */
const ownedBy = async (kind: 'a plain user' | 'a user who may make roles'): Promise<Database> => {
  const user = `council_${randomBytes(4).toString('hex')}`
  const url = await emptyDatabase()
  const root = connect(url, 1)
  opened.push(root)
  await sql.raw(`create role ${user} login`).execute(root)
  if (kind === 'a user who may make roles') {
    // As the server does for whoever makes a role. Roles belong to the whole server, so another run may have.
    await sql
      .raw(`do $$ begin create role waymark_trail nologin; exception when duplicate_object then null; end $$`)
      .execute(root)
    await sql.raw(`grant waymark_trail to ${user} with admin true, inherit false, set false`).execute(root)
  }
  await sql.raw(`alter database ${/\/([a-z_0-9]+)\?/.exec(url)![1]} owner to ${user}`).execute(root)
  await sql.raw(`grant create on schema public to ${user}`).execute(root)
  const theirs = url.replace(/\/\/[^@/]*@/, `//${user}@`)
  const migrated = await migrate(theirs, migrations)
  if (!migrated.ok) throw new Error(migrated.reason)
  const db = connect(theirs, 2)
  opened.push(db)
  return db
}

describe('the database user of a council', () => {
  it('who may make roles can add to the trail and read it, and can neither change it nor switch its guards off', async () => {
    const db = await ownedBy('a user who may make roles')
    await db.transaction().execute((tx) => leave(tx, invented()))
    expect(await verifyTrail(db, [])).toMatchObject({ links: 1, findings: [], guardedByTriggersAlone: false })
    for (const statement of [
      'update trail.entry set body = body',
      'delete from trail.link',
      'truncate trail.exemption',
      'alter table trail.entry disable trigger all',
      'drop table trail.link',
      'drop schema trail cascade',
      'set session_replication_role = replica',
      'create or replace function trail.add_link() returns trigger language plpgsql as $$ begin return null; end $$',
    ])
      await expect(sql.raw(statement).execute(db)).rejects.toThrow(/permission denied|must be owner/)
  })

  it('who may not is stopped by the triggers, and told so', async () => {
    const db = await ownedBy('a plain user')
    await db.transaction().execute((tx) => leave(tx, invented()))
    expect(await verifyTrail(db, [])).toMatchObject({ links: 1, findings: [], guardedByTriggersAlone: true })
    await expect(sql`update trail.entry set body = body`.execute(db)).rejects.toThrow('never changed')
  })
})
