import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findBreaches, importsOf } from './breaches.ts'
import { mayLeanOn } from './law.ts'

const root = join(import.meta.dirname, '..', '..')

describe('the import law', () => {
  it('is kept by every source file, and there were files and imports to check', () => {
    const { examined, imports, breaches } = findBreaches(root)
    expect(breaches).toEqual([])
    expect(examined).toBeGreaterThan(10)
    expect(imports).toBeGreaterThan(20)
  })

  it.each([
    ['kit/form', 'kit/html', true],
    ['kit/form', 'law', false],
    ['kit/form', 'offer/directory', false],
    ['law', 'kit/day', true],
    ['law', 'offer/directory', false],
    ['offer/guidance', 'law', true],
    ['offer/guidance', 'offer/directory', true],
    ['offer/directory', 'offer/guidance', false],
    ['offer/directory', 'record/people', false],
    ['offer/directory', 'casework/ehc', false],
    ['record/trail', 'record/people', false],
    ['record/access', 'record/people', false],
    ['record/cases', 'record/trail', true],
    ['record/cases', 'casework/ehc', false],
    ['casework/ehc', 'record/cases', true],
    ['casework/ehc', 'offer/pathways', true],
    ['casework/ehc', 'offer/directory', false],
    ['casework/editing', 'offer/directory', true],
    ['casework/editing', 'offer/feedback', true],
    ['offer/feedback', 'casework/editing', false],
    ['casework/ehc', 'casework/referrals', false],
    ['insight', 'casework/ehc', true],
  ])('%s leaning on %s: %s', (room, other, allowed) => {
    expect(mayLeanOn(room, other)).toBe(allowed)
  })
})

describe('how imports are read', () => {
  it.each([
    [`import { a } from './a.ts'`, './a.ts'],
    [`import type { A } from "#kit/html"`, '#kit/html'],
    [`import {\n  a,\n  type B,\n} from '#law'`, '#law'],
    [`import * as a from 'node:fs'`, 'node:fs'],
    [`import './styles.css'`, './styles.css'],
    [`export * from './a.ts'`, './a.ts'],
    [`export { a } from './a.ts'`, './a.ts'],
    [`const a = await import('#people')`, '#people'],
    [`type A = import('#people').A`, '#people'],
    [`const a = await import(name)`, '?'],
  ])('%s', (source, wanted) => {
    expect(importsOf(`const before = 1\n${source}\nconst after = 'from'`)).toEqual([wanted])
  })
})

describe('a planted breach is found', () => {
  const house = mkdtempSync(join(tmpdir(), 'waymark-boundaries-'))
  afterAll(() => rmSync(house, { recursive: true }))

  const write = (path: string, source: string) => {
    mkdirSync(dirname(join(house, path)), { recursive: true })
    writeFileSync(join(house, path), source)
  }
  write(
    'package.json',
    JSON.stringify({
      imports: {
        '#kit/*': './src/kit/*/index.ts',
        '#directory': './src/offer/directory/index.ts',
        '#people': './src/record/people/index.ts',
      },
    }),
  )

  it.each([
    ['the public half reaching a child', 'src/offer/directory/page.ts', `import { find } from '#people'`],
    ['a tool knowing of SEND', 'src/kit/form/field.ts', `export * from '#directory'`],
    ['past a front door', 'src/offer/guidance/page.ts', `import { a } from '../directory/store/rows.ts'`],
    ['a back door', 'src/offer/guidance/page.ts', `import { a } from '#directory/store/rows.ts'`],
    ['its own front door', 'src/offer/directory/page.ts', `import { a } from '#directory'`],
    ['out of the source', 'src/offer/directory/page.ts', `import a from '../../../package.json'`],
    ['a hidden import', 'src/offer/directory/page.ts', `const a = await import(room)`],
    [
      'a test crossing into another room',
      'src/kit/form/field.test.ts',
      `import { a } from '../../law/rows.ts'`,
    ],
    ['a file in no room', 'src/offer/stray.ts', `import { a } from '#directory'`],
    ['the whole house needed by a room', 'src/offer/guidance/page.ts', `import { a } from '../../app.tsx'`],
    [
      'the house built past a front door',
      'src/app.tsx',
      `import { a } from './offer/directory/store/rows.ts'`,
    ],
  ])('%s', (_, path, source) => {
    write(path, source)
    const { breaches } = findBreaches(house)
    rmSync(join(house, path))
    expect(breaches).toHaveLength(1)
    expect(breaches[0]).toContain(path)
  })

  it('while lawful imports pass', () => {
    write('src/offer/guidance/page.ts', `import { a } from '#directory'\nimport { b } from '#kit/html'`)
    write('src/offer/guidance/page.test.ts', `import { c } from '../../../test/browser/html.ts'`)
    write(
      'src/app.tsx',
      `import { a } from '#directory'\nimport { find } from '#people'\nimport { b } from './authority.ts'`,
    )
    expect(findBreaches(house)).toEqual({ examined: 3, imports: 6, breaches: [] })
  })
})
