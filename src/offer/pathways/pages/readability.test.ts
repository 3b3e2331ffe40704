import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { linesOfPage, readabilityOf, sentencesOf, wordsOf } from '#kit/readability'
import { answersAt, home, questionAt, serviceAt } from './addresses.ts'
import { examplePack } from './example-pack.ts'
import { answerAll, toddler } from './family.ts'
import { openPages } from './open-pages.tsx'

const app = await openPages(examplePack)
const { asked, address, locked } = await answerAll(app, {
  ...toddler,
  delay: { answer: 'months' },
  'behind-in-months': { 'communication-and-interaction': '9', 'cognition-and-learning': '9' },
})
const unsure = await answerAll(app, {})
const paths = [
  home,
  questionAt(),
  ...asked.map((name) => questionAt(locked, name)),
  answersAt(locked),
  address,
  unsure.address,
  ...examplePack.services.map(({ id }) => serviceAt(id, locked)),
]
const read = await Promise.all(
  paths.map(async (path) => ({
    path: path.replace(/s=.*/, ''),
    lines: linesOfPage((await app.inject(path)).body),
  })),
)

it('every page reads no harder than grade 8, and half of them no harder than grade 5, about age 10', () => {
  const grades = read.map(({ path, lines }) => ({ path, ...readabilityOf(lines) }))
  expect(grades.filter(({ sentences }) => sentences === 0)).toEqual([])
  expect(grades.filter(({ grade }) => grade > 8)).toEqual([])
  const inOrder = grades.map(({ grade }) => grade).toSorted((one, other) => one - other)
  expect(inOrder[Math.floor(inOrder.length / 2)]).toBeLessThanOrEqual(5)
})

it('no page has a sentence longer than 35 words', () => {
  const long = read.flatMap(({ lines }) =>
    lines.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 35),
  )
  expect([...new Set(long)]).toEqual([])
})

it('every page’s words stand in a words file, beside it', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((one) => one.isDirectory())
  for (const { name } of folders)
    expect(readdirSync(`${import.meta.dirname}/${name}`), name).toContain('words.ts')
})
