import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { type EhcDesk, openEhcDesk } from '../proof/ehc-desk.ts'
import { newWayIn, revokeWayIn, wayInBy, wayInOf } from './way-in.ts'

const secret = 'a secret for tests, forty letters long..'
const today = parseDay('2026-03-02')!
const opensUntil = parseDay('2026-04-13')!

let desk: EhcDesk
beforeAll(async () => {
  desk = await openEhcDesk()
})
afterAll(() => desk.close())

const letIn = async (subject = 'health') => {
  const reference = await desk.received('2026-01-12')
  const { id: caseId } = await desk.fileOf(reference)
  const letting = { caseId, kind: 'advice', subject, today, opensUntil } as const
  return { reference, letting, code: await newWayIn(desk.test.database, secret, letting) }
}
const opens = (reference: string, code: string, on = today) =>
  wayInBy(desk.test.database, secret, { reference, code }, on)

describe('a way in', () => {
  it('opens one thing in one case to whoever has its code and the reference of the case', async () => {
    const { reference, letting, code } = await letIn()
    const opened = await opens(reference.toLowerCase(), code.replaceAll('-', ' '))
    expect(opened?.wayIn).toMatchObject({ caseId: letting.caseId, kind: 'advice', subject: 'health' })
  })

  it('opens nothing with the reference of another case', async () => {
    const { code } = await letIn()
    const other = await letIn()
    expect(await opens(other.reference, code)).toBeNull()
    expect(await opens('', code)).toBeNull()
  })

  it('opens on its last day and no longer', async () => {
    const { reference, code } = await letIn()
    expect(await opens(reference, code, opensUntil)).not.toBeNull()
    expect(await opens(reference, code, opensUntil.add({ days: 1 }))).toBeNull()
    expect(await wayInOf(desk.test.database, secret, code, opensUntil.add({ days: 1 }))).toBeNull()
  })

  it('ends when a new code is given for the same thing, and leaves that of others alone', async () => {
    const { reference, letting, code } = await letIn()
    const other = await newWayIn(desk.test.database, secret, { ...letting, subject: 'social care' })
    const again = await newWayIn(desk.test.database, secret, letting)
    expect(await opens(reference, code)).toBeNull()
    expect(await opens(reference, again)).not.toBeNull()
    expect(await opens(reference, other)).not.toBeNull()
  })

  it('can be taken back', async () => {
    const { reference, letting, code } = await letIn()
    await revokeWayIn(desk.test.database, letting)
    expect(await opens(reference, code)).toBeNull()
  })

  it('keeps no code, and one of another installation opens nothing', async () => {
    const { reference, code } = await letIn()
    const rows = await desk.test.database
      .withTables<never>()
      .selectFrom('ehc.way_in' as never)
      .selectAll()
      .execute()
    expect(JSON.stringify(rows)).not.toContain(code)
    expect(await wayInBy(desk.test.database, `${secret}!`, { reference, code }, today)).toBeNull()
  })
})
