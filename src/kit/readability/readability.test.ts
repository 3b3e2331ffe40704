import { describe, expect, it } from 'vitest'
import { linesOfPage, readabilityOf, readingGrade, syllablesOf } from './index.ts'

describe('the measure of reading', () => {
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

  it('measures whole sentences, tells the longest first, and does not let headings make a page look easy', () => {
    const { sentences, wordsASentence, longest } = readabilityOf([
      'A heading',
      'You can ask. We will help you today.',
      'milk',
    ])
    expect(sentences).toBe(2)
    expect(wordsASentence).toBe(4)
    expect(longest).toEqual(['We will help you today.', 'You can ask.'])
  })

  it('has nothing to say of a page without a sentence', () => {
    expect(readabilityOf(['A heading'])).toMatchObject({ sentences: 0, grade: 0, wordsASentence: 0 })
  })

  it('reads the main column alone, without pictures and the names of laws', () => {
    const html =
      '<nav>Menu.</nav><main id="m"><h1>Help</h1><svg><text>12</text></svg><p>Ask <a href="/x">us</a>.</p><p class="wm-cite">S.36</p></main>'
    expect(linesOfPage(html)).toEqual(['Help', 'Ask us .'])
  })
})
