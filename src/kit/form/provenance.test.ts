import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judge, type Provenance } from './provenance.ts'
import { digestOf, goodForMs, newSecretWord, printTicket, readTicket } from './ticket.ts'

const secret = 'a secret for tests, forty letters long..'
const cookie = newSecretWord()
const mintedAt = Date.UTC(2026, 2, 2, 9)
const ticket = { key: newSecretWord(), mintedAt, madeFor: digestOf(cookie) }

const post: Provenance = {
  ticket,
  cookie,
  now: mintedAt + 60_000,
  fetchSite: 'same-origin',
  origin: 'https://waymark.example',
  host: 'waymark.example',
}

describe('whether to act on a post', () => {
  it.each<[string, Partial<Provenance>, ReturnType<typeof judge>]>([
    ['our own page, a minute later', {}, 'ours'],
    ['a day later', { now: mintedAt + 24 * 60 * 60 * 1000 }, 'ours'],
    ['at the last moment', { now: mintedAt + goodForMs }, 'ours'],
    ['a moment too late', { now: mintedAt + goodForMs + 1 }, 'stale'],
    ['from the future', { now: mintedAt - 120_000 }, 'stale'],
    ['a tab the browser put back', { fetchSite: 'none' }, 'ours'],
    ['another site', { fetchSite: 'cross-site' }, 'foreign'],
    ['another site of the council', { fetchSite: 'same-site' }, 'foreign'],
    ['an old browser, from our page', { fetchSite: undefined }, 'ours'],
    ['an old browser, from another site', { fetchSite: undefined, origin: 'https://bad.example' }, 'foreign'],
    [
      'an old browser, our name on another port',
      { fetchSite: undefined, origin: 'https://waymark.example:8443' },
      'foreign',
    ],
    ['an origin that is no address', { fetchSite: undefined, origin: 'waymark' }, 'foreign'],
    ['no word of where it came from, but our cookie', { fetchSite: undefined, origin: undefined }, 'ours'],
    ['no word and no cookie', { fetchSite: undefined, origin: undefined, cookie: undefined }, 'stale'],
    ['a hidden origin and no cookie', { fetchSite: undefined, origin: 'null', cookie: undefined }, 'stale'],
    ['a browser that keeps no cookies', { cookie: undefined }, 'ours'],
    ['another browser’s ticket', { cookie: newSecretWord() }, 'stale'],
    ['no ticket', { ticket: null }, 'stale'],
    ['no ticket, from another site', { ticket: null, fetchSite: 'cross-site' }, 'foreign'],
  ])('%s', (_, change, verdict) => {
    expect(judge({ ...post, ...change })).toBe(verdict)
  })
})

describe('a ticket', () => {
  it('reads back as it was printed', () => {
    expect(readTicket(secret, printTicket(secret, ticket))).toEqual(ticket)
  })

  it('is nothing under another secret', () => {
    expect(readTicket(`${secret}!`, printTicket(secret, ticket))).toBeNull()
  })

  it('is nothing once a single letter is changed', () => {
    const printed = printTicket(secret, ticket)
    fc.assert(
      fc.property(fc.nat(printed.length - 1), fc.constantFrom('a', 'Z', '.', '0', ' '), (at, letter) => {
        fc.pre(printed[at] !== letter)
        expect(readTicket(secret, printed.slice(0, at) + letter + printed.slice(at + 1))).toBeNull()
      }),
    )
  })

  it.each([undefined, null, '', '...', 7, ['a'], 'x'.repeat(9999)])('is not %j', (printed) => {
    expect(readTicket(secret, printed)).toBeNull()
  })
})
