import { afterAll, beforeAll, expect, it } from 'vitest'
import { documentsSite, type DocumentsSite } from '../../proof/site.ts'
import { people } from '../../proof/world.ts'

let site: DocumentsSite
let url: string
const list = `/records/${people.ella}/documents`
const file = (words: string) => ({ name: 'a.txt', bytes: Buffer.from(words) })

beforeAll(async () => {
  site = await documentsSite()
  await site.post('officer', list, { title: 'A report' }, file('One.'))
  url = /href="([^"]+\/new-version)"/.exec((await site.get(list, 'officer')).body)![1]!
})
afterAll(() => site.stop())

it('asks why and for a file, says what is missing, and keeps what was typed', async () => {
  const silent = await site.post('officer', url, { why: ' ' }, file('Two.'))
  expect([silent.statusCode, silent.body]).toEqual([
    422,
    expect.stringContaining('Say why there is a new version'),
  ])
  const none = await site.post(
    'officer',
    url,
    { why: 'A page was missing.' },
    { name: '', bytes: Buffer.alloc(0) },
  )
  expect([none.statusCode, none.body]).toEqual([422, expect.stringContaining('Choose a file to send')])
  expect(none.body).toContain('A page was missing.')
})

it('of two people with the page open the second is shown what the first did, and may then send theirs', async () => {
  const page = await site.open(url, 'manager')
  const first = await site.post('officer', url, { why: 'Its last page.' }, file('Two.'))
  expect(first.headers.location).toBe(`${list}?done=version`)
  const second = await site.post('manager', url, { why: 'My own copy.' }, file('Three.'), page)
  expect(second.statusCode).toBe(422)
  expect(second.body).toContain('Somebody else put in a newer version')
  expect(second.body).toContain('Its last page.')
  expect(second.body).toContain('My own copy.')
  const again = await site.post('manager', url, { why: 'My own copy.' }, file('Three.'))
  expect(again.statusCode).toBe(303)
  const shown = (await site.get(list, 'manager')).body
  expect(shown).toContain('Version 3')
  expect(shown).toContain('2 older versions')
})

it('pressed twice is one version', async () => {
  const page = await site.open(url, 'officer')
  await site.post('officer', url, { why: 'Twice.' }, file('Four.'), page)
  const twice = await site.post('officer', url, { why: 'Twice.' }, file('Four.'), page)
  expect(twice.statusCode).toBe(303)
  expect((await site.get(list, 'officer')).body).not.toContain('Version 5')
})

it('is no page for a family that did not send it, nor for a stranger, and is not offered to them', async () => {
  for (const who of ['mother', 'stranger'] as const) {
    expect((await site.get(url, who)).body).toBe('Nothing here')
    expect((await site.get(list, who)).body).not.toContain('new-version')
  }
  const forced = await site.post('mother', url, { why: 'x' }, file('x'), await site.open(list, 'mother'))
  expect(forced.body).toBe('Nothing here')
})

it('whoever sends a bundle is told which version goes', async () => {
  expect((await site.get(`${list}/send`, 'officer')).body).toContain('A report (version 4)')
})
