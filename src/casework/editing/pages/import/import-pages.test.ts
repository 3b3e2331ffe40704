import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DirectoryTables } from '#directory'
import {
  type EditorsDesk,
  fieldsIn,
  openDesk,
  workerAs,
  findPublished,
} from '../../../../../test/editing/editors-desk.ts'

let desk: EditorsDesk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const db = () => desk.test.database.withTables<DirectoryTables>()
const rows = (more: readonly object[] = []) =>
  JSON.stringify([
    { slug: 'toy-library', name: 'Toy Library', organisation: 'Larch Trust', phone: '01632 960 001' },
    { slug: 'sibling-club', name: 'Sibling Club', organisation: 'Larch Trust' },
    { slug: 'no-name', organisation: 'Larch Trust' },
    ...more,
  ])
const sendFile = async (bytes: string, fields: Record<string, string> = {}, name = 'larch.json') => {
  const ticket = fieldsIn((await desk.get('/desk/import')).body)['form_ticket']!
  return desk.postFile('/desk/import', { form_ticket: String(ticket), ...fields }, { name, bytes })
}
const apply = (location: string, fields = {}) => desk.send(location, fields, `${location}/apply`)

describe('bringing listings in', () => {
  it('says row by row what would change, and changes nothing', async () => {
    const sent = await sendFile(rows())
    expect(sent.location).toMatch(/^\/desk\/import\/[0-9a-f-]{36}$/)
    const { body } = await desk.get(sent.location)
    for (const said of ['Toy Library', 'Sibling Club', 'The name is missing.', 'From larch', 'row 3'])
      expect(body).toContain(said)
    expect(await findPublished(db(), 'toy-library')).toBeUndefined()
  })

  it('brings in the good rows together, once however often it is pressed, and again as nothing new', async () => {
    const { location } = await sendFile(rows())
    const both = await Promise.all([apply(location), apply(location)])
    expect(new Set(both.map((one) => one.location.split('news=')[1]))).toEqual(
      new Set(['done', 'done-before']),
    )
    expect((await desk.get(location)).body).toContain('They are in')
    expect((await findPublished(db(), 'toy-library'))?.name).toBe('Toy Library')
    const again = await sendFile(rows())
    expect((await desk.get(again.location)).body).toContain('The same as before')
  })

  it('says where an editor’s correction gives way to what the source now says', async () => {
    const page = '/desk/listings/toy-library'
    await desk.send(page, { phones: '01632 960 777' })
    await desk.send(`${page}/changes`, {}, `${page}/publish`)
    const kept = await sendFile(rows())
    expect((await desk.get(kept.location)).body).not.toContain('An editor put this right')
    const changed = rows().replace('01632 960 001', '01632 960 555')
    const sent = await sendFile(changed)
    expect((await desk.get(sent.location)).body).toContain('An editor put this right before')
    await apply(sent.location)
    expect((await findPublished(db(), 'toy-library'))?.phones?.[0]?.number).toBe('01632 960 555')
    expect((await desk.get(page)).body).toContain('The source changed: it now says “01632 960 555”')
  })

  it('does nothing where the listings changed after the preview, and shows what would change now', async () => {
    const one = await sendFile(rows([{ slug: 'new-one', name: 'New One', organisation: 'Larch Trust' }]))
    const two = await sendFile(rows([{ slug: 'new-one', name: 'New Uno', organisation: 'Larch Trust' }]))
    await apply(two.location)
    const stopped = await apply(one.location)
    expect(stopped.location).toContain('not-as-it-was')
    expect((await desk.get(stopped.location)).body).toContain('The listings changed after you looked')
    expect((await findPublished(db(), 'new-one'))?.name).toBe('New Uno')
  })

  it('takes pasted text under a name, in pages when it is long', async () => {
    const many = JSON.stringify(
      Array.from({ length: 120 }, (_, at) => ({
        slug: `club-${at}`,
        name: `Club ${at}`,
        organisation: 'Larch Trust',
      })),
    )
    const sent = await desk.send('/desk/import', { text: many, source: 'pasted' })
    const { body } = await desk.get(`${sent.location}?page=3`)
    expect(body).toContain('Page 3 of 3')
    expect(body).toContain('Club 119')
    expect(body).not.toContain('Club 10<')
  })

  it('takes most of a list away only from somebody who insists', async () => {
    const sent = await desk.send('/desk/import', {
      text: JSON.stringify(
        Array.from({ length: 12 }, (_, at) => ({
          slug: `hut-${at}`,
          name: `Hut ${at}`,
          organisation: 'Huts',
        })),
      ),
      source: 'huts',
    })
    await apply(sent.location)
    const one = JSON.stringify([{ slug: 'hut-0', name: 'Hut 0', organisation: 'Huts' }])
    const fewer = await desk.send('/desk/import', { text: one, source: 'huts', whole: 'yes' })
    expect((await desk.get(fewer.location)).body).toContain('This would remove 11 of 12 listings')
    expect((await apply(fewer.location)).location).toContain('stopped')
    expect(await findPublished(db(), 'hut-5')).toBeDefined()
    expect((await apply(fewer.location, { insist: 'yes' })).location).toContain('news=done')
    expect(await findPublished(db(), 'hut-5')).toBeUndefined()
  })

  it.each([
    [{}, 'Give a file, an address or some text'],
    [{ text: rows() }, 'Give the source a name'],
    [{ text: 'name;other\nx', source: 'broken' }, 'The file has no column called'],
    [{ text: '[1, {"x": ', source: 'broken' }, 'The file is not JSON that we can read.'],
    [{ address: 'http://127.0.0.1:1/services' }, 'Give an address that starts with https:// or http://.'],
  ])('%j is refused in a sentence', async (fields, sentence) => {
    const sent = await desk.send('/desk/import', fields)
    expect(sent.status).toBe(422)
    expect(sent.body).toContain(sentence)
  })

  it('is for those who may publish listings, and nobody else', async () => {
    const { location } = await sendFile(rows())
    desk.signInAs(workerAs('panel member'))
    for (const path of ['/desk/import', location]) expect((await desk.get(path)).status).toBe(404)
    expect((await desk.post(`${location}/apply`, {})).status).toBe(404)
    desk.signInAs(workerAs('content editor'))
  })
})
