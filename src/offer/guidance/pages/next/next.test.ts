import { describe, expect, it } from 'vitest'
import { htmlProblems } from '../../../../../test/browser/html.ts'
import { places, wishes } from '../../rules/routes.ts'
import { openPages } from '../open-pages.tsx'

const app = openPages()
const ask = (age: string, place: string, ...asked: readonly string[]) =>
  app.inject(
    `/what-to-do-next?${new URLSearchParams([
      ['age', age],
      ['place', place],
      ...asked.map((wish) => ['wish', wish]),
      ['next', 'yes'],
    ]).toString()}`,
  )

describe('the three questions', () => {
  it('are on one page with one button', async () => {
    const page = await app.inject('/what-to-do-next')
    expect(page.statusCode).toBe(200)
    expect(page.body.match(/<button/g)).toHaveLength(1)
    for (const value of [...places, ...wishes]) expect(page.body).toContain(`value="${value}"`)
    expect(await htmlProblems(page.body)).toEqual([])
  })

  it('are each asked again if not answered, with what was told kept', async () => {
    const nothing = await app.inject('/what-to-do-next?next=yes')
    expect(nothing.statusCode).toBe(422)
    for (const field of ['age', 'place', 'wish']) expect(nothing.body).toContain(`href="#${field}"`)
    expect(await htmlProblems(nothing.body)).toEqual([])
    const some = await ask('7', 'school')
    expect(some.statusCode).toBe(422)
    expect(some.body).toContain('value="7"')
    expect(some.body).not.toContain('href="#age"')
    expect(some.body).toContain('href="#wish"')
  })

  it.each(['26', '-1', '5.5', 'six', '🙂', '', '1e1', '999999999999'])(
    'do not take “%s” for an age',
    async (age) => {
      const page = await ask(age, 'school', 'learning')
      expect(page.statusCode).toBe(422)
      expect(page.body).toContain('Enter an age from 0 to 25')
    },
  )

  it('can be changed without losing an answer or being told off', async () => {
    const page = await app.inject('/what-to-do-next?age=5&place=school&wish=learning&change=yes')
    expect(page.statusCode).toBe(200)
    expect(page.body).not.toContain('There is a problem')
    expect(page.body.match(/ checked/g)).toHaveLength(2)
  })
})

describe('the answer', () => {
  it('is sound HTML for every place and wish, kept by nobody and hidden from search engines', async () => {
    for (const place of places)
      for (const age of ['0', '5', '16', '25']) {
        const page = await ask(age, place, ...wishes)
        expect(page.statusCode).toBe(200)
        expect(await htmlProblems(page.body)).toEqual([])
        expect(page.headers['cache-control']).toBe('no-store')
        expect(page.body).toContain('content="noindex"')
      }
  })

  it('gives a nursery child both the nursery and the health visitor', async () => {
    const { body } = await ask('3', 'childcare', 'learning')
    expect(body).toContain('Talk to the nursery or childminder')
    expect(body).toContain('Talk to your health visitor')
  })

  it('R18: says that asking for an assessment needs no form, no proof and nobody’s leave', async () => {
    const { body } = await ask('8', 'school', 'assessment')
    expect(body).toMatch(/nobody’s leave/)
    expect(body).toMatch(/need no form/)
    expect(body).toMatch(/need no proof/)
    expect(body).toContain('/letters/ask-for-an-assessment')
    expect(body).toContain('in 6 weeks')
    expect(body).toContain('in 20 weeks')
  })

  it('says who is independent, and how to reach them and the council', async () => {
    const { body } = await ask('8', 'school', 'assessment')
    expect(body).toContain('Northmere advice')
    expect(body).toContain('01632 960 002')
  })

  it('says where to turn in an emergency when health is the worry', async () => {
    expect((await ask('8', 'school', 'health')).body).toContain('ring 999')
  })
})
