import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { loadAuthority } from '../src/authority.ts'
import { openPages } from '../src/offer/guidance/pages/open-pages.tsx'
import { run } from './check-words.ts'
import { textsOf } from './editor-texts.ts'

const today = parseDay('2026-11-24')!

describe('the editors’ check', async () => {
  const { lines, ok } = await run([], today)

  it('finds no fault in the pages and listings of any council', () => {
    expect(lines.filter((line) => line.startsWith('fault'))).toEqual([])
    expect(ok).toBe(true)
  })

  it('reads every page and listing, and half of them at age 11 or below', () => {
    const middles = lines.flatMap((line) => /^Half of them read at age ([\d.]+)/.exec(line)?.[1] ?? [])
    expect(middles.length).toBeGreaterThan(1)
    for (const middle of middles) expect(Number(middle)).toBeLessThanOrEqual(11)
    for (const count of lines.flatMap((line) => /: (\d+) texts/.exec(line)?.[1] ?? []))
      expect(Number(count)).toBeGreaterThan(150)
  })

  it('finds fault with pages that nobody has checked for years', async () => {
    const later = await run(['--authority', 'coventry'], parseDay('2029-01-01')!)
    expect(later.ok).toBe(false)
    expect(later.lines.join('\n')).toContain('It was due for a check')
  })

  it('asks which authority when none is named after --authority', async () => {
    expect((await run(['--authority'], today)).ok).toBe(false)
    expect((await run(['--authority', 'atlantis'], today)).ok).toBe(false)
  })
})

describe('links from guidance to letters and dates', async () => {
  const app = openPages()
  const coventry = await loadAuthority(join(import.meta.dirname, '..', 'authorities'), 'coventry')
  if (!coventry.ok) throw new Error(coventry.reason.join('\n'))
  const links = textsOf(coventry.value).flatMap((text) => text.links)
  const into = [...new Set(links)].filter((link) => /^\/(letters|work-out-your-dates)\//.test(link))

  it('are there to be tried', () => expect(into.length).toBeGreaterThan(4))

  it.each(into)('lead to a page: %s', async (path) => expect((await app.inject(path)).statusCode).toBe(200))
})
