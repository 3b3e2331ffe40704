import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pack } from '../../../../../authorities/coventry/pack.ts'
import { type DirectoryTables, findForEditor, loadPack } from '#directory'
import {
  type EditorsDesk,
  fieldsIn,
  listingsFile,
  openDesk,
  workerAs,
} from '../../../../../test/editing/editors-desk.ts'

let desk: EditorsDesk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const page = '/desk/listings/early-years-send-and-portage'
const db = () => desk.test.database.withTables<DirectoryTables>()
const now = async () => (await findForEditor(db(), 'early-years-send-and-portage'))!

describe('putting a listing right', () => {
  it('starts from what is public, and saving it unchanged changes nothing', async () => {
    const { body, status } = await desk.get(page)
    expect(status).toBe(200)
    expect(body).toContain('Early Years Education, Support and Childcare - SEND and Portage')
    const saved = await desk.send(page, {})
    expect(saved.location).toBe(`${page}?done=nothing`)
    expect((await now()).edit).toBeNull()
  })

  it('shows old beside new before anything is public, then publishes it and says so', async () => {
    const saved = await desk.send(page, {
      phones: '01632 960 777, mornings',
      status: 'temporarily closed',
      checked: 'yes',
    })
    expect(saved).toMatchObject({ status: 303, location: `${page}/changes` })
    const preview = await desk.get(saved.location)
    expect(preview.body).toContain('<ins>01632 960 777, mornings</ins>')
    expect(preview.body).toContain('<ins>It is closed for now</ins>')
    expect((await now()).published?.status).toBe('active')
    const published = await desk.send(`${page}/changes`, {}, `${page}/publish`)
    expect(published.location).toBe(`${page}?done=published`)
    expect((await now()).published).toMatchObject({
      status: 'temporarily closed',
      assured_date: '2026-03-02',
      phones: [{ number: '01632 960 777', description: 'mornings' }],
    })
    const after = await desk.get(published.location)
    expect(after.body).toContain('It is published')
    expect(after.body).toContain('Ines Corrigan, 2 March 2026')
  })

  it('keeps what was put right when the pack is loaded again, as at every start', async () => {
    await db().deleteFrom('directory.loaded_file').execute()
    await loadPack(db(), pack.directory, listingsFile, '2026-03-03T09:00:00.000Z')
    expect((await now()).published?.phones?.[0]?.number).toBe('01632 960 777')
  })

  it.each([
    [{ name: ' ' }, 'Enter the name of the listing'],
    [{ phones: 'ring the office' }, '“ring the office” has no phone number in it'],
    [{ email: 'nobody' }, 'Enter an email address with an @ in it'],
    [{ wait_weeks: 'six' }, 'Enter the wait as a number of weeks'],
  ])('sends %j back with everything that was typed', async (fields, sentence) => {
    const again = await desk.send(page, { ...fields, summary: 'Kept words' })
    expect(again.status).toBe(422)
    expect(again.body).toContain(sentence)
    expect(again.body).toContain('Kept words')
  })

  it('shows the second of two editors both texts, and lets them save with their eyes open', async () => {
    const { body } = await desk.get(page)
    const mine = fieldsIn(body)
    await desk.send(page, { summary: 'What the first wrote' })
    const stopped = await desk.post(page, { ...mine, summary: 'What the second wrote' })
    expect(stopped.status).toBe(409)
    expect(stopped.body).toContain('Somebody changed this listing while you were writing')
    expect(stopped.body).toMatch(/What the first wrote[\s\S]*What the second wrote/)
    const saved = await desk.post(page, fieldsIn(stopped.body))
    expect(saved.location).toBe(`${page}/changes`)
    expect((await now()).edit?.changes.summary).toBe('What the second wrote')
    expect((await desk.send(`${page}/changes`, {}, `${page}/let-go`)).location).toContain('done=let-go')
  })

  it('publishes once when the button is pressed twice', async () => {
    await desk.send(page, { summary: 'Pressed twice' })
    const press = fieldsIn((await desk.get(`${page}/changes`)).body)
    const { version } = await now()
    const both = await Promise.all([1, 2].map(() => desk.post(`${page}/publish`, press)))
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    expect((await now()).version).toBe(version + 1)
  })

  it('brings the facts of an earlier version back as a draft', async () => {
    const { body } = await desk.get(`${page}/versions`)
    expect(body).toContain('The first version.')
    const restored = await desk.send(`${page}/versions`, { version: '1' }, `${page}/restore`)
    expect(restored.location).toBe(`${page}?done=restored`)
    expect((await now()).edit?.changes).toMatchObject({ status: 'active', assured_date: null })
  })

  it('never makes a private address public again by bringing an earlier version back', async () => {
    const home = '/desk/listings/park-edge-family-hub'
    const listing = async () => (await findForEditor(db(), 'park-edge-family-hub'))!
    await desk.send(home, { addresses_private: 'yes', alert: 'Closed today' })
    await desk.send(`${home}/changes`, {}, `${home}/publish`)
    expect((await listing()).published).toMatchObject({ addresses_private: true, alert: 'Closed today' })
    await desk.send(`${home}/versions`, { version: '1' }, `${home}/restore`)
    expect((await listing()).edit?.changes).toEqual({ alert: null })
    expect((await desk.get(home)).body).toMatch(/value="yes"[^>]*checked|checked[^>]*value="yes"/)
  })

  it('is found by part of its name', async () => {
    const { body } = await desk.get('/desk/listings?q=portage')
    expect(body).toContain(page)
    expect((await desk.get('/desk/listings?q=zzzz')).body).toContain('No listing has these words')
  })

  it.each([['/desk/listings'], [page], [`${page}/changes`], [`${page}/versions`]])(
    '%s is not there for those who do not look after listings',
    async (path) => {
      desk.signInAs(workerAs('panel member'))
      expect((await desk.get(path)).status).toBe(404)
      expect((await desk.post(path.startsWith(page) ? page : `${page}/publish`, { name: 'x' })).status).toBe(
        404,
      )
      desk.signInAs(workerAs('content editor'))
    },
  )
})
