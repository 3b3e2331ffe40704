import { afterAll, beforeAll, expect, it } from 'vitest'
import { findActs, replay } from '#cases'
import { handOver } from '#kit/db'
import { dueOn } from '#law'
import { familyDays } from '../../family-days.ts'
import { assessment } from '../../rules/process.ts'
import { anneliese, type EhcDesk, jerome, openEhcDesk } from '../../proof/ehc-desk.ts'

let desk: EhcDesk
beforeAll(async () => {
  desk = await openEhcDesk()
})
afterAll(() => desk.close())

it('says where things are, who has it and the next date, with the same clock as the officer’s', async () => {
  const reference = await desk.received('2026-02-16')
  const { status, body } = await desk.get(`/your-child/${reference}`)
  expect(status).toBe(200)
  expect(body).toContain('We are thinking about whether to assess')
  expect(body).toContain('Person 1')
  expect(body).toContain('30 March 2026')
  expect(body).toContain(`/your-child/${reference}/dates.ics`)
  expect(body).not.toContain('This is late')
})

it('keeps what was sent, to be read again', async () => {
  const reference = await desk.received('2026-02-17')
  await desk.send(`/desk/${reference}/letter/acknowledgement?seen=2`, { step: 'send' })
  const { body } = await desk.get(`/your-child/${reference}`)
  const letter = new RegExp(`/your-child/${reference}/letters/\\d+`).exec(body)?.[0]
  expect(letter).toBeDefined()
  expect((await desk.get(letter!)).body).toContain(reference)
  expect((await desk.get(`/your-child/${reference}/letters/1`)).status).toBe(404)
})

it('says that it is late, and guesses nothing from too few others', async () => {
  const reference = await desk.received('2025-12-01')
  const { body } = await desk.get(`/your-child/${reference}`)
  expect(body).toContain('This is late')
  expect(body).not.toContain('families here who waited as long')
})

it('says when it is likely, from others who waited as long', async () => {
  const reference = await desk.received('2025-12-02')
  desk.signInAs(anneliese)
  for (let nth = 0; nth < 10; nth++) {
    const other = await desk.received('2025-10-01')
    await desk.send(`/desk/${other}/letter/agreement?seen=2`, {
      reasons: 'He may have special educational needs, and may need help under a plan.',
      step: 'send',
    })
  }
  desk.signInAs(jerome)
  const { body } = await desk.get(`/your-child/${reference}`)
  expect(body).toContain('Of the last 10 families here who waited as long, half had it by Sunday 3 May 2026')
  expect(body).toContain('not a promise')
})

it('tells a family that was told no its own first day to act, as the next date, here and on its home', async () => {
  const reference = await desk.received('2026-02-18')
  desk.signInAs(anneliese)
  const reasons = 'The school and the family agree that the help in place meets his needs as they are today.'
  await desk.send(`/desk/${reference}/letter/refusal?seen=2`, { reasons, test: 'plan', step: 'send' })
  desk.signInAs(jerome)
  const { body } = await desk.get(`/your-child/${reference}`)
  expect(body).toContain('If you do not agree with our decision, speak to the mediation adviser by')
  const file = await desk.fileOf(reference)
  const state = replay(assessment, await findActs(desk.cases, file.id))
  const mediateBy = dueOn('contact the mediation adviser', state.refusedOn!)
  const after = await familyDays(handOver(desk.cases), [file], mediateBy)
  expect(after.get(file.id)?.on).toBe(mediateBy.toString())
  const over = await familyDays(handOver(desk.cases), [file], mediateBy.add({ months: 2 }))
  expect(over.get(file.id)).toBeUndefined()
})

it('is not there for a case that is not there', async () =>
  expect((await desk.get('/your-child/RQ-NONE-0000')).status).toBe(404))
