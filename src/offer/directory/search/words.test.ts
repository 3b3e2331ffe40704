import { describe, expect, it } from 'vitest'
import { createSearch, type Search } from './index.ts'
import { stem } from './stem.ts'
import { entryWith } from './testing/entries.ts'
import { slipsBetween } from './typos.ts'
import { sortKey, words } from './words.ts'

const searchOver = (...names: string[]): Search => {
  const search = createSearch({
    synonyms: [
      { word: 'EHCP', means: ['education, health and care plan'] },
      { word: 'ASD', means: ['autism'] },
      { word: 'not talking', means: ['speech and language'] },
    ],
    vocabulary: ['hydrotherapy', 'trampoline'],
  })
  search.replaceAll(names.map((name) => entryWith({ id: name, name })))
  return search
}

const find = (search: Search, text: string, exact = false) => {
  const answer = search.search({ text, exact, offset: 0, limit: 10 })
  return { ids: answer.hits.map((hit) => hit.id), matched: answer.matched, corrected: answer.corrected }
}

describe('spelling', () => {
  it.each([
    ['portidge', 'portage'],
    ['speach', 'speech'],
    ['autsim', 'autism'],
    ['ocupational', 'occupational'],
    ['pyschology', 'psychology'],
  ])('takes %s for %s', (typed, meant) => {
    const found = find(searchOver('portage', 'speech', 'autism', 'occupational', 'psychology'), typed)
    expect(found).toEqual({ ids: [meant], matched: 'all', corrected: { from: typed, to: meant } })
  })

  it('searches for what was typed when asked to', () => {
    expect(find(searchOver('portage'), 'portidge', true)).toEqual({
      ids: [],
      matched: 'none',
      corrected: null,
    })
  })

  it('leaves a word alone that some entry holds, however rare', () => {
    expect(find(searchOver('Speech', 'Speach', 'Speech therapy'), 'speach').ids).toEqual(['Speach'])
  })

  it('puts right a word that no entry holds but the vocabulary does, and says so', () => {
    expect(find(searchOver('portage'), 'hydrotherepy').corrected?.to).toBe('hydrotherapy')
  })

  it('does not turn a known word into another', () => {
    expect(find(searchOver('trampolines'), 'trampoline').corrected).toBeNull()
    expect(find(searchOver('portage'), 'hydrotherapy').corrected).toBeNull()
  })

  it('prefers the same first letter, then the commoner word', () => {
    expect(find(searchOver('hearing', 'bearing', 'bearing up'), 'hearimg').corrected?.to).toBe('hearing')
    expect(find(searchOver('band', 'bank', 'bank b'), 'bamk').corrected?.to).toBe('bank')
  })

  it('keeps the rest of the query as it was typed', () => {
    expect(find(searchOver('Speech Therapy'), ' Speach  Therapy ').corrected).toEqual({
      from: 'Speach Therapy',
      to: 'speech Therapy',
    })
  })

  it('reads two words as one and one as two', () => {
    expect(find(searchOver('Wheelchair hire'), 'wheel chair').ids).toEqual(['Wheelchair hire'])
    expect(find(searchOver('Home education'), 'homeeducation').ids).toEqual(['Home education'])
  })

  it('forgives one slip in a short word, two from eight letters, none under four', () => {
    expect(find(searchOver('horses'), 'harsas').corrected).toBeNull()
    expect(find(searchOver('dla'), 'dlb').corrected).toBeNull()
  })

  it.each([
    ['abcd', 'abcd', 0],
    ['abcd', 'abdc', 1],
    ['portidge', 'portage', 2],
    ['abcdef', 'ghijkl', 3],
    ['', 'ab', 2],
  ])('counts the slips between %s and %s as %i', (a, b, slips) => {
    expect(slipsBetween(a, b, 2)).toBe(slips)
  })
})

describe('meaning', () => {
  it('finds a phrase by its initials and the initials by the phrase', () => {
    const search = searchOver('Your EHCP', 'Education, Health and Care Plans', 'Health care')
    expect(find(search, 'ehcp').ids).toEqual(['Your EHCP', 'Education, Health and Care Plans'])
    expect(find(search, 'education health and care plan').ids).toEqual([
      'Education, Health and Care Plans',
      'Your EHCP',
    ])
  })

  it('finds word by word both ways', () => {
    const search = searchOver('ASD group', 'Autism café')
    expect(find(search, 'autism').ids).toEqual(['Autism café', 'ASD group'])
    expect(find(search, 'ASD').ids).toEqual(['ASD group', 'Autism café'])
  })

  it('understands a sentence', () => {
    const search = searchOver('Speech and Language Therapy', 'Talking newspapers', 'Child minding')
    expect(find(search, 'My child is not talking yet').ids[0]).toBe('Speech and Language Therapy')
  })

  it('lets go of one word, then of all but one, and says so', () => {
    const search = searchOver('sailing camp', 'sailing weekend', 'sailing race')
    expect(find(search, 'sailing camp').matched).toBe('all')
    expect(find(search, 'sailing camp zebra').matched).toBe('any')
    expect(find(search, 'xylophone camp').matched).toBe('any')
    expect(find(search, 'xylophone zebra').matched).toBe('none')
    expect(find(search, 'the').matched).toBe('everything')
  })
})

describe('order', () => {
  it('puts a whole word before one that merely begins alike, wherever it stands', () => {
    const search = createSearch({ synonyms: [], vocabulary: [] })
    search.replaceAll([
      entryWith({
        id: 'begins',
        name: 'Carersville Carersville',
        keywords: 'carersville',
        summary: 'Carersville',
      }),
      entryWith({
        id: 'whole',
        name: 'Lunch',
        description: `${'a long text about food '.repeat(40)} carers`,
      }),
    ])
    expect(find(search, 'carers').ids).toEqual(['whole', 'begins'])
  })

  it('puts two whole words before one whole word and a beginning, wherever they stand', () => {
    const search = createSearch({ synonyms: [], vocabulary: [] })
    search.replaceAll([
      entryWith({ id: 'begins', name: 'Swim Paintersville', keywords: 'swim paintersville' }),
      entryWith({
        id: 'whole',
        name: 'Lunch',
        description: `${'words about food '.repeat(60)} swim painters`,
      }),
    ])
    expect(find(search, 'swim painters').ids).toEqual(['whole', 'begins'])
  })

  it('puts the whole name first, then the phrase in a name, then the words in a name, then the rest', () => {
    const search = createSearch({ synonyms: [], vocabulary: [] })
    search.replaceAll([
      entryWith({
        id: 'text',
        name: 'Club',
        keywords: 'short breaks',
        description: 'short breaks, short breaks',
      }),
      entryWith({ id: 'apart', name: 'Breaks that are short' }),
      entryWith({ id: 'phrase', name: 'Community short breaks' }),
      entryWith({ id: 'name', name: 'Short Breaks' }),
    ])
    expect(find(search, 'short breaks').ids).toEqual(['name', 'phrase', 'apart', 'text'])
  })

  it('takes the last word for a beginning', () => {
    expect(find(searchOver('Occupational therapy', 'Portage'), 'occupational ther').ids).toEqual([
      'Occupational therapy',
    ])
    expect(find(searchOver('Portage'), 'porta').ids).toEqual(['Portage'])
  })
})

describe('words', () => {
  it('folds case, accents, apostrophes and hyphens', () => {
    expect(words('Children’s CAFÉ — one-to-one')).toEqual(['childrens', 'cafe', 'one', 'to', 'one'])
    expect(words('Łódź')).toEqual(['lodz'])
  })

  it.each([
    ['talk talks talked talking'],
    ['nursery nurseries'],
    ['swim swims swimming'],
    ['move moves moved moving'],
    ['worry worries worried worrying'],
    ['child children'],
    ['dance dances dancing danced'],
    ['break breaks'],
    ['write writes writing'],
  ])('brings %s together', (family) => {
    expect(new Set(family.split(' ').map(stem)).size).toBe(1)
  })

  it.each([['bus'], ['autism'], ['dyslexia'], ['spring'], ['need'], ['ring'], ['glass']])(
    'leaves %s as it is',
    (word) => {
      expect(stem(word)).toBe(word)
    },
  )

  it('sorts by number as by letters, as far as the number goes', () => {
    const names = ['a', 'a b', 'ab', 'abc', 'b', '1st', 'zoo', 'élan', 'abcdefghij', 'abcdefghia']
    const byKey = [...names].sort((a, b) => sortKey(a) - sortKey(b))
    expect(byKey).toEqual([...names].sort())
  })
})

describe('suggestions', () => {
  it('completes the last word by what most entries hold, then offers names', () => {
    const search = searchOver('Portage', 'Portage for toddlers', 'Portraits')
    expect(search.suggest('por', 4)).toEqual(['portage', 'portraits', 'Portage', 'Portraits'])
    expect(search.suggest('toddlers por', 4)).toEqual([
      'toddlers portage',
      'toddlers portraits',
      'Portage for toddlers',
    ])
    expect(search.suggest('  ', 4)).toEqual([])
  })
})
