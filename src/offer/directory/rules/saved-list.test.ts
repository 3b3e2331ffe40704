import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostSaved, printSavedList, readSavedList, save, takeOff } from './saved-list.ts'

const id = (last: number) => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`
const ids = (many: number, from = 1) => Array.from({ length: many }, (_, at) => id(from + at))
const lists = fc.uniqueArray(fc.uuid(), { maxLength: mostSaved })

describe('a saved list in its cookie', () => {
  it('reads back as it was printed, whatever is on it', () => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(readSavedList(printSavedList(list))).toEqual(list)
      }),
    )
  })

  it('fits, full, in a third of the 4,096 characters that a browser gives a cookie', () => {
    expect(printSavedList(ids(mostSaved))).toHaveLength(1_280)
  })

  it.each([
    ['nothing', undefined],
    ['an empty cookie', ''],
    ['words', 'hello there'],
    ['half an id', printSavedList(ids(1)).slice(0, 11)],
    ['a list cut short', printSavedList(ids(3)).slice(0, -3)],
    ['bytes that are no ids', Buffer.alloc(32, 0xff).toString('base64url')],
    ['one bad id among good ones', printSavedList([...ids(2), 'ffffffff-ffff-ffff-ffff-ffffffffffff'])],
    ['ordinary base64', `${printSavedList(ids(1))}==`],
    ['one too many', printSavedList(ids(mostSaved + 1))],
    ['a megabyte', 'A'.repeat(1_000_000)],
  ])('is empty when the cookie holds %s', (_, cookie) => {
    expect(readSavedList(cookie)).toEqual([])
  })

  it('never gives anything but ids, each once, whatever a browser sends', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.string({ unit: 'binary' })), (cookie) => {
        const list = readSavedList(cookie)
        expect(new Set(list).size).toBe(list.length)
        for (const one of list) expect(one).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
      }),
    )
  })

  it('counts an id sent twice once', () => {
    expect(readSavedList(printSavedList([id(1), id(2), id(1)]))).toEqual([id(1), id(2)])
  })
})

describe('saving and taking off', () => {
  it('puts the new one last, and keeps one saved again where it was', () => {
    expect(save([id(1), id(2)], [id(3)])).toEqual({ list: [id(1), id(2), id(3)], left: 0 })
    expect(save([id(1), id(2)], [id(1)])).toEqual({ list: [id(1), id(2)], left: 0 })
  })

  it('holds 60: the 60th fits, the 61st does not', () => {
    expect(save(ids(59), [id(60)])).toEqual({ list: ids(60), left: 0 })
    expect(save(ids(60), [id(61)])).toEqual({ list: ids(60), left: 1 })
    expect(save(ids(60), [id(60)])).toEqual({ list: ids(60), left: 0 })
  })

  it('takes as many of a shared list as fit and says how many did not', () => {
    expect(save(ids(58), ids(5, 57))).toEqual({ list: ids(60), left: 1 })
  })

  it('takes off what is asked and leaves the rest in order', () => {
    expect(takeOff(ids(4), [id(2), id(9)])).toEqual([id(1), id(3), id(4)])
  })
})
