import * as fc from 'fast-check'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadCommonPasswords } from '../sign-in.ts'
import { passwordFault } from './password.ts'

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
