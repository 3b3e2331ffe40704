import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pack } from '../../../../../authorities/coventry/pack.ts'
import type { DirectoryTables } from '#directory'
import type { FeedbackTables } from '#feedback'
import {
  type EditorsDesk,
  openDesk,
  today,
  workerAs,
  receive,
  applyImport,
  findPublished,
} from '../../../../../test/editing/editors-desk.ts'

let desk: EditorsDesk
let reference: string
beforeAll(async () => {
  desk = await openDesk()
  const [category] = pack.directory.taxonomies.find(({ id }) => id === 'category')!.terms
  const details = {
    name: 'Quiet Pool Morning',
    what: 'Swimming with the music off.',
    who: 'Children who find noise hard',
    ageFrom: 4,
    ageTo: 11,
    venue: '12 Larch Close',
    postcode: 'CV2 4AB',
    hideAddress: true,
    when: 'Saturdays, 9am to 10am',
    cost: 'free' as const,
    phone: '01632 960 123',
    categories: [category!.id],
    needs: [],
  }
  reference = await receive(
    desk.test.database.withTables<FeedbackTables>(),
    { message: { kind: 'suggestion', details }, suspectedSpam: false, key: 'one' },
    { pack: pack.feedback, today },
  )
  await desk.takeIn()
})
afterAll(() => desk.close())

const db = () => desk.test.database.withTables<DirectoryTables>()
const page = () => `/desk/${reference}/listing`

describe('a listing that somebody suggested', () => {
  it('is offered from its case, filled in with what they said and nothing else', async () => {
    expect((await desk.get(`/desk/${reference}`)).body).toContain(page())
    const { body } = await desk.get(page())
    for (const said of ['Quiet Pool Morning', 'Swimming with the music off.', 'CV2 4AB', '01632 960 123'])
      expect(body).toContain(said)
    expect(body).toMatch(/name="organization"[^>]*value(?:="")?[\s/>]/)
  })

  it('is not published without the one fact that a listing needs and they did not give', async () => {
    const sent = await desk.send(page(), { step: 'check' })
    expect(sent.status).toBe(422)
    expect(sent.body).toContain('Enter who runs it')
  })

  it('is not published where its text tells the address that is kept private', async () => {
    const fields = { step: 'check', organization: 'Pool friends', description: 'Come to 12 Larch Close' }
    const sent = await desk.send(page(), fields)
    expect(sent.status).toBe(422)
    expect(sent.body).toContain('the text of the listing gives it away')
  })

  it('is shown as families will see it, then published once, its address kept private', async () => {
    const fields = { organization: 'Pool friends', kind: 'group', checked: 'yes' }
    const check = await desk.send(page(), { ...fields, step: 'check' })
    expect(check.status).toBe(200)
    expect(check.body).toContain('kept private')
    expect(await findPublished(db(), 'quiet-pool-morning')).toBeUndefined()
    const published = await desk.send(page(), { ...fields, step: 'publish' })
    expect(published.location).toBe(`/desk/listings/quiet-pool-morning?done=added&from=${reference}`)
    const listing = (await findPublished(db(), 'quiet-pool-morning'))!
    expect(listing).toMatchObject({
      kind: 'group',
      minimum_age_months: 48,
      maximum_age_months: 132,
      assured_date: '2026-03-02',
      cost_options: [{ amount: 0 }],
      schedules: [{ description: 'Saturdays, 9am to 10am' }],
    })
    expect(JSON.stringify(listing)).not.toMatch(/Larch|CV2 4AB/)
    expect((await desk.get(page())).location).toBe(`/desk/listings/quiet-pool-morning?from=${reference}`)
  })

  it('leads to a first draft of the answer, kind and with a link', async () => {
    const { body } = await desk.get(`/desk/listings/quiet-pool-morning?done=added&from=${reference}`)
    const link = /href="(\/desk\/WM-[^"]*\/answer\?[^"]*)"/.exec(body)![1]!.replaceAll('&amp;', '&')
    const answer = await desk.get(link)
    expect(answer.body).toContain('Thank you for telling us about it.')
    expect(answer.body).toContain('https://guide.example/listings/quiet-pool-morning')
    const sent = await desk.send(link, {})
    expect(sent).toMatchObject({ status: 303, location: `/desk/${reference}?done=answer` })
  })

  it('is never taken away by an import, which may not even use the editors’ name', async () => {
    const done = await applyImport(db(), 'editors', [], {
      at: '2026-03-03T09:00:00.000Z',
      pack: pack.directory,
      wholeSource: true,
      force: true,
    })
    expect(done.stop).toContain('written by editors')
    expect(await findPublished(db(), 'quiet-pool-morning')).toBeDefined()
  })

  it('is made by those who may publish listings, and by nobody else', async () => {
    desk.signInAs(workerAs('panel member'))
    expect((await desk.get(page())).status).toBe(404)
    expect((await desk.post(page(), { name: 'x' })).status).toBe(404)
    desk.signInAs(workerAs('content editor'))
  })
})
