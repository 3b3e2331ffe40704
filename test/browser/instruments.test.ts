import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  axeProblems,
  closeBrowser,
  htmlProblems,
  keyboardProblems,
  lighthouseScores,
  newPage,
  reflowProblems,
  screenshot,
  tabOrder,
  wireBytes,
} from './index.ts'
import { openSampleSite } from './sample-site.ts'

let site: Awaited<ReturnType<typeof openSampleSite>>
beforeAll(async () => {
  site = await openSampleSite()
})
afterAll(async () => {
  await closeBrowser()
  await site.close()
})

const visit = async (path: string, wish = { width: 1280 } as Parameters<typeof newPage>[0]) => {
  const page = await newPage(wish)
  await page.goto(site.origin + path)
  return page
}

describe('a page with nothing wrong', () => {
  it('passes axe, the HTML check, the keyboard and reflow at a phone, at a desk and at 400 % zoom', async () => {
    for (const wish of [{ width: 1280 }, { width: 320 }, { width: 1280, zoom: 4 }]) {
      const page = await visit('/good', wish)
      expect(await axeProblems(page)).toEqual([])
      expect(await keyboardProblems(page)).toEqual([])
      expect(await reflowProblems(page)).toEqual([])
      expect(await htmlProblems(await page.content())).toEqual([])
      await page.context().close()
    }
  })

  it('is walked by Tab in reading order, with a group of radios as one stop', async () => {
    const page = await visit('/good')
    const stops = await tabOrder(page)
    expect(stops.map(({ element }) => element)).toEqual(['a', 'a', 'input#q', 'input#near', 'button'])
    expect(stops.map(({ name }) => name)).toContain('Read what to do next')
    await page.context().close()
  })

  it('costs two requests on a first visit, counted as compressed', async () => {
    const { requests, bytes, htmlBytes, thirdParties } = await wireBytes(`${site.origin}/good`)
    expect(requests).toBe(2)
    expect(thirdParties).toEqual([])
    expect(htmlBytes).toBeGreaterThan(400)
    expect(htmlBytes).toBeLessThan(1_100)
    expect(bytes).toBeGreaterThan(htmlBytes)
  })

  it('scores 100 four times in Lighthouse', async () => {
    expect(await lighthouseScores(`${site.origin}/good`)).toEqual({
      performance: 100,
      accessibility: 100,
      bestPractices: 100,
      seo: 100,
      lost: [],
    })
  })

  it('can be photographed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-picture-'))
    const page = await visit('/good')
    const picture = readFileSync(await screenshot(page, 'good', folder))
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
    expect(picture.length).toBeGreaterThan(5_000)
    rmSync(folder, { recursive: true })
    await page.context().close()
  })

  it('can be read with JavaScript switched off', async () => {
    const page = await newPage({ width: 800, javascript: false })
    await page.setContent('<noscript>no scripts</noscript><p id="s"></p><script>s.innerText = "ran"</script>')
    expect(await page.innerText('body')).toBe('no scripts')
    await page.context().close()
  })
})

describe('a page with everything wrong', () => {
  it('is caught by axe, small targets and faint words included', async () => {
    const page = await visit('/bad')
    const found = (await axeProblems(page)).join('\n')
    for (const rule of [
      'document-title',
      'html-has-lang',
      'image-alt',
      'label',
      'color-contrast',
      'target-size',
    ])
      expect(found).toContain(rule)
    await page.context().close()
  })

  it('is caught by the HTML check', async () => {
    const page = await visit('/bad')
    const response = await page.request.get(`${site.origin}/bad`)
    const found = (await htmlProblems(await response.text())).join('\n')
    for (const rule of ['close-order', 'element-required-attributes', 'no-inline-style', 'empty-title'])
      expect(found).toContain(rule)
    await page.context().close()
  })

  it('is caught scrolling sideways at 320 px', async () => {
    const page = await visit('/bad', { width: 320 })
    expect((await reflowProblems(page)).join('\n')).toContain('scrolls sideways')
    await page.context().close()
  })

  it('is caught hiding where the focus is', async () => {
    const page = await visit('/bad')
    const found = (await keyboardProblems(page)).join('\n')
    expect(found).toContain('shows no focus')
    expect(found).toContain('positive tabindex')
    await page.context().close()
  })

  it('is caught losing points in Lighthouse', async () => {
    const { accessibility, seo, lost } = await lighthouseScores(`${site.origin}/bad`)
    expect(accessibility).toBeLessThan(100)
    expect(seo).toBeLessThan(100)
    expect(lost.join('\n')).toContain('document-title')
  })
})

describe('the HTML rules', () => {
  it('are relaxed only where the README says why', () => {
    const root = join(import.meta.dirname, '..', '..')
    const { rules }: { rules: object } = JSON.parse(readFileSync(join(root, '.html-validate.json'), 'utf8'))
    const reasons = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8').matchAll(
      /^\| ([a-z]+-[a-z-]+) \|/gm,
    )
    expect(Object.keys(rules)).toEqual([...reasons].map(([, rule]) => rule))
  })
})
