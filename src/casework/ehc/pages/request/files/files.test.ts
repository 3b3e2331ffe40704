import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clearOrphans, type DocumentsTables, forgetAside } from '#documents'
import { sql } from '#kit/db'
import { testDatabase, type TestDatabase } from '../../../../../../test/database.ts'
import { forgetDrafts } from '../../../store/drafts.ts'
import type { RequestTables } from '../../../store/request-tables.ts'
import { filesForTests } from '../../../proof/files-for-tests.ts'
import { errorsIn, invented, openRoom, visitor } from '../visitor.tsx'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase()
})
afterAll(() => test.drop())

const at = '/ask-for-an-assessment/files'
const letter = (words = 'She hides under the table at school.') => new File([words], 'letter.txt')

const begun = async (given: Parameters<typeof openRoom>[1] = {}) => {
  const { app, logged } = await openRoom(test.database, given)
  const family = visitor(app)
  await family.answer(invented)
  return { app, family, logged }
}

const asides = async () => {
  const { rows } = await sql<{ title: string; state: string; case_id: string | null; labels: string[] }>`
    select title, state, case_id, labels from documents.aside order by received_at`.execute(test.database)
  return rows
}
/** What the first form on the page sends: its own ticket, and which file. */
const takingAway = (html: string) => ({
  form_ticket: /name="form_ticket" value="([^"]+)"/.exec(html)![1]!,
  file: /name="file" value="([^"]+)"/.exec(html)![1]!,
})

const empty = () => sql`delete from documents.aside`.execute(test.database)

describe('a family without an account', () => {
  it('adds a letter to what it writes, sees it at the check, and can take it away again', async () => {
    await empty()
    const { family } = await begun()
    const sent = await family.upload(await family.open(at), letter(), { title: 'Letter from the hospital' })
    expect(sent.statusCode).toBe(303)
    expect((await family.open('/ask-for-an-assessment/check')).body).toContain('Letter from the hospital')
    const shown = await family.open(at)
    expect(shown.body).toContain('Letter from the hospital (1 kB)')
    await family.send(shown, takingAway(shown.body))
    expect(await asides()).toEqual([])
    expect((await family.open(at)).body).not.toContain('Letter from the hospital')
  })

  it('keeps every answer when a file cannot be taken, and is told what to do', async () => {
    await empty()
    const { family } = await begun()
    const page = await family.open(at)
    const bad = await family.upload(page, new File([Buffer.from('MZ\u0000\u0001program')], 'report.pdf'), {
      title: 'Speech report',
    })
    expect(bad.statusCode).toBe(422)
    expect(errorsIn(bad.body)).toContain('Save it as a PDF, or take a photo of it')
    expect(bad.body).toContain('value="Speech report"')
    expect((await family.open('/ask-for-an-assessment/check')).body).toContain('She hides under the table')
    const none = await family.upload(page, new File([], ''))
    expect(errorsIn(none.body)).toContain('Choose a file to send')
    const infected = await family.upload(page, letter('EICAR-STANDARD-ANTIVIRUS-TEST-FILE'))
    expect(errorsIn(infected.body)).toContain('virus')
    expect(await asides()).toEqual([])
  })

  it('that presses twice adds it once; the same page with another file adds that too', async () => {
    await empty()
    const { family } = await begun()
    const page = await family.open(at)
    await Promise.all([family.upload(page, letter()), family.upload(page, letter())])
    expect(await asides()).toHaveLength(1)
    await family.upload(page, letter('Another letter.'))
    expect(await asides()).toHaveLength(2)
  })

  it('comes back by its code on another phone and finds the file', async () => {
    await empty()
    const { app, family } = await begun()
    await family.upload(await family.open(at), letter())
    const phone = visitor(app)
    expect((await phone.open(at)).headers.location).toBe('/ask-for-an-assessment/come-back')
    const code = family.jar.get('waymark_request')!
    await phone.send(await phone.open('/ask-for-an-assessment/come-back'), { code })
    expect((await phone.open(at)).body).toContain('letter.txt')
  })

  it('another family neither sees it nor can take it away', async () => {
    await empty()
    const { app, family } = await begun()
    await family.upload(await family.open(at), letter(), { title: 'Ours' })
    const shown = await family.open(at)
    const { file } = takingAway(shown.body)
    const others = visitor(app)
    await others.answer(invented)
    await others.upload(await others.open(at), letter('Theirs'), { title: 'Theirs' })
    const theirs = await others.open(at)
    expect(theirs.body).not.toContain('Ours')
    await others.send(theirs, { ...takingAway(theirs.body), file })
    expect((await asides()).map(({ title }) => title)).toEqual(['Ours', 'Theirs'])
    await others.send(theirs, takingAway(theirs.body))
    expect((await asides()).map(({ title }) => title)).toEqual(['Ours'])
  })

  it('may add twenty, and is told how to send the rest', async () => {
    await empty()
    const { family } = await begun()
    for (let n = 0; n < 20; n++) await family.upload(await family.open(at), letter(`Letter ${n}`))
    const more = await family.upload(await family.open(at), letter('Letter 21'))
    expect(errorsIn(more.body)).toContain('by e-mail or post')
    expect(await asides()).toHaveLength(20)
  })
})

describe('what becomes of a file', () => {
  it('is with the request in its case once that is sent, held back from a parent where somebody must not be told', async () => {
    await empty()
    const { family } = await begun()
    await family.upload(await family.open(at), letter())
    const sent = await family.send(await family.open('/ask-for-an-assessment/check'), {})
    expect(sent.headers.location).toBe('/ask-for-an-assessment/sent')
    const [file] = await asides()
    expect(file).toMatchObject({ title: 'letter.txt', labels: ['ordinary', 'kept from a parent'] })
    expect(file!.case_id).not.toBeNull()
  })

  it('one that is sent after the request joins it, and whoever has the case reads that it came', async () => {
    await empty()
    const { family } = await begun()
    await family.send(await family.open('/ask-for-an-assessment/check'), {})
    const page = await family.open('/your-request/files')
    const late = await family.upload(page, letter('A report.'), { title: 'Speech report' })
    expect(late.headers.location).toBe('/your-request/files?done=file')
    expect(await asides()).toMatchObject([{ title: 'Speech report' }])
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from ehc.views where words like 'Sent us a file%'`.execute(test.database)
    expect(rows[0]!.n).toBe(1)
    const trail = await sql<{ n: number }>`
      select count(*)::int as n from trail.entry where body::jsonb ->> 'act' = 'upload'`.execute(
      test.database,
    )
    expect(trail.rows[0]!.n).toBe(1)
  })

  it('whoever holds no code is led to where codes are typed', async () => {
    const { app } = await openRoom(test.database)
    expect((await visitor(app).open('/your-request/files')).headers.location).toBe('/your-request')
  })

  it('one that waits for the virus check is kept, and nothing waits for it', async () => {
    await empty()
    const { family } = await begun({
      files: { ...filesForTests(), scanner: () => Promise.resolve('away') },
    })
    await family.upload(await family.open(at), letter())
    expect((await family.open(at)).body).toContain('We are checking it for viruses')
    const sent = await family.send(await family.open('/ask-for-an-assessment/check'), {})
    expect(sent.headers.location).toBe('/ask-for-an-assessment/sent')
    expect(await asides()).toMatchObject([{ state: 'quarantined' }])
  })

  it('an abandoned draft takes its files with it, to the last byte', async () => {
    await empty()
    const files = filesForTests()
    const { family } = await begun({ files })
    await family.upload(await family.open(at), letter('Only here.'))
    const db = test.database.withTables<DocumentsTables>()
    const nextYear = Date.UTC(2027, 2, 2)
    expect(await forgetAside(db, '2026-03-30')).toBe(0)
    await forgetDrafts(test.database.withTables<RequestTables>(), '2026-03-31')
    expect(await forgetAside(db, '2026-03-31')).toBe(1)
    expect(await clearOrphans(db, files.shelf, nextYear)).toBe(1)
  })
})
