import { describe, expect, it } from 'vitest'
import { htmlProblems } from '../../../../../test/browser/html.ts'
import { parseDay, toEpochDay } from '#kit/day'
import { dutyOn } from '#law'
import { steps } from '../../rules/twenty-weeks.ts'
import { startingPoints } from '../../rules/starting-points.ts'
import { late } from '../dates/words.ts'
import { openPages } from '../open-pages.tsx'
import { letters } from './letters.ts'

const app = openPages()
const names = Object.keys(letters)

it('the list leads to every letter', async () => {
  const page = await app.inject('/letters')
  for (const name of names) expect(page.body).toContain(`href="/letters/${name}"`)
  expect(await htmlProblems(page.body)).toEqual([])
})

describe.each(names)('%s', (name) => {
  it('is sound HTML, with nothing to type and so nothing to leak', async () => {
    const page = await app.inject(`/letters/${name}`)
    expect(page.statusCode).toBe(200)
    expect(page.body).not.toMatch(/<(form|input|textarea)/)
    expect(await htmlProblems(page.body)).toEqual([])
  })

  it('is there as plain text too, every blank in brackets that close', async () => {
    const file = await app.inject(`/letters/${name}.txt`)
    expect(file.headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(file.body.match(/\[/g)?.length).toBe(file.body.match(/\]/g)?.length)
    expect(file.body.match(/\[/g)!.length).toBeGreaterThan(8)
  })

  it('shows every blank as a blank', async () => {
    const { body } = await app.inject(`/letters/${name}`)
    const outside = body.replace(/<span class="wm-blank">[^<]*<\/span>/g, '')
    expect(outside.slice(outside.indexOf('wm-letter'), outside.indexOf('.txt'))).not.toMatch(/[[\]]/)
  })
})

it('R18: the letter that asks for an assessment asks for nothing the law does not', () => {
  const { text } = letters['ask-for-an-assessment']!
  expect(text).toContain('has or may have special educational needs')
  expect(text).toContain('“nothing yet”')
  expect(text).not.toMatch(/cycle|evidence|proof|agree(s|d) to this/i)
})

it('the weeks and days the letters name are those of the law', () => {
  const time = Object.fromEntries(steps(parseDay('2026-12-04')!).map((step) => [step.name, step.time]))
  expect(letters['ask-for-an-assessment']!.text).toContain(`gives you ${time['decide']}`)
  const notice = dutyOn('give notice of the review meeting', toEpochDay(parseDay('2026-12-04')!)).within
  expect(letters['ask-for-a-review']!.text).toContain(`at least ${notice} weeks before`)
  expect(letters['reply-to-a-draft']!.use).toContain(`at least ${time['answer']}`)
})

it('every letter another page points to is there', () => {
  const pointed = startingPoints.flatMap((point) => Object.values(late[point]).map(({ letter }) => letter))
  expect(pointed.filter((name) => name !== undefined && !names.includes(name))).toEqual([])
})

it('no other letter is', async () => {
  for (const name of ['lottery', 'constructor', '__proto__', 'ask-for-a-meeting.pdf'])
    expect((await app.inject(`/letters/${name}`)).statusCode).toBe(404)
})
