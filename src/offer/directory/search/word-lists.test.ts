import { expect, it } from 'vitest'
import { loadWordLists, parseSynonyms, parseVocabulary } from './index.ts'
import { fold } from './words.ts'

const { synonyms, vocabulary } = loadWordLists(new URL('data/', import.meta.url))

it('reads a table with notes, spaces and several meanings', () => {
  expect(parseSynonyms('# note\nword,means\nOT, occupational therapy ;\n"a, b",c\n,none\nlonely,\n')).toEqual(
    [
      { word: 'OT', means: ['occupational therapy'] },
      { word: 'a, b', means: ['c'] },
    ],
  )
  expect(parseVocabulary('# note\r\nswim\r\n\r\n dance \n')).toEqual(['swim', 'dance'])
})

it('does without lists that are not there', () => {
  expect(loadWordLists('/nowhere/at/all')).toEqual({ synonyms: [], vocabulary: [] })
})

it('ships at least 150 rows of synonyms, each word once', () => {
  const spelt = synonyms.map(({ word }) => fold(word))
  expect(spelt.length).toBeGreaterThanOrEqual(150)
  expect(spelt.filter((word, at) => spelt.indexOf(word) !== at)).toEqual([])
})

it('ships at least 3,000 words, lower case, in order, each once', () => {
  expect(vocabulary.length).toBeGreaterThanOrEqual(3_000)
  expect(vocabulary.filter((word) => !/^[a-z0-9]+$/.test(word))).toEqual([])
  expect(vocabulary).toEqual([...new Set(vocabulary)].sort())
})
