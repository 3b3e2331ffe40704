import { describe, expect, it } from 'vitest'
import { headKey, publicHalf, readHeads, signHead } from './heads.ts'

const key = headKey('a secret of thirty-two letters or so')
const mine = publicHalf(key)
const head = signHead(key, { chain: 'northmere', sequence: 7, hash: 'A'.repeat(43) + '=' }, 1000)
const line = (over: object = {}) => JSON.stringify({ ...head, ...over })

describe('signed heads', () => {
  it('are read back from a file of lines', () => {
    expect(readHeads(`${line()}\n\n${line()}\n`, mine)).toEqual({ ok: true, value: [head, head] })
    expect(readHeads('', mine)).toEqual({ ok: true, value: [] })
  })

  it('come from one key only, and the same secret gives the same key', () => {
    expect(publicHalf(headKey('a secret of thirty-two letters or so'))).toBe(mine)
    expect(readHeads(line(), publicHalf(headKey('another secret altogether')))).toMatchObject({ ok: false })
  })

  it.each([
    ['another chain', line({ chain: 'southmere' })],
    ['another place', line({ sequence: 8 })],
    ['another hash', line({ hash: 'B'.repeat(43) + '=' })],
    ['another time', line({ at: 1001 })],
    ['no signature', line({ signature: '' })],
    ['not JSON', 'northmere 7'],
  ])('are refused with %s, naming the line', (_what, bad) => {
    const read = readHeads(`${line()}\n${bad}`, mine)
    expect(read).toMatchObject({ ok: false })
    if (!read.ok) expect(read.reason).toContain('Line 2')
  })
})
