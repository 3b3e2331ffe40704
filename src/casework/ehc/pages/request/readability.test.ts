import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { linesOfPage, readabilityOf, sentencesOf, wordsOf } from '#kit/readability'
import { htmlProblems } from '../../../../../test/browser/html.ts'
import { testDatabase, type TestDatabase } from '../../../../../test/database.ts'
import { questions } from './questions/order.ts'
import { openRoom, visitor } from './visitor.tsx'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase()
})
afterAll(() => test.drop())

const home = '/ask-for-an-assessment'

it('every page is sound HTML, light, and reads no harder than grade 8, half of them no harder than grade 5, and no sentence is over 35 words', async () => {
  const { app } = await openRoom(test.database)
  const family = visitor(app)
  const pages: { path: string; lines: readonly string[] }[] = []
  const read = async (path: string) => {
    const { body } = await family.open(path)
    pages.push({ path, lines: linesOfPage(body) })
    expect.soft(await htmlProblems(body), path).toEqual([])
    expect.soft(brotliCompressSync(body).length, path).toBeLessThan(14_600)
  }
  const { check } = await family.answer({
    who: { asker: 'parent' },
    name: { childName: 'A Name' },
    born: { 'born-day': '1', 'born-month': '1', 'born-year': '2009' },
    home: { postcode: 'CV1 2AB' },
  })
  for (const path of [home, ...questions.map(({ slug }) => `${home}/${slug}`)]) await read(path)
  for (const path of ['check', 'saved', 'come-back']) await read(`${home}/${path}`)
  await family.send(check, {})
  await read(`${home}/sent`)
  await read('/your-request')
  const grades = pages.map(({ path, lines }) => ({ path, ...readabilityOf(lines) }))
  expect(grades.filter(({ sentences }) => sentences === 0)).toEqual([])
  expect(grades.filter(({ grade }) => grade > 8)).toEqual([])
  const inOrder = grades.map(({ grade }) => grade).toSorted((one, other) => one - other)
  expect(inOrder[Math.floor(inOrder.length / 2)]).toBeLessThanOrEqual(5)
  const long = pages.flatMap(({ lines }) =>
    lines.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 35),
  )
  expect([...new Set(long)]).toEqual([])
})
