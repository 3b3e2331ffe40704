import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EhcDesk, jerome, north, openEhcDesk, workerAs } from './ehc-desk.ts'

let desk: EhcDesk
let references: readonly string[]
const manager = workerAs('EHC manager', north, 2)
beforeAll(async () => {
  desk = await openEhcDesk()
  desk.signInAs(jerome)
  references = [
    await desk.received('2026-02-23'),
    await desk.received('2026-02-24'),
    await desk.received('2026-02-25'),
  ]
  desk.signInAs(manager)
})
afterAll(() => desk.close())

const tray = '/desk?whose=team'
const pickOf = async (reference: string) => `${reference}:${(await desk.fileOf(reference)).last_act}`
const ownerOf = async (reference: string) => (await desk.fileOf(reference)).owner_id
const give = (fields: Readonly<Record<string, string | readonly string[]>>) =>
  desk.send(tray, { back: tray, ...fields }, '/desk/give')

describe('choosing all that is shown', () => {
  it('is a link that works without scripts: the page comes back with every box ticked, and says how many', async () => {
    const plain = (await desk.get(tray)).body
    expect(plain).toContain('Choose all 3 shown')
    expect(plain).not.toMatch(/name="pick"[^>]* checked/)
    const { body } = await desk.get(`${tray}&all=yes`)
    expect(body.match(/name="pick"[^>]* checked/g)).toHaveLength(3)
    expect(body).toContain('3 pieces of work are chosen.')
    expect(body).toContain('Choose none')
  })
})

describe('giving many at once', () => {
  it('gives what can be given, and lists the rest, each with why', async () => {
    const [first, changed, last] = references as [string, string, string]
    const stale = `${changed}:1`
    const sent = await give({
      pick: [await pickOf(first), stale, await pickOf(last), 'RQ-NONE-NONE:1'],
      to: 'me',
    })
    expect([await ownerOf(first), await ownerOf(last)]).toEqual([manager.personId, manager.personId])
    expect(await ownerOf(changed)).not.toBe(manager.personId)
    const { body } = await desk.get(sent.location)
    expect(body).toContain('2 pieces of work were given.')
    expect(body).toContain('2 were left as they are.')
    expect(body).toContain(`href="/desk/${changed}"`)
    expect(body).toContain('somebody else changed it meanwhile')
    expect(body).toContain('you may not give this one, or it is not there any more')
  })

  it('with nothing chosen, or to nobody of one’s teams, says so and changes nothing', async () => {
    expect((await desk.get((await give({ to: 'me' })).location)).body).toContain(
      'Choose at least one piece of work',
    )
    const [first] = references as [string]
    const stranger = '00000000-0000-4000-8000-00000000ffff'
    const sent = await give({ pick: [await pickOf(first)], to: stranger })
    expect((await desk.get(sent.location)).body).toContain('Choose who to give it to')
    expect(await ownerOf(first)).toBe(manager.personId)
  })

  it('shows nothing of an address somebody made up', async () => {
    const { body } = await desk.get(
      `${tray}&given=2&left=${encodeURIComponent('<b>:changed RQ-1:because RQ-2:changed')}`,
    )
    expect(body).toContain('1 was left as it is.')
    expect(body).not.toContain('<b>:')
  })
})
