import { describe, expect, it } from 'vitest'
import { openPageIndex, type SearchablePage } from './page-index.ts'

const page = (title: string, more: Partial<SearchablePage> = {}): SearchablePage => ({
  path: `/guidance/${title.toLowerCase().replaceAll(' ', '-')}`,
  title,
  summary: '',
  keywords: [],
  text: '',
  ...more,
})
const index = openPageIndex(
  [
    page('What is in an EHC plan', { text: 'An EHC plan has sections. An EHC plan is long.' }),
    page('EHC plans', { keywords: ['EHCP'] }),
    page('Travel to school', { text: 'Some children get a bus or taxi to school.' }),
  ],
  { synonyms: [], vocabulary: ['transport'] },
)
const titles = (text: string, exact = false) => index.find(text, exact).map(({ title }) => title)

describe('pages of information', () => {
  it('are found by their titles, keywords and words', () => {
    expect(titles('taxi')).toEqual(['Travel to school'])
    expect(titles('EHCP')).toEqual(['EHC plans'])
  })

  it('put the page that is called what was typed first, one or many of it', () => {
    expect(titles('ehc plan')[0]).toBe('EHC plans')
  })

  it('are not offered for a question they do not answer', () => {
    expect(titles('taxi football wheelchair swimming')).toEqual([])
    expect(titles('')).toEqual([])
    expect(titles('zzzz')).toEqual([])
  })

  it('are found in spite of a slip, unless the words are to be taken as typed', () => {
    expect(titles('travle')).toEqual(['Travel to school'])
    expect(titles('travle', true)).toEqual([])
  })

  it('give their titles as ways to go on', () => {
    expect(index.titles('ehc', 1)).toHaveLength(1)
  })
})
