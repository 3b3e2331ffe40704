import { describe, expect, it } from 'vitest'
import { appAddress, codeAt, inBase32, stepAt, stepOfCode } from './totp.ts'

describe('codes of an authenticator app', () => {
  // RFC 6238, appendix B.
  const seeds = {
    sha1: Buffer.from('12345678901234567890'),
    sha256: Buffer.from('12345678901234567890123456789012'),
    sha512: Buffer.from('1234567890123456789012345678901234567890123456789012345678901234'),
  }
  it.each([
    [59, 'sha1', '94287082'],
    [59, 'sha256', '46119246'],
    [59, 'sha512', '90693936'],
    [1111111109, 'sha1', '07081804'],
    [1111111109, 'sha256', '68084774'],
    [1111111109, 'sha512', '25091201'],
    [1111111111, 'sha1', '14050471'],
    [1111111111, 'sha256', '67062674'],
    [1111111111, 'sha512', '99943326'],
    [1234567890, 'sha1', '89005924'],
    [1234567890, 'sha256', '91819424'],
    [1234567890, 'sha512', '93441116'],
    [2000000000, 'sha1', '69279037'],
    [2000000000, 'sha256', '90698825'],
    [2000000000, 'sha512', '38618901'],
    [20000000000, 'sha1', '65353130'],
    [20000000000, 'sha256', '77737706'],
    [20000000000, 'sha512', '47863826'],
  ] as const)('at second %i with %s the RFC says %s', (second, algorithm, code) => {
    expect(codeAt(seeds[algorithm], stepAt(second * 1000), { digits: 8, algorithm })).toBe(code)
  })

  const now = Date.parse('2026-03-02T09:00:00Z')
  it.each([
    [0, true],
    [-1, true],
    [1, true],
    [-2, false],
    [2, false],
  ])('a code %i half minutes away is taken: %s', (steps, taken) => {
    const code = codeAt(seeds.sha1, stepAt(now) + steps)
    expect(stepOfCode(seeds.sha1, code, { now, lastStep: 0 }) !== null).toBe(taken)
  })

  it('a code already used, or older than one used, is refused', () => {
    const [step, code] = [stepAt(now), codeAt(seeds.sha1, stepAt(now))]
    expect(stepOfCode(seeds.sha1, code, { now, lastStep: step })).toBeNull()
    expect(stepOfCode(seeds.sha1, codeAt(seeds.sha1, step - 1), { now, lastStep: step })).toBeNull()
  })

  // RFC 4648, section 10.
  it.each([
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('%s is typed into an app as %s', (text, key) => {
    expect(inBase32(Buffer.from(text))).toBe(key)
  })

  it('the picture names the site and the person', () => {
    expect(appAddress(Buffer.from('foobar'), { site: 'North & East', who: 'a@b.example' })).toBe(
      'otpauth://totp/North%20%26%20East%3Aa%40b.example?secret=MZXW6YTBOI&issuer=North%20%26%20East',
    )
  })
})
