import fc from 'fast-check'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadCommonPasswords } from '../sign-in.ts'
import { mayRemove, whyNotActive, type Factors } from './account.ts'
import { budgets, networkOf, spend } from './budgets.ts'
import { deviceInWords } from './device-words.ts'
import { passwordFault } from './password.ts'
import { ukFirst } from './phone-number.ts'
import { entraId, gaveTwoProofs, oneLogin } from './provider.ts'
import { isOpen, provedLately } from './session-life.ts'
import { appAddress, codeAt, inBase32, stepAt, stepOfCode } from './totp.ts'
import { ownPath } from './way-back.ts'
import { newLetterCode, newRecoveryCode, readCode } from './written-code.ts'

const none: Factors = { passkeys: 0, authenticator: false, phone: false, strongIdentity: false }

describe('who needs a second factor', () => {
  it.each([
    ['staff', none, 'no second factor'],
    ['professional', none, 'no second factor'],
    ['family', none, undefined],
    ['staff', { ...none, authenticator: true }, undefined],
    ['staff', { ...none, phone: true }, undefined],
    ['professional', { ...none, passkeys: 1 }, undefined],
    ['staff', { ...none, strongIdentity: true }, undefined],
  ] as const)('%s with a password and %j: %s', (kind, factors, reason) => {
    expect(whyNotActive(kind, { password: true, identity: false, factors })).toBe(reason)
  })

  it('nobody opens an account with no way in, however many spare codes they have', () => {
    const nothing = { password: false, identity: false, factors: none }
    expect(whyNotActive('family', nothing)).toBe('no way in')
    expect(whyNotActive('staff', { ...nothing, factors: { ...none, phone: true } })).toBe('no way in')
  })

  it.each([
    ['staff', 'app', { ...none, authenticator: true }, true, false],
    ['staff', 'app', { ...none, authenticator: true, phone: true }, true, true],
    ['staff', 'passkey', { ...none, passkeys: 1 }, true, false],
    ['staff', 'passkey', { ...none, passkeys: 2 }, true, true],
    ['family', 'app', { ...none, authenticator: true }, true, true],
    ['family', 'passkey', { ...none, passkeys: 1 }, false, false],
  ] as const)('%s may take away the %s of %j (password: %s): %s', (kind, factor, factors, password, may) => {
    expect(mayRemove(factor, kind, { password, identity: false, factors })).toBe(may)
  })
})

describe('a new password', () => {
  const common = loadCommonPasswords(join(import.meta.dirname, '..', 'data', 'common-passwords.txt'))
  const about = ['Jerome Pettifer', 'jerome.pettifer@northmere.example', 'Northmere Council', 'waymark']

  it('is held against a list of twenty thousand that are tried first', () => {
    expect(common.size).toBeGreaterThan(20_000)
    expect(common.has('password')).toBe(true)
  })

  it.each([
    ['correct horse battery', undefined],
    ['marmalade river seven', undefined],
    ['        mind the gap', undefined],
    ['пароль для меня', undefined],
    ['tr0mb0ne-lamp-Kettle', undefined],
    ['elevenchars', 'too short'],
    ['x'.repeat(129), 'too long'],
    ['passwordpassword', 'too common'],
    ['Password12345', 'too common'],
    ['P@ssw0rd!!!!', 'too common'],
    ['qwertyuiop12', 'too common'],
    ['letmeinletmein', 'too common'],
    ['password welcome', 'too common'],
    ['aaaaaaaaaaaa', 'too common'],
    ['abcdefghijklmnop', 'too common'],
    ['123456789012', 'too common'],
    ['0987654321098', 'too common'],
    ['jeromepettifer', 'about you'],
    ['Pettifer 2026!', 'about you'],
    ['Northmere2026!', 'about you'],
    ['waymarkwaymark', 'about you'],
    ['jerome.pettifer@northmere.example', 'about you'],
    ['pettifer walks to lisbon', undefined],
  ] as const)('%j: %s', (password, fault) => {
    expect(passwordFault(password, common, about)).toBe(fault)
  })

  it('of the thousand commonest, every one is refused, as it is and with a year after it', () => {
    const first = [...common].slice(0, 1000).filter((word) => /[a-z]{4}/.test(word))
    expect(first.length).toBeGreaterThan(800)
    expect(first.filter((word) => passwordFault(word, common, []) === undefined)).toEqual([])
    const longer = first.filter((word) => word.length >= 8)
    expect(longer.filter((word) => passwordFault(`${word}2026`, common, []) === undefined)).toEqual([])
  })

  it('asks for no capitals, figures or signs: four words drawn by chance are good', () => {
    const word = fc.constantFrom(
      'lantern',
      'otter',
      'gravel',
      'teapot',
      'violin',
      'meadow',
      'anchor',
      'pepper',
    )
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 4, maxLength: 4 }), (words) => {
        expect(passwordFault(words.join(' '), common, about)).toBeUndefined()
      }),
    )
  })
})

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

describe('a session', () => {
  const at = (minutes: number) => new Date(Date.parse('2026-03-02T09:00:00Z') + minutes * 60_000)
  it.each([
    ['staff', 'in', 29, 29, true],
    ['staff', 'in', 30, 0, false],
    ['professional', 'in', 30, 0, false],
    ['family', 'in', 59, 0, true],
    ['family', 'in', 60, 0, false],
    ['staff', 'in', 719, 700, true],
    ['family', 'in', 720, 719, false],
    ['staff', 'second step', 15, 0, false],
    ['staff', 'set up', 59, 0, true],
  ] as const)(
    'of %s, %s, at minute %i and last used at minute %i, is open: %s',
    (kind, stage, now, seen, open) => {
      expect(isOpen({ kind, stage, startedAt: at(0), seenAt: at(seen) }, at(now))).toBe(open)
    },
  )

  it('counts as just proved for ten minutes', () => {
    expect([provedLately(at(0), at(9)), provedLately(at(0), at(10))]).toEqual([true, false])
  })
})

describe('budgets', () => {
  it('strangers get no more than ten guesses at an account in any hour, whenever they guess', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 300 }), (seconds) => {
        let now = 0
        let before = { spent: 0, at: 0 }
        const taken: number[] = []
        for (const wait of seconds) {
          now += wait * 1000
          const spent = spend(budgets.stranger, before, now)
          if (spent === null) continue
          before = { spent, at: now }
          taken.push(now)
        }
        const mostInAnHour = Math.max(
          0,
          ...taken.map((start) => taken.filter((one) => one >= start && one < start + 3_600_000).length),
        )
        expect(mostInAnHour).toBeLessThanOrEqual(10)
      }),
    )
  })

  it('are never a lock: a quarter of an hour later there is room again', () => {
    expect(spend(budgets.stranger, { spent: budgets.stranger.burst, at: 0 }, 0)).toBeNull()
    expect(spend(budgets.stranger, { spent: budgets.stranger.burst, at: 0 }, 15 * 60_000)).not.toBeNull()
  })

  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:0db8:0001:00'],
    ['2001:db8:1:0034::9', '2001:0db8:0001:00'],
    ['2001:db8::1', '2001:0db8:0000:00'],
    ['::1', '0000:0000:0000:00'],
  ])('%s belongs to the network %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})

describe('the way back', () => {
  it.each([
    ['/cases/7?tab=2', '/cases/7?tab=2'],
    ['/', '/'],
    ['/caf%C3%A9', '/caf%C3%A9'],
    ['https://elsewhere.example/', undefined],
    ['//elsewhere.example', undefined],
    ['/\\elsewhere.example', undefined],
    ['/.//elsewhere.example', undefined],
    ['/x/..//elsewhere.example', undefined],
    ['/%2f/elsewhere', '/%2f/elsewhere'],
    ['javascript:alert(1)', undefined],
    ['/a\nb', undefined],
    ['/sign-in?to=/x', undefined],
    ['/sign-out', undefined],
    ['/set-up/account', undefined],
    [undefined, undefined],
    [['/x'], undefined],
    [`/${'x'.repeat(600)}`, undefined],
  ])('%j leads to %j', (asked, path) => {
    expect(ownPath(asked)).toBe(path)
  })

  it('never leaves the site, whatever is asked', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `/${text}`),
          fc.webUrl(),
        ),
        (asked) => {
          const path = ownPath(asked)
          if (path !== undefined) expect(new URL(path, 'https://ours.example').host).toBe('ours.example')
        },
      ),
    )
  })
})

describe('codes people copy', () => {
  it.each([
    ['7K3Q-9FMD-CC4T-XW2P', '7K3Q9FMDCC4TXW2P'],
    ['7k3q 9fmd cc4t xw2p', '7K3Q9FMDCC4TXW2P'],
    ['7K3Q–9FMD–CC4T–XW2P.', '7K3Q9FMDCC4TXW2P'],
    ['7K3Q-9FMD-CC4T', null],
    ['7K3O-9FMD-CC4T-XW2P', null],
  ])('%s is read as %s', (typed, code) => {
    expect(readCode(typed, 16)).toBe(code)
  })

  it('are read back as they were written', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(24)), (stream) => {
        const pick = () => stream.next().value!
        const [letter, recovery] = [newLetterCode(pick), newRecoveryCode(pick)]
        expect(readCode(letter.toLowerCase(), 16)).toBe(letter.replaceAll('-', ''))
        expect(readCode(recovery, 10)).toBe(recovery.replace('-', ''))
      }),
    )
  })
})

describe('other services', () => {
  const council = entraId({ tenant: 't', clientId: 'c', secret: 's' })
  const login = oneLogin({ issuer: 'https://i.example', clientId: 'c', pem: '' })
  it.each([
    [council, { amr: ['pwd', 'mfa'] }, true],
    [council, { amr: ['pwd'] }, false],
    [council, { amr: 'mfa' }, false],
    [council, {}, false],
    [login, { vot: 'Cl.Cm' }, true],
    [login, { vot: 'Cl' }, false],
    [login, { amr: ['mfa'] }, false],
  ])('%# shows two proofs only where the service said so: %j', (provider, claims, two) => {
    expect(gaveTwoProofs(provider, claims)).toBe(two)
  })
})

it.each([
  ['07700 900 982', '+447700900982'],
  ['+44 (0)7700 900982', '+447700900982'],
  ['0044 7700 900982', '+447700900982'],
  ['+353 85 012 3456', '+353850123456'],
  ['024 7683 1614', null],
  ['07700', null],
  ['12345678', null],
])('the phone number %s is kept as %s', (typed, kept) => {
  expect(ukFirst(typed)).toBe(kept)
})

it.each([
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0',
    'Edge on Windows',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0) AppleWebKit/605 Version/19.0 Mobile Safari/604.1',
    'Safari on iPhone',
  ],
  ['Mozilla/5.0 (X11; CrOS x86_64) Chrome/140.0 Safari/537.36', 'Chrome on Chromebook'],
  ['curl/8', 'A browser'],
  [undefined, 'A browser'],
])('%s is called %s', (userAgent, words) => {
  expect(deviceInWords(userAgent)).toBe(words)
})
