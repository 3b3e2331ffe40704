import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readArticleFile } from './front-matter.ts'
import { loadLibrary } from './load.ts'
import { sampleFacts, sampleFile, sampleLibrary } from './sample-library.ts'

const folder = mkdtempSync(join(tmpdir(), 'waymark-articles-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const core = join(folder, 'content')
const own = join(folder, 'own')
const load = (coreFiles: Record<string, string>, ownFiles: Record<string, string> = {}) => {
  for (const [at, files] of [
    [core, coreFiles],
    [own, ownFiles],
  ] as const) {
    rmSync(at, { recursive: true, force: true })
    mkdirSync(at)
    for (const [name, text] of Object.entries(files)) writeFileSync(join(at, name), text)
  }
  return loadLibrary({ core, own }, sampleFacts)
}
const faultsOf = (text: string): string => {
  const loaded = load({ 'page.md': text })
  return loaded.ok ? '' : loaded.reason.join('\n')
}

describe('a council’s pages', () => {
  it('take the place of core pages of the same name; others add', () => {
    const loaded = load(
      { 'senco.md': sampleFile('senco', '', 'Core.'), 'portage.md': sampleFile('portage') },
      { 'senco.md': sampleFile('senco', '', 'Ours.'), 'the-keys.md': sampleFile('the-keys') },
    )
    if (!loaded.ok) throw new Error(loaded.reason.join())
    expect(loaded.value.articles.map(({ slug }) => slug).toSorted()).toEqual(['portage', 'senco', 'the-keys'])
    expect(loaded.value.find('senco')?.body).toBe('Ours.')
  })

  it('may explain words of their own, and say ours in another way', () => {
    const loaded = load(
      {},
      {
        'glossary.yaml':
          '- {id: keys, term: The Keys, means: Small classes.}\n- {id: senco, term: SENCO, means: Our way.}',
      },
    )
    if (!loaded.ok) throw new Error(loaded.reason.join())
    const said = (id: string) =>
      loaded.value.glossary.filter((term) => term.id === id).map(({ means }) => means)
    expect(said('keys')).toEqual(['Small classes.'])
    expect(said('senco')).toEqual(['Our way.'])
  })

  it('need not exist: an empty pack has the core pages', () => {
    load({ 'senco.md': sampleFile('senco') })
    rmSync(own, { recursive: true })
    expect(loadLibrary({ core, own }, sampleFacts).ok).toBe(true)
  })
})

describe('a fault in a page is told in a sentence that names the file', () => {
  it.each([
    ['no facts', 'Just words.', 'must begin with its facts'],
    ['no words', sampleFile('x', '', ''), 'has no words under its facts'],
    [
      'an impossible day',
      sampleFile('x').replace('2026-10-01', '2026-02-30'),
      'reviewed: write the day as 2026-11-30',
    ],
    ['an unknown subject', sampleFile('x').replace('section: school', 'section: cooking'), 'section:'],
    ['a fact we do not know', sampleFile('x', 'colour: red'), 'colour'],
    [
      'a missing picture',
      sampleFile('x', 'easyRead: [{picture: unicorn, words: Hi.}]'),
      '“unicorn” is not a picture we have',
    ],
    [
      'too long a row of Easy Read',
      sampleFile('x', `easyRead: [{picture: talk, words: "${'word '.repeat(16)}"}]`),
      'at most 15 words',
    ],
    ['nobody by that name', sampleFile('x', 'contacts: [nobody]'), 'no help line called “nobody”'],
    ['a guide that is not there', sampleFile('x', 'partOf: nothing'), 'no other page called “nothing”'],
    [
      'a fact that cannot be filled in',
      sampleFile('x', '', 'Ring {{phone nobody}}.'),
      'names a help line “nobody”',
    ],
    ['a number the pack lacks', sampleFile('x', '', 'See {{website sendiass}}.'), 'gives no website'],
    [
      'a time the law does not set',
      sampleFile('x', '', 'In {{law dance a jig}}.'),
      'names no duty in the law',
    ],
    ['YAML that cannot be read', sampleFile('x', 'keywords: [a'), 'its facts cannot be read'],
  ])('%s', (_, text, said) => {
    const faults = faultsOf(text)
    expect(faults).toContain('page.md')
    expect(faults).toContain(said)
  })

  it('all faults of all pages are told at once', () => {
    const loaded = load({ 'a.md': 'x', 'b.md': 'y' })
    expect(loaded.ok ? [] : loaded.reason).toHaveLength(2)
  })

  it('a guide has one level: a part has no parts', () => {
    const loaded = load({
      'a.md': sampleFile('a'),
      'b.md': sampleFile('b', 'partOf: a'),
      'c.md': sampleFile('c', 'partOf: b'),
    })
    expect(loaded.ok ? '' : loaded.reason.join()).toContain('itself part of “a”')
  })
})

describe('what core words say of a council', () => {
  const body = (text: string): string => {
    const loaded = load({ 'page.md': sampleFile('page', '', text) })
    if (!loaded.ok) throw new Error(loaded.reason.join())
    return loaded.value.find('page')!.body
  }

  it('comes from its pack: names, phone numbers that ring', () => {
    expect(body('{{area}}, {{council}}, {{site}}')).toBe(
      'Northmere, Northmere Council, Northmere Local Offer',
    )
    expect(body('Ring {{phone sendiass}}.')).toBe('Ring [01632 960 001](<tel:01632960001>).')
    expect(body('Ring {{council phone}}.')).toContain('(<tel:01632960002>)')
  })

  it('comes from the law where it is a time, so that a page and a case cannot disagree', () => {
    expect(body('They have {{law decide whether to assess}}.')).toBe('They have 6 weeks.')
  })
})

describe('a guide', () => {
  const library = sampleLibrary()

  it('is its overview, then its pages in their order', () => {
    for (const slug of ['swimming', 'before', 'after'])
      expect(library.guideOf(library.find(slug)!).map((one) => one.slug)).toEqual([
        'swimming',
        'before',
        'after',
      ])
    expect(library.guideOf(library.find('alone')!)).toHaveLength(1)
  })

  it('is due for review so many months after it was last checked', () => {
    expect(library.find('alone')?.nextReview.toString()).toBe('2027-10-01')
  })
})

it('a page with Windows line ends is read like any other', () => {
  expect(readArticleFile('x', 'x.md', sampleFile('x').replaceAll('\n', '\r\n')).ok).toBe(true)
})
