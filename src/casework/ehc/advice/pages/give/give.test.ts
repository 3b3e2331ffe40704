import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sql } from '#kit/db'
import { makePdf } from '#kit/pdf'
import { askedCase, psychologist } from '../../../proof/asked-case.ts'
import { type EhcDesk, jerome, north, openEhcDesk, south, workerAs } from '../../../proof/ehc-desk.ts'
import { letterTo } from '../../../proof/letter-to.ts'
import { findAdvicePoints } from '../../store/texts.ts'

let desk: EhcDesk
beforeAll(async () => {
  desk = await openEhcDesk()
})
afterAll(() => desk.close())
beforeEach(() => desk.signInAs(jerome))

const asked = async (more: Parameters<typeof askedCase>[1] = {}) => {
  const opened = await askedCase(desk, more)
  desk.signInAs(psychologist)
  return opened
}

const report = async (...said: string[]) => {
  const source =
    '#import "/house.typ": *\n#show: house\n#for said in data.said [#said #pagebreak(weak: true)]'
  const { bytes } = await makePdf('report', source, { title: 'Report', said } as { title: string })
  return new File([new Uint8Array(bytes)], 'report.pdf')
}
const letter = (words = 'He reads well.') => new File([words], 'letter.txt')

const documents = async (caseId: string) => {
  const { rows } = await sql<{ id: string; title: string; labels: string[]; child_id: string | null }>`
    select id, title, labels, child_id from documents.document where case_id = ${caseId}`.execute(
    desk.test.database,
  )
  return rows
}
const pointsOf = async (caseId: string) => (await findAdvicePoints(desk.test.database, caseId))[0]

describe('advice in points', () => {
  it('is saved page by page, checked, given once, and counts from that day', async () => {
    const { at, caseId } = await asked()
    await desk.send(`${at}/needs`, { 'words-new1': 'He finds new words hard.' })
    await desk.send(`${at}/outcomes`, { 'words-new1': 'He reads a comic alone.' })
    await desk.send(`${at}/provision`, { 'words-new1': 'A teacher, each day, 20 minutes.' })
    await desk.send(`${at}/more`, { how: 'written here' })
    expect((await desk.get(`${at}/check`)).body).toContain('He reads a comic alone.')
    expect((await desk.send(`${at}/check`, {})).body).toContain('Choose whether anything here')
    expect((await desk.send(`${at}/check`, { risk: 'no' })).location).toBe(`${at}/given`)
    expect((await pointsOf(caseId))!.points).toHaveLength(3)
  })

  it('is nobody’s to read but the one who was asked', async () => {
    const { at } = await asked()
    await desk.send(`${at}/needs`, { 'words-new1': 'Half written.' })
    for (const other of [workerAs('advice-giver', north, 9), workerAs('EHC coordinator', south, 4)]) {
      desk.signInAs(other)
      expect((await desk.get(`${at}/needs`)).status).toBe(404)
      expect((await desk.get(`${at}/report`)).status).toBe(404)
    }
  })

  it('that is given with nothing in it is told what is missing, and is not in', async () => {
    const { at, caseId } = await asked()
    await desk.send(`${at}/more`, { how: 'document' })
    const sent = await desk.send(`${at}/check`, { risk: 'no' })
    expect(sent.body).toContain('Send the report here, or say which it is')
    expect(await pointsOf(caseId)).toBeUndefined()
  })
})

describe('a report in place of points', () => {
  it('waits with its writer until it is given; then it is in the child’s papers, and the advice is in', async () => {
    const { at, caseId, reference } = await asked()
    expect((await desk.upload(`${at}/report`, letter(), { title: 'Report of March' })).status).toBe(303)
    expect(await documents(caseId)).toEqual([])
    desk.signInAs(jerome)
    expect((await desk.get(`/desk/${reference}/advice`)).body).not.toContain('Report of March')
    desk.signInAs(psychologist)
    expect((await desk.send(`${at}/check`, { risk: 'no' })).location).toBe(`${at}/given`)
    const [paper] = await documents(caseId)
    expect(paper).toMatchObject({ title: 'Report of March', labels: ['ordinary'] })
    expect(await pointsOf(caseId)).toMatchObject({ how: 'document', reports: [{ id: paper!.id }] })
    desk.signInAs(jerome)
    const panel = await desk.get(`/desk/${reference}/advice`)
    expect(panel.body).toContain(`/desk/${reference}/papers/${paper!.id}`)
    expect(panel.body).toContain('In on 2 March 2026')
  })

  it('beside points goes with them, and can be taken away before it is given', async () => {
    const { at, caseId } = await asked()
    await desk.send(`${at}/needs`, { 'words-new1': 'He finds new words hard.' })
    await desk.upload(`${at}/report`, letter('Wrong child.'), { title: 'Wrong one' })
    const shown = await desk.get(`${at}/report`)
    const file = /name="file" value="([^"]+)"/.exec(shown.body)![1]!
    await desk.send(`${at}/report`, { file }, `${at}/report/take-away`)
    await desk.upload(`${at}/report`, letter(), { title: 'Right one' })
    await desk.send(`${at}/more`, { how: 'written here' })
    await desk.send(`${at}/check`, { risk: 'no' })
    expect((await documents(caseId)).map(({ title }) => title)).toEqual(['Right one'])
    expect(await pointsOf(caseId)).toMatchObject({ how: 'written here', points: [{ number: 1 }] })
  })

  it('of health is a health paper; one that puts somebody at risk is kept from the family', async () => {
    const health = await asked({ kind: 'medical' })
    await desk.upload(`${health.at}/report`, letter())
    await desk.send(`${health.at}/check`, { risk: 'no' })
    expect(await documents(health.caseId)).toMatchObject([{ labels: ['ordinary', 'health'] }])
    const risky = await asked()
    await desk.upload(`${risky.at}/report`, letter())
    expect((await desk.send(`${risky.at}/check`, { risk: 'yes' })).status).toBe(422)
    await desk.send(`${risky.at}/check`, { risk: 'yes', reportRisk: ['family', 'parent'] })
    expect(await documents(risky.caseId)).toMatchObject([
      { labels: ['ordinary', 'safeguarding', 'kept from a parent'] },
    ])
  })

  it('that cannot be taken says why, and what was written stays', async () => {
    const { at } = await asked()
    await desk.send(`${at}/needs`, { 'words-new1': 'He finds new words hard.' })
    const bad = await desk.upload(`${at}/report`, new File([Buffer.from('MZ\0\u0001')], 'report.exe'))
    expect(bad.status).toBe(422)
    expect(bad.body).toContain('Save it as a PDF')
    expect((await desk.get(`${at}/needs`)).body).toContain('He finds new words hard.')
  })

  it('that is corrected keeps the first beside the new one', async () => {
    const { at, caseId } = await asked()
    await desk.upload(`${at}/report`, letter('The first.'), { title: 'First' })
    await desk.send(`${at}/check`, { risk: 'no' })
    await desk.upload(`${at}/report`, letter('The second.'), { title: 'Second' })
    await desk.send(`${at}/check`, { risk: 'no' })
    expect((await pointsOf(caseId))!.reports.map(({ title }) => title)).toEqual(['First', 'Second'])
    expect(await documents(caseId)).toHaveLength(2)
  })
})

describe('taking points from a report', () => {
  const given = async () => {
    const opened = await asked()
    const file = await report(
      'He tires after ten minutes. He sits out of games.',
      'A physiotherapist sees him each week.',
    )
    await desk.upload(`${opened.at}/report`, file, { title: 'Report' })
    await desk.send(`${opened.at}/check`, { risk: 'no' })
    const [paper] = await documents(opened.caseId)
    desk.signInAs(jerome)
    return { ...opened, page: `/desk/${opened.reference}/advice/one/report/${paper!.id}` }
  }

  it('makes them points with their page, which a plan can name as its source', async () => {
    const { page, caseId, reference } = await given()
    const shown = await desk.get(page)
    expect(shown.body).toContain('Page 2')
    const taken = await desk.send(page, { sentence: '2.1', about: 'provision', part: 'health' })
    expect(taken.location).toBe(`${page}?done=taken`)
    expect((await pointsOf(caseId))!.points).toMatchObject([
      { number: 1, words: 'A physiotherapist sees him each week.', about: 'provision', from: { page: 2 } },
    ])
    expect((await desk.get(`/desk/${reference}/advice`)).body).toContain('report, page 2')
  })

  it('asks what is missing and keeps what was ticked', async () => {
    const { page } = await given()
    expect((await desk.send(page, { about: 'need', part: 'health' })).body).toContain('Tick at least one')
    const half = await desk.send(page, { sentence: ['1.1', '1.2'] })
    expect(half.body).toContain('Choose what the sentences are about')
    expect(half.body).toMatch(/<input[^>]*(value="1\.2"[^>]* checked|checked[^>]* value="1\.2")/)
  })

  it('is for those who write down what came, and of no other paper', async () => {
    const { page } = await given()
    expect((await desk.get(page.replace(/[^/]+$/, 'none'))).status).toBe(404)
    for (const other of [psychologist, workerAs('EHC coordinator', south, 4)]) {
      desk.signInAs(other)
      expect((await desk.get(page)).status).toBe(404)
    }
  })
})

describe('what went with the request', () => {
  it('is read where the advice is given, and nothing else of the case is', async () => {
    const reference = await desk.received('2026-01-12')
    const went = await letterTo(desk, reference, { title: 'Went', labels: ['ordinary'] })
    const stayed = await letterTo(desk, reference, {
      title: 'Stayed',
      words: 'Another.',
      labels: ['ordinary'],
    })
    const { at } = await askedCase(desk, { reference, papers: [went.id] })
    desk.signInAs(psychologist)
    const shown = await desk.get(at)
    expect(shown.body).toContain('Went')
    expect(shown.body).not.toContain('Stayed')
    expect(await desk.get(`${at}/papers/${went.id}`)).toMatchObject({
      status: 200,
      body: 'He runs from the hall.',
    })
    expect((await desk.get(`${at}/papers/${stayed.id}`)).status).toBe(404)
    desk.signInAs(workerAs('advice-giver', north, 9))
    expect((await desk.get(`${at}/papers/${went.id}`)).status).toBe(404)
  })
})
