import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pdf } from '../proof/honest-files.ts'
import { documentsSite, type DocumentsSite } from '../proof/site.ts'
import { motherHome, people } from '../proof/world.ts'

let site: DocumentsSite
beforeAll(async () => {
  site = await documentsSite()
})
afterAll(() => site.stop())

const path = `/records/${people.ella}/documents`
const get: DocumentsSite['get'] = (...asked) => site.get(...asked)
const say: DocumentsSite['say'] = (...asked) => site.say(...asked)
const post = (
  who: Parameters<DocumentsSite['post']>[0],
  fields: Record<string, string>,
  file: { name: string; bytes: Buffer },
) => site.post(who, path, fields, file)
const report = { name: 'report.pdf', bytes: pdf([['Words.']]) }

describe('a child’s documents, without scripts', () => {
  it('a parent sends one, sees it in the list and saves it', async () => {
    const sent = await post('mother', { title: 'Report from nursery' }, report)
    expect([sent.statusCode, sent.headers.location]).toEqual([303, `${path}?done=document`])
    const page = await get(`${path}?done=document`, 'mother')
    expect(page.body).toContain('Your document is kept.')
    const href = /href="(\/records\/[^"]+\/documents\/[^"]+)"/.exec(page.body)![1]!
    const saved = await get(href, 'officer')
    expect(saved.rawPayload.equals(report.bytes)).toBe(true)
    expect(saved.headers['content-disposition']).toMatch(/^attachment/)
    expect((await get(href, 'stranger')).body).toBe('Nothing here')
  })

  it('what is wrong is said beside the question, and what was typed is still there', async () => {
    const untitled = await post('mother', { title: ' ' }, report)
    expect([untitled.statusCode, untitled.body]).toEqual([
      422,
      expect.stringContaining('Say what the document is'),
    ])
    const page = await post('mother', { title: 'My page' }, { name: 'a.pdf', bytes: Buffer.from('<html>') })
    expect([page.statusCode, page.body]).toEqual([
      422,
      expect.stringContaining('We cannot take this kind of file.'),
    ])
    expect(page.body).toContain('value="My page"')
    const none = await post('mother', { title: 'My page' }, { name: '', bytes: Buffer.alloc(0) })
    expect(none.body).toContain('Choose a file to send')
  })

  it('an officer chooses who may see it; a parent is not asked', async () => {
    expect((await get(path, 'officer')).body).toContain('value="safeguarding"')
    expect((await get(path, 'mother')).body).not.toContain('value="safeguarding"')
    await post('officer', { title: 'Kept safe', marks: 'safeguarding' }, report)
    expect((await get(path, 'officer')).body).toContain('Kept safe')
    expect((await get(path, 'mother')).body).not.toContain('Kept safe')
    await post('mother', { title: 'From home', marks: 'panel' }, report)
    expect((await get(path, 'mother')).body).toContain('From home')
  })

  it('says above the list, and where papers are chosen to be sent, whose they are', async () => {
    await post('mother', { title: 'To be sent' }, report)
    for (const page of [path, `${path}/send`])
      expect((await get(page, 'officer')).body, page).toMatch(
        /class="govuk-body wm-whose"><strong>Ella[^<]*<\/strong>/,
      )
  })

  it('is the same page as nothing at all to somebody of another team, and to a forged form', async () => {
    expect((await get(path, 'stranger')).body).toBe('Nothing here')
    expect((await get('/records/nobody/documents', 'officer')).body).toBe('Nothing here')
    const forged = await post('mother', { form_ticket: 'forged', title: 'x' }, report)
    expect(forged.statusCode).toBe(422)
  })
})

const paperCalled = async (title: string) => {
  const { body } = await get(`${path}/send`, 'officer')
  return new RegExp(`value="([\\da-f-]{36} \\d+)"[^]{0,300}?>\\s*${title}`).exec(body)![1]!
}

describe('sending documents to somebody, without scripts', () => {
  it('what is plain goes in two presses, and whoever it is for finds it and nobody else does', async () => {
    await post(
      'officer',
      { title: 'A plain report' },
      { name: 'plain.pdf', bytes: pdf([['Ella can swim.']]) },
    )
    const paper = await paperCalled('A plain report')
    const asked = await say('officer', `${path}/send`, {
      papers: paper,
      people: people.mother,
      purpose: 'For the meeting',
    })
    expect(asked.statusCode).toBe(303)
    const bundle = asked.headers.location!
    expect((await get(bundle, 'officer')).body).toContain('Ready to send')
    expect((await get(bundle, 'mother')).body).toBe('Nothing here')
    const sent = await say('officer', bundle, { answer: 'release' })
    expect(sent.headers.location).toBe(`${bundle}?done=release`)
    expect(site.told).toEqual([bundle.split('/').at(-1)])
    const theirs = await get(path, 'mother')
    expect(theirs.body).toContain('Sent to you')
    const href = /href="([^"]+)" download/.exec((await get(bundle, 'mother')).body)![1]!
    expect((await get(href, 'mother')).headers['content-disposition']).toMatch(/^attachment/)
    expect((await get(href, 'father')).body).toBe('Nothing here')
    expect((await get(bundle, 'father')).body).toBe('Nothing here')
  })

  it('another child’s home in it waits for a colleague, who must say what they looked at', async () => {
    const words = [['The taxi also stops at 14 Maple Road, Gullhaven ZZ3 3CD.']]
    await post('officer', { title: 'A taxi letter' }, { name: 'taxi.pdf', bytes: pdf(words) })
    const paper = await paperCalled('A taxi letter')
    const asked = await say('officer', `${path}/send`, {
      papers: paper,
      people: people.mother,
      purpose: 'Transport',
    })
    const bundle = asked.headers.location!
    const shown = await get(bundle, 'officer')
    expect(shown.body).toContain('Waits for a second person')
    expect(shown.body).toContain('Another child’s home')
    expect((await say('officer', bundle, { answer: 'release' }, `${path}/send`)).statusCode).toBe(422)
    expect((await get('/desk/releases', 'manager')).body).toContain(bundle)
    expect((await get('/desk/releases', 'officer')).body).not.toContain(bundle)
    const silent = await say('manager', bundle, { answer: 'agree', reason: ' ' })
    expect([silent.statusCode, silent.body]).toEqual([422, expect.stringContaining('Say what you looked at')])
    await say('manager', bundle, { answer: 'stop', reason: 'It names another family’s home.' })
    expect((await get(bundle, 'officer')).body).toContain('Stopped')
    expect((await get(path, 'mother')).body).not.toContain('Transport')
  })

  it('a letter goes only to an address somebody has asked about', async () => {
    const paper = await paperCalled('A plain report')
    const fields = { papers: paper, people: `${people.mother} ${motherHome}`, purpose: 'By post' }
    const first = await say('officer', `${path}/send`, fields)
    expect(first.statusCode).toBe(422)
    expect(first.body).toContain('Ask Karen Fennerby whether the address is right')
    expect(first.body).toMatch(/value="By post"/)
    const second = await say('officer', `${path}/send`, {
      ...fields,
      confirm: `${people.mother} ${motherHome}`,
    })
    expect(second.statusCode).toBe(303)
  })

  it('nothing chosen is said beside the question; nobody else may ask at all', async () => {
    const empty = await say('officer', `${path}/send`, { purpose: 'x' })
    expect([empty.statusCode, empty.body]).toEqual([
      422,
      expect.stringContaining('Choose at least one document'),
    ])
    expect((await get(`${path}/send`, 'mother')).body).toBe('Nothing here')
    expect((await get(`${path}/send`, 'stranger')).body).toBe('Nothing here')
  })
})
