import { afterAll, beforeAll, expect, it } from 'vitest'
import { documentsSite, type DocumentsSite } from '../../proof/site.ts'
import { people } from '../../proof/world.ts'

let site: DocumentsSite
let url: string
const list = `/records/${people.ella}/documents`
const file = (words: string) => ({ name: 'a.txt', bytes: Buffer.from(words) })
const boxOf = async (title: string) => {
  const { body } = await site.get(`${list}/send`, 'officer')
  return new RegExp(`value="([\\da-f-]{36} \\d+)"[^]{0,300}?>\\s*${title}\\s*<`).exec(body)![1]!
}
const asked = async (title: string) => {
  const fields = { papers: await boxOf(title), people: people.mother, purpose: 'To read' }
  const reply = await site.say('officer', `${list}/send`, fields)
  return (await site.get(reply.headers.location!, 'officer')).body
}

beforeAll(async () => {
  site = await documentsSite()
  await site.post('officer', list, { title: 'A letter' }, file('We would like to meet you.'))
  url = /href="([^"]+\/translation)"/.exec((await site.get(list, 'officer')).body)![1]!
})
afterAll(() => site.stop())

it('asks for a language and a file, says what is missing, and keeps what was typed', async () => {
  expect((await site.post('officer', url, { language: ' ' }, file('x'))).body).toContain(
    'Say which language it is in',
  )
  const none = await site.post('officer', url, { language: 'Polish' }, { name: '', bytes: Buffer.alloc(0) })
  expect([none.statusCode, none.body]).toEqual([422, expect.stringContaining('value="Polish"')])
})

it('is listed beside its English, and has no translation of its own', async () => {
  const kept = await site.post('officer', url, { language: 'Polish' }, file('Prosimy o spotkanie.'))
  expect(kept.headers.location).toBe(`${list}?done=translation`)
  const { body } = await site.get(list, 'officer')
  expect(body).toContain('A letter, in Polish')
  expect(body).toContain('A translation into Polish of version 1. The two leave together.')
  expect(body.match(/\/translation"/g)).toHaveLength(1)
})

it('leaves with its English, whichever of the two was chosen', async () => {
  for (const title of ['A letter', 'A letter, in Polish']) {
    const bundle = await asked(title)
    expect(bundle).toContain('A letter, in Polish')
    expect(bundle).toMatch(/>\s*A letter\s*</)
    expect(bundle).toContain('Ready to send')
  }
})

it('is looked through like its English: another child’s home in it holds up both', async () => {
  await site.post('officer', url, { language: 'Romanian' }, file('Acasă: 14 Maple Road, Gullhaven ZZ3 3CD.'))
  const bundle = await asked('A letter')
  expect(bundle).toContain('Waits for a second person')
  expect(bundle).toContain('Another child’s home')
})

it('stays behind where the English has a new version: it is a translation of the old one', async () => {
  await site.post(
    'officer',
    url.replace('translation', 'new-version'),
    { why: 'A date.' },
    file('On Monday.'),
  )
  const bundle = await asked('A letter \\(version 2\\)')
  expect(bundle).not.toContain('in Polish')
})

it('is no page for a family that did not send the paper', async () => {
  expect((await site.get(url, 'mother')).body).toBe('Nothing here')
})
