import { describe, expect, it } from 'vitest'
import { htmlProblems } from '../../../../../test/browser/html.ts'
import { pictograms } from '../../articles/pictograms.ts'
import { openPages } from '../open-pages.tsx'
import { drawings } from './drawings.ts'

const app = openPages()
const open = async (path: string) => {
  const page = await app.inject(path)
  return { ...page, body: page.body, main: page.body.slice(page.body.indexOf('<main')) }
}

describe.each([
  '/guidance',
  '/guidance?q=swimming',
  '/guidance/swimming',
  '/guidance/swimming?version=easy-read',
  '/guidance/swimming?version=young-person',
  '/guidance/before',
  '/guidance/swimming/booklet',
  '/guidance/swimming/booklet?print=large',
  '/guidance/alone/booklet',
  '/glossary',
])('%s', (path) => {
  it('is sound HTML, the same for everybody', async () => {
    const page = await open(path)
    expect(page.statusCode).toBe(200)
    expect(await htmlProblems(page.body)).toEqual([])
    expect(page.headers['cache-control']).toContain('public')
  })
})

describe('an article', () => {
  it('says what it is part of, what is on it, what comes next and who can help', async () => {
    const { main } = await open('/guidance/before')
    expect(main).toMatch(/Part of <a [^>]*href="\/guidance\/swimming">About swimming<\/a>/)
    expect(main).toContain('<strong aria-current="page">About before</strong>')
    expect(main).toMatch(/rel="prev"[^>]*>|href="\/guidance\/swimming" rel="prev"/)
    expect(main).toContain('About after')
    const overview = await open('/guidance/swimming')
    for (const heading of ['who-can-swim', 'what-it-costs', 'ring-us'])
      expect(overview.main).toContain(`<a class="govuk-link" href="#${heading}">`)
    expect(overview.main).toContain('Northmere advice')
  })

  it('says who keeps it, when it was checked, and how old its facts are', async () => {
    const { main } = await open('/guidance/swimming')
    for (const said of [
      'Kept up to date by: Test team.',
      'Last checked: 1 October 2026.',
      'To be checked again by: 1 October 2027.',
      'Facts from: A pool’s notice, read on 1 November 2026. It was a year old then.',
    ])
      expect(main.replaceAll("'", '’')).toContain(said)
  })

  it('says so when nobody checked it in time', async () => {
    const { body } = await openPages('2028-01-01').inject('/guidance/swimming')
    expect(body).toContain('It was due to be checked again by 1 October 2027')
  })

  it('leaves out a listing that is not published', async () => {
    expect((await open('/guidance/swimming')).main).not.toContain('no-such-listing')
  })

  it('has one address for search engines, whatever version is read', async () => {
    for (const version of ['', '?version=easy-read', '?version=young-person'])
      expect((await open(`/guidance/swimming${version}`)).body).toContain(
        '<link rel="canonical" href="https://offer.example/guidance/swimming"/>',
      )
    const [, told] = /ld\+json">(.*?)<\/script>/.exec((await open('/guidance/swimming')).body) ?? []
    expect(JSON.parse(told ?? '')).toMatchObject({ '@type': 'Article', dateModified: '2026-10-01' })
  })

  it('that nobody wrote is not found', async () => {
    expect((await open('/guidance/nothing')).statusCode).toBe(404)
    expect((await open('/guidance/nothing/booklet')).statusCode).toBe(404)
    expect((await open('/guidance/__proto__')).statusCode).toBe(404)
  })
})

describe('the versions of a page', () => {
  it('each lead to the others, and say which is open', async () => {
    for (const [path, name] of [
      ['/guidance/swimming', 'Full page'],
      ['/guidance/swimming?version=easy-read', 'Easy Read'],
      ['/guidance/swimming?version=young-person', 'For young people'],
    ] as const) {
      const { main } = await open(path)
      expect(main).toContain(`<strong aria-current="true">${name}</strong>`)
      expect(main).toContain('Last checked: 1 October 2026.')
    }
  })

  it('are offered only where they were written; asking for another leads to the full page', async () => {
    expect((await open('/guidance/alone')).main).not.toContain('Easy Read')
    for (const version of ['easy-read', 'nonsense']) {
      const page = await open(`/guidance/alone?version=${version}`)
      expect(page.headers['location']).toBe('/guidance/alone')
    }
  })

  it('in Easy Read, pair each sentence with a picture that is only decoration', async () => {
    const { main } = await open('/guidance/swimming?version=easy-read')
    expect(main.match(/<svg class="wm-picture"[^>]*aria-hidden="true"/g)).toHaveLength(2)
    expect(main).toContain('<p class="govuk-body">You can ask to swim.</p>')
  })

  it('have a drawing for every picture they may name', () => {
    for (const name of pictograms) expect(drawings[name].lines, name).toMatch(/^M[\d .,a-zA-Z-]+$/)
  })
})

describe('a booklet', () => {
  it('holds every page of a guide, and nothing that needs a tap', async () => {
    const { main } = await open('/guidance/swimming/booklet')
    for (const title of ['About swimming', 'About before', 'About after'])
      expect(main).toContain(`${title}</h2>`)
    expect(main).not.toContain('popovertarget')
    expect(main).toContain('Words in this booklet')
    expect(main).toContain('Northmere advice')
  })

  it('is the guide’s, whichever of its pages is asked for', async () => {
    expect((await open('/guidance/after/booklet')).headers['location']).toBe('/guidance/swimming/booklet')
  })

  it('comes in large print', async () => {
    expect((await open('/guidance/swimming/booklet?print=large')).main).toContain('wm-booklet--large')
    expect((await open('/guidance/swimming/booklet')).main).not.toContain('wm-booklet--large')
  })
})

describe('the contents', () => {
  it('tell every guide once, with its pages under it, and the pages that are more than words', async () => {
    const { main } = await open('/guidance')
    for (const path of [
      '/guidance/swimming',
      '/guidance/before',
      '/guidance/alone',
      '/the-20-weeks',
      '/letters',
    ])
      expect(main.match(new RegExp(`href="${path}"`, 'g')), path).toHaveLength(1)
    expect(main).not.toContain('id="money-travel"')
  })
})

it('the glossary has an address for every word', async () => {
  const { main } = await open('/glossary')
  expect(main).toContain('<div id="senco"><dt>SENCO</dt>')
  expect(main).toContain('href="#letter-s"')
})
