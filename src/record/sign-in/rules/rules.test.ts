import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayRemove, whyNotActive, type Factors } from './account.ts'
import { deviceInWords } from './device-words.ts'
import { ukFirst } from './phone-number.ts'
import { entraId, gaveTwoProofs, oneLogin } from './provider.ts'
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
          expect(new URL(path ?? '/', 'https://ours.example').host).toBe('ours.example')
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
