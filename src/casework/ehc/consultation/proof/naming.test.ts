import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { doActs } from '../../final/proof/drafted.ts'
import { type EhcDesk, jerome, north, openEhcDesk, workerAs } from '../../proof/ehc-desk.ts'
import { asking, keepTwoSettings } from './asking.ts'

let desk: EhcDesk
let settings: [string, string]
beforeAll(async () => {
  desk = await openEhcDesk()
  settings = await keepTwoSettings(desk)
})
afterAll(() => desk.close())
beforeEach(() => desk.signInAs(jerome))

const { seen, stateOf, asked } = asking(
  () => desk,
  () => settings,
)

describe('deciding which setting to name', () => {
  const decide = async (reference: string, fields: Record<string, string>) => {
    desk.signInAs(workerAs('EHC manager', north, 2))
    return desk.send(`/desk/${reference}/decide-placement?seen=${await seen(reference)}`, fields)
  }
  const reasons = 'It can meet the needs in section B, and it is near enough to home.'

  it('what the family asked for is named without more; another needs an exception, and the page says which', async () => {
    const { reference } = await asked()
    const wish = { wishName: 'Brambleside School', wishKind: 'special school', reasons }
    const other = await decide(reference, {
      ...wish,
      name: 'Larkfield Primary School',
      kind: 'mainstream school',
    })
    expect([other.status, other.body]).toEqual([422, expect.stringContaining('exception of section 39(4)')])
    const done = await decide(reference, { ...wish, name: 'Brambleside School', kind: 'special school' })
    expect(done.status).toBe(303)
    expect((await stateOf(reference)).placement).toMatchObject({
      name: 'Brambleside School',
      kind: 'special school',
    })
  })

  it('a coordinator prepares and a manager decides', async () => {
    const { reference } = await asked()
    const tried = await desk.send(`/desk/${reference}/decide-placement?seen=${await seen(reference)}`, {
      kind: 'mainstream school',
      reasons,
    })
    expect(tried.status).toBe(404)
  })

  it('staff write down an answer that came by post', async () => {
    const { reference, consulted } = await asked()
    const sent = await desk.send(
      `/desk/${reference}/setting-answered?seen=${await seen(reference)}&id=${consulted[3]!.id}`,
      {
        can: 'cannot meet need',
        'why-unsuitable': 'It teaches children of 11 and over.',
        by: 'The head',
      },
    )
    expect(sent.status).toBe(303)
    expect((await stateOf(reference)).consulted[3]?.answer?.how).toBe('recorded by the council')
  })

  it('a setting that never answers stops nobody', async () => {
    const { reference } = await asked()
    await doActs(desk, reference, [
      [
        'decide placement',
        '2026-03-02',
        {
          name: 'The Hut',
          kind: 'mainstream school',
          wish: { name: null, kind: null },
          exceptions: [],
          reasons,
        },
      ],
      ['send final plan', '2026-03-02'],
    ])
    expect((await stateOf(reference)).stage).toBe('plan made')
  })
})
