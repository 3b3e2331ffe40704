import { describe, expect, it } from 'vitest'
import { wayFor, type WayToReach } from './ways.ts'
import { messagesPackSchema, ownWords } from './wording.ts'

const way = (kind: WayToReach['kind'], more: Partial<WayToReach> = {}): WayToReach => ({
  kind,
  value: kind === 'email' ? 'pat@family.example' : '07700 900123',
  preferred: false,
  safe: true,
  ...more,
})
const known = {
  byPost: false,
  ways: [way('mobile'), way('email')],
  account: null,
  home: ['Pat', '1 High Street'],
}
const post = { channel: 'letter', lines: known.home }
const byEmail = { channel: 'email', address: 'pat@family.example' }

describe('how somebody is told', () => {
  it.each([
    ['by e-mail before a text', {}, byEmail],
    [
      'as they like best',
      { ways: [way('email'), way('mobile', { preferred: true })] },
      { channel: 'text', address: '07700 900123' },
    ],
    ['by post when they asked for that', { byPost: true }, post],
    [
      'by text when they asked for that, whatever else is liked',
      { likes: 'text' as const, ways: [way('email', { preferred: true }), way('mobile')] },
      { channel: 'text', address: '07700 900123' },
    ],
    [
      'by e-mail when they asked for texts and have no mobile',
      { likes: 'text' as const, ways: [way('email')] },
      byEmail,
    ],
    ['some other way when they asked for post and have no home', { byPost: true, home: null }, byEmail],
    ['never where somebody else may read it', { ways: [way('email', { safe: false })] }, post],
    [
      'never at the address they sign in with, if that is not safe',
      { ways: [way('email', { safe: false })], account: 'pat@family.example' },
      post,
    ],
    [
      'at the address they sign in with when the record has no other',
      { ways: [], account: 'pat@family.example' },
      byEmail,
    ],
    ['never by ringing a machine', { ways: [way('phone')] }, post],
    ['not at all when there is no way', { ways: [], home: null }, null],
  ])('%s', (_, more, expected) => expect(wayFor({ ...known, ...more })).toEqual(expected))
})

describe('a council’s own words', () => {
  const wording = (email: string) => messagesPackSchema.safeParse({ 'feedback answered': { email } })

  it('must say what the message needs, and may say nothing else of anybody', () => {
    expect(wording('See {link} about {reference}.').success).toBe(true)
    expect(wording('See {link}.').error?.issues[0]?.message).toContain('must say {reference}')
    expect(wording('{childName}: see {link} about {reference}.').error?.issues[0]?.message).toContain(
      'cannot say {childName}',
    )
    expect(messagesPackSchema.safeParse({ 'no such message': {} }).success).toBe(false)
  })

  it('stand in place of ours, filled in', () => {
    const own = messagesPackSchema.parse({ 'news of a case': { text: '{news} Look: {link}' } })
    expect(ownWords(own, 'news of a case', 'text', { site: 'S', link: 'https://x', news: 'a plan' })).toBe(
      'There is a plan for you to read. Look: https://x',
    )
    expect(ownWords(own, 'news of a case', 'email', { site: 'S' })).toBeNull()
  })
})
