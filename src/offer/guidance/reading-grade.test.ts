import { describe, expect, it } from 'vitest'
import { letters } from './pages/letters/letters.ts'
import { openPages } from './pages/open-pages.tsx'
import { readingGrade, sentencesOf, syllablesOf } from './reading-grade.ts'
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

/** What a reader reads: the main column, line by line, without the names of laws, which are nobody's to change. */
const linesOn = (html: string): readonly string[] => {
  const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? ''
  return main
    .replace(/<(p|span) class="wm-cite">.*?<\/\1>/gs, '')
    .replace(/<svg[\s>].*?<\/svg>/gs, '')
    .split(/<\/?(?:p|li|h\d|dt|dd|legend|label|summary|blockquote|div|br)\b[^>]*>|\n/)
    .map((line) =>
      line
        .replace(/<[^>]+>|&\w+;/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '')
}

/** Headings and the parts of a list would make any page look easy, so only whole sentences are graded. */
const wholeSentences = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => /[.?!]”?$/.test(line)).flatMap(sentencesOf)

describe('every page of guidance', async () => {
  const app = openPages()
  const read = await Promise.all(
    paths.map(async (path) => ({ path, lines: linesOn((await app.inject(path)).body) })),
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

describe('the measure', () => {
  it.each([
    ['school', 1],
    ['needs', 1],
    ['asked', 1],
    ['wanted', 2],
    ['council', 2],
    ['assessment', 3],
    ['education', 4],
    ['people', 2],
    ['EHC', 3],
    ['the', 1],
  ])('hears %s as %i', (word, syllables) => expect(syllablesOf(word)).toBe(syllables))

  it('gives long sentences of long words a high grade, and short ones a low one', () => {
    const hard =
      'Notwithstanding the aforementioned considerations, the local authority is statutorily obligated to commission multidisciplinary assessments.'
    expect(readingGrade([hard])).toBeGreaterThan(15)
    expect(readingGrade(['You can ask.', 'We will help you.'])).toBeLessThan(2)
  })
})
