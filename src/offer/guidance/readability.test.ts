import { describe, expect, it } from 'vitest'
import { linesOfPage, readingGrade, sentencesOf, wholeSentences } from '#kit/readability'
import { letters } from './pages/letters/letters.ts'
import { openPages } from './pages/open-pages.tsx'
import { startingPoints } from './rules/starting-points.ts'
import { places, wishes } from './rules/routes.ts'

const everyWish = wishes.map((wish) => `wish=${wish}`).join('&')
const paths = [
  '/about',
  '/accessibility',
  '/privacy',
  '/help-by-phone',
  '/work-out-your-dates',
  ...startingPoints.flatMap((point) => [
    `/work-out-your-dates/${point}`,
    `/work-out-your-dates/${point}?day=2&month=9&year=2026`,
  ]),
  '/what-to-do-next',
  ...places.flatMap((place) =>
    [3, 8, 16, 25].map((age) => `/what-to-do-next?age=${age}&place=${place}&${everyWish}`),
  ),
  '/the-20-weeks',
  '/graduated-pathway',
  '/letters',
  ...Object.keys(letters).map((name) => `/letters/${name}`),
]

describe('every page of guidance', async () => {
  const app = openPages()
  const read = await Promise.all(
    paths.map(async (path) => ({ path, lines: linesOfPage((await app.inject(path)).body) })),
  )

  it('has words to measure', () => {
    for (const { path, lines } of read) expect(wholeSentences(lines).length, path).toBeGreaterThan(1)
  })

  it('reads no harder than grade 8, and half of them no harder than grade 5, about age 10', () => {
    const grades = read.map(({ path, lines }) => ({ path, grade: readingGrade(wholeSentences(lines)) }))
    expect(grades.filter(({ grade }) => grade > 8)).toEqual([])
    const inOrder = grades.map(({ grade }) => grade).toSorted((one, other) => one - other)
    expect(inOrder[Math.floor(inOrder.length / 2)]).toBeLessThanOrEqual(5)
  })

  it('has no sentence longer than 35 words', () => {
    const long = read.flatMap(({ lines }) =>
      lines.flatMap(sentencesOf).filter((sentence) => sentence.split(' ').length > 35),
    )
    expect([...new Set(long)]).toEqual([])
  })
})
