import { expect, it } from 'vitest'
import { phonesWritten, readPhones } from './phones-written.ts'

const id = '00000000-0000-4000-8000-000000000001'
const before = [
  { id: '00000000-0000-4000-8000-00000000000a', number: '01632 960 001', takes_texts: true },
  { id: '00000000-0000-4000-8000-00000000000b', number: '01632 960 002', description: 'evenings' },
]

it('numbers left as they are stay exactly what they were', () => {
  expect(phonesWritten(before)).toBe('01632 960 001\n01632 960 002, evenings')
  expect(readPhones(phonesWritten(before), { id, phones: before })).toEqual({ ok: true, value: before })
})

it('a number that is put right takes the place of the one it replaces, and every number has an id of its own', () => {
  const read = readPhones('01632 960 999\n01632 960 002, mornings\n999, in an emergency', {
    id,
    phones: before,
  })
  expect(read).toMatchObject({
    ok: true,
    value: [
      { id: before[0]!.id, number: '01632 960 999' },
      { id: before[1]!.id, number: '01632 960 002', description: 'mornings' },
      { number: '999', description: 'in an emergency' },
    ],
  })
  if (read.ok) expect(new Set(read.value?.map((phone) => phone.id)).size).toBe(3)
})

it.each([
  ['', { ok: true, value: null }],
  ['\n  \n', { ok: true, value: null }],
  ['01632 960 001\nring the office', { ok: false, reason: 'ring the office' }],
])('%j reads as %j', (text, read) => {
  expect(readPhones(text, { id })).toMatchObject(read)
})
