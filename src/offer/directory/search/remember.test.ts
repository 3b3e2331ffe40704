import { expect, test } from 'vitest'
import { entryWith } from './testing/entries.ts'
import { createSearch } from './index.ts'
import { Remembered } from './remember.ts'

test('the same question is worked out once, until it is forgotten or pushed out by newer ones', () => {
  const remembered = new Remembered<string>(2)
  const worked: string[] = []
  const ask = (question: string) =>
    remembered.answer(question, () => {
      worked.push(question)
      return question.toUpperCase()
    })
  expect([ask('a'), ask('a'), ask('b'), ask('a')]).toEqual(['A', 'A', 'B', 'A'])
  ask('c')
  ask('a')
  expect(worked).toEqual(['a', 'b', 'c', 'a'])
  remembered.forget()
  ask('a')
  expect(worked).toEqual(['a', 'b', 'c', 'a', 'a'])
})

test('words read before are read again once a listing has come, changed or gone', () => {
  const search = createSearch({ synonyms: [], vocabulary: [], remembers: 10 })
  const found = () => search.search({ text: 'trampoline', offset: 0, limit: 5 }).hits.map(({ id }) => id)
  expect(found()).toEqual([])
  search.put(entryWith({ id: 'one', name: 'Trampolining' }))
  expect(found()).toEqual(['one'])
  search.put(entryWith({ id: 'one', name: 'Swimming' }))
  expect(found()).toEqual([])
  search.put(entryWith({ id: 'two', name: 'Trampoline club' }))
  search.remove('two')
  expect(found()).toEqual([])
})
