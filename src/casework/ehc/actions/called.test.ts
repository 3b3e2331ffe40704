import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EhcDesk, jerome, north, openEhcDesk, south, workerAs } from '../proof/ehc-desk.ts'

let desk: EhcDesk
let reference: string
beforeAll(async () => {
  desk = await openEhcDesk()
  reference = await desk.received('2026-02-16', { name: 'Otis Grantham-Lee' })
})
afterAll(() => desk.close())

const titleOf = (html: string) => /<title>(.*?)<\/title>/.exec(html)?.[1]

describe('a child is called by name', () => {
  it('in the tray and on the case of who has it, and never in a title that a browser keeps', async () => {
    desk.signInAs(jerome)
    for (const path of ['/desk', `/desk/${reference}`]) {
      const { body } = await desk.get(path)
      expect(body).toContain('Otis Grantham-Lee')
      expect(titleOf(body)).not.toContain('Otis')
    }
  })

  it('in the tray of their own team', async () => {
    desk.signInAs(workerAs('EHC manager', north, 2))
    expect((await desk.get('/desk?whose=team')).body).toContain('Otis Grantham-Lee')
  })

  it('and to nobody else', async () => {
    desk.signInAs(workerAs('EHC coordinator', south, 6))
    for (const path of ['/desk?whose=team', '/desk?whose=unassigned', `/desk/${reference}`])
      expect((await desk.get(path)).body).not.toContain('Otis')
  })
})
