import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '#kit/db'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { openRetention } from './open-retention.tsx'

let test: TestDatabase
let site: Awaited<ReturnType<typeof openRetention>>
const uuid = (n: number) => `00000000-0000-4000-9000-${n.toString().padStart(12, '0')}`
const [old, young, working] = [uuid(1), uuid(2), uuid(3)]
const page = (child: string, step = '') => `/privacy/retention/records/${child}${step}`

beforeAll(async () => {
  test = await testDatabase()
  site = await openRetention(test.database)
  for (const [id, born] of [
    [old, '1994-01-02'],
    [young, '2012-05-06'],
    [working, '1990-01-01'],
  ])
    await test.database.transaction().execute(async (tx) => {
      await sql`insert into people.person (id, given_name, family_name, born_on) values (${id}, 'Merle', 'Heron', ${born})`.execute(
        tx,
      )
      await sql`insert into people.child_record (person_id, authority, since) values (${id}, 'northmere', '2010-01-01')`.execute(
        tx,
      )
    })
  await sql`insert into people.organisation (id, name, kind) values (${uuid(50)}, 'A school', 'primary school')`.execute(
    test.database,
  )
  await sql`insert into people.membership (person_id, organisation_id, role, from_on)
            values (${working}, ${uuid(50)}, 'class teacher', '2020-01-01')`.execute(test.database)
})
afterAll(async () => {
  await site.app.close()
  await test.drop()
})

const stillThere = async (id: string) =>
  (await sql`select 1 from people.person where id = ${id}`.execute(test.database)).rows.length === 1

describe('who may look at what is due', () => {
  it('is an officer for privacy who has just proved who they are, and nobody else', async () => {
    expect((await site.open('osric', page(old))).status).toBe(200)
    expect((await site.open('unproved', page(old))).location).toBe('/account/prove')
    expect((await site.open('coordinator', page(old))).status).toBe(404)
    expect((await site.open('coordinator', '/privacy/retention')).status).toBe(404)
    expect((await site.open('osric', page(uuid(99)))).status).toBe(404)
    expect((await site.open('osric', page('not-an-id'))).status).toBe(404)
  })

  it('names nobody in the list, and says whose record it is on its own page, with what would go', async () => {
    const list = (await site.open('osric', '/privacy/retention')).body
    expect(list).toContain(page(old))
    expect(list).not.toContain(page(young))
    expect(list).not.toContain('Heron')
    const one = (await site.open('osric', page(old))).body
    expect(one).toContain('Merle Heron')
    expect(one).toContain('Who they are, where they live')
  })

  it('is told why a record may not go: too early, or one who works here now', async () => {
    expect((await site.open('osric', page(young))).body).toContain('Its time is not over')
    expect((await site.open('osric', page(working))).body).toContain('holds a role here')
    await site.send('osric', page(young, '/ask'))
    expect((await site.open('ottoline', page(young))).body).not.toContain('Agree, and destroy it now')
  })
})

describe('a hold', () => {
  it('needs a reason, keeps what is typed out of the way of destruction, and ends by the list', async () => {
    expect((await site.send('osric', page(old, '/hold'), { reason: ' ' })).status).toBe(422)
    await site.send('osric', page(old, '/hold'), { reason: 'A complaint' })
    expect((await site.open('ottoline', page(old))).body).toContain('It is held back')
    const { body } = await site.open('osric', '/privacy/retention')
    const [, hold] = /name="hold" value="([^"]+)"/.exec(body)!
    await site.send('osric', '/privacy/retention/lift', { hold: hold! })
    expect((await site.open('ottoline', page(old))).body).not.toContain('It is held back')
  })
})

describe('destroying a whole record', () => {
  it('is asked by one, and never agreed to by the same', async () => {
    expect((await site.send('osric', page(old, '/ask'))).location).toBe('/privacy/retention?done=asked')
    expect((await site.open('osric', page(old))).body).toContain('somebody else must agree')
    await site.send('osric', page(old, '/agree'), { sure: 'yes' })
    expect(await stillThere(old)).toBe(true)
  })

  it('can be taken back until somebody agrees', async () => {
    await site.send('osric', page(old, '/take-back'))
    await site.send('ottoline', page(old, '/agree'), { sure: 'yes' })
    expect(await stillThere(old)).toBe(true)
    await site.send('osric', page(old, '/ask'))
  })

  it('wants a tick from the second, then destroys and leads to the certificate, however often it is pressed', async () => {
    expect((await site.send('ottoline', page(old, '/agree'))).status).toBe(422)
    const [one, two] = await Promise.all([
      site.send('ottoline', page(old, '/agree'), { sure: 'yes' }),
      site.send('ottoline', page(old, '/agree'), { sure: 'yes' }),
    ])
    expect(await stillThere(old)).toBe(false)
    expect([one.location, two.location].filter((to) => to.includes('/certificates/')).length).toBeGreaterThan(
      0,
    )
    expect((await site.open('osric', page(old))).location).toMatch(/certificates/)
  })

  it('leaves a certificate that says what went and by which rule, on a page and to save, and names nobody', async () => {
    const { location } = await site.open('osric', page(old))
    const shown = await site.open('osric', location)
    expect(shown.body).toContain('kept 31 years from the day')
    expect(shown.body).toContain('Children and Families Act 2014 section 46')
    for (const name of ['Merle', 'Heron', 'Osric', 'Ottoline']) expect(shown.body).not.toContain(name)
    const saved = await site.open('osric', `${location}/pdf`)
    expect(saved.headers['content-type']).toBe('application/pdf')
    expect(saved.body.startsWith('%PDF')).toBe(true)
    expect((await site.open('coordinator', location)).status).toBe(404)
    expect((await site.open('osric', '/privacy/retention')).body).toContain(location)
  })
})
