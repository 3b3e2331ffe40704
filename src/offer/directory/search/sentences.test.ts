import { expect, it, test } from 'vitest'
import { createSearch } from './index.ts'
import { entryWith } from './testing/entries.ts'

const searchOver = (...names: string[]) => {
  const search = createSearch({
    synonyms: [
      { word: "won't sleep", means: ['bedtime worries'] },
      { word: 'PCF', means: ['parent carer forum'] },
      { word: 'parent carer forum', means: ['meeting of families'] },
      { word: 'worried', means: ['anxiety'] },
    ],
    vocabulary: [],
  })
  search.replaceAll(names.map((name) => entryWith({ id: name, name })))
  return (text: string) => {
    const { hits, matched } = search.search({ text, offset: 0, limit: 10 })
    return { ids: hits.map(({ id }) => id), matched }
  }
}

it.each(["she won't sleep", 'he cannot sleep', "can't sleep", 'my son does not sleep', 'never sleeps'])(
  'takes “%s” for the same trouble',
  (text) => {
    expect(searchOver('Bedtime worries', 'Swimming')(text).ids).toEqual(['Bedtime worries'])
  },
)

it('follows initials that nothing holds to what their meaning means', () => {
  expect(searchOver('Meeting of families', 'Swimming')('PCF').ids).toEqual(['Meeting of families'])
})

it('does not go that far where somebody uses the word', () => {
  const find = searchOver('Meeting of families', 'PCF')
  expect(find('PCF').ids).toEqual(['PCF'])
})

test('when nothing holds the words that count, a worry still finds what is said of worries', () => {
  const find = searchOver('Anxiety clinic', 'Help for children')
  expect(find('my daughter is worried and blubbers').ids).toEqual(['Anxiety clinic'])
  expect(find('help with blubbering').matched).toBe('none')
})

test('in a long sentence, listings with most of its words come after those with all', () => {
  const find = searchOver('Sky diving in water', 'Sky diving', 'Water play')
  expect(find('we would like some sky diving in the water please').ids[0]).toBe('Sky diving in water')
})

test('“visually impaired” and “visual impairment” meet in their first word', () => {
  expect(searchOver('Visual aids', 'Swimming')('visually').ids).toEqual(['Visual aids'])
})
