import { basename, dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { roomOf } from '../boundaries/law.ts'
import { isCode, ourFiles, read } from './tree.ts'

const files = ourFiles()
const texts = files.filter((path) =>
  /\.(ts|tsx|js|mjs|json|md|sql|scss|css|html|yml|yaml)$|\.ci\/run$/.test(path),
)
const rooms = [...new Set(files.map(roomOf))].filter(
  (room) => room !== undefined && room !== 'client' && room !== 'composition',
)

/** The lines that match, as `path:line: text`, so that a failure can be clicked. */
const linesWith = (pattern: RegExp, among: string[]): string[] =>
  among.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}: ${line.trim()}`] : [])),
  )

// Written in halves, so that this file does not break the rules it checks.
const word = (...halves: string[]) => halves.join('')

describe('the house', () => {
  it('has files and rooms to check', () => {
    expect(files.length).toBeGreaterThan(20)
    expect(rooms.length).toBeGreaterThan(3)
  })

  it('has no drawer for odds and ends: a file is named after the thing it is about', () => {
    const vague = /^(utils?|helpers?|common|shared|managers?|misc|lib|types|constants|interfaces)$/
    const named = files.filter((path) =>
      path.split('/').some((part) => vague.test(part.replace(/\.[a-z.]+$/, '').toLowerCase())),
    )
    expect(named).toEqual([])
    // A service is what a family asks for, so a file may be about services; a folder of them is a drawer.
    expect(files.filter((path) => path.split('/').slice(0, -1).includes('services'))).toEqual([])
  })

  it('gives every room a front door and half a page about it', () => {
    const missing = rooms.flatMap((room) =>
      ['index.ts', 'README.md'].map((name) => `src/${room}/${name}`).filter((path) => !files.includes(path)),
    )
    // A kit tool is explained by the README of the kit.
    expect(missing.filter((path) => !/^src\/kit\/[\w-]+\/README\.md$/.test(path))).toEqual([])
  })

  it('leaves no unfinished business in the code', () => {
    const unfinished = new RegExp(
      `\\b(${word('TO', 'DO')}|${word('FIX', 'ME')}|${word('XX', 'X')}|${word('HA', 'CK')})\\b`,
    )
    expect(linesWith(unfinished, texts)).toEqual([])
  })

  it('prints nothing by accident', () => {
    expect(
      linesWith(new RegExp(`\\b${word('console', '\\.')}(log|debug|info)\\b`), files.filter(isCode)),
    ).toEqual([])
  })

  it('gives a cookie in three places only, each of which names it so that a browser keeps it to us', () => {
    const giving = linesWith(/\b(set|clear)Cookie\(/, files.filter(isCode))
    expect(
      [...new Set(giving.map((line) => line.split(':')[0]!))].filter((path) => !path.includes('.test.')),
    ).toEqual(['src/kit/form/guard.ts', 'src/kit/http/cookies.ts', 'src/record/sign-in/pages/browser.ts'])
  })

  it('names every cookie it gives on the page about privacy', () => {
    const told = read('src/offer/guidance/pages/about-site/privacy.ts')
    const code = files.filter((path) => isCode(path) && path.startsWith('src/') && !path.includes('.test.'))
    const ours = code.flatMap((path) =>
      [...read(path).matchAll(/'(?:__Host-)?(waymark_(?!listing_\d|http_)\w+)'/g)].map(([, name]) => name!),
    )
    const ofSignIn = read('src/record/sign-in/pages/browser.ts').matchAll(/named\(room, '(\w+)'\)/g)
    const names = new Set([...ours, ...[...ofSignIn].map(([, name]) => name!)])
    expect(names.size).toBeGreaterThanOrEqual(9)
    expect([...names].filter((name) => !told.includes(`'${name} `) && !told.includes(`; ${name} `))).toEqual(
      [],
    )
  })

  it('names no folder of one machine', () => {
    const somewhere = new RegExp(
      `(?<![\\w.])(${word('/wo', 'rk/')}|${word('/ho', 'me/')}[a-z]|${word('/Us', 'ers/')}[a-zA-Z]|${word('/ro', 'ot/')})`,
    )
    expect(linesWith(somewhere, texts)).toEqual([])
  })

  it('needs nothing from beside the repository; a test may look there, and is passed over where it is missing', () => {
    const beside = new RegExp(word('\\.\\./sha', 'red/'))
    const isTest = (path: string) => /\.test\.tsx?$/.test(path)
    const leaning = texts.filter((path) => beside.test(read(path)))
    expect(leaning.filter((path) => !isTest(path))).toEqual([])
    expect(leaning.filter((path) => !/\.skipIf\(!existsSync\(/.test(read(path)))).toEqual([])
  })

  it('has no test that is skipped or runs alone', () => {
    const tests = files.filter((path) => /\.test\.tsx?$/.test(path))
    expect(tests.length).toBeGreaterThan(3)
    expect(linesWith(/\b(it|test|describe)\.(only|skip|todo)\b/, tests)).toEqual([])
  })

  // A gap is a number given to a change that has not come yet; every database applies what it lacks, in order.
  it('gives each migration a number of its own, so that every database takes the same steps', () => {
    const numbers = files
      .filter((path) => dirname(path) === 'database/migrations' && path.endsWith('.sql'))
      .map((path) => Number.parseInt(basename(path), 10))
    expect(numbers.length).toBeGreaterThan(0)
    expect([...new Set(numbers)]).toEqual(numbers)
  })

  it('numbers the decisions from 1 without a gap', () => {
    const numbers = files
      .filter((path) => dirname(path) === 'docs/decisions' && /^\d+.*\.md$/.test(basename(path)))
      .map((path) => Number.parseInt(basename(path), 10))
      .toSorted((a, b) => a - b)
    expect(numbers).toEqual(numbers.map((_, at) => at + 1))
  })
})

describe('rules', () => {
  const rules = files.filter((path) => isCode(path) && /\/rules\//.test(path) && !/\.test\.tsx?$/.test(path))

  it('never ask the clock, chance or the settings: today is an argument', () => {
    expect(
      linesWith(
        /\bnew Date\b|\bDate\.now\b|\bTemporal\.Now\b|\blondonToday\b|\bMath\.random\b|\bprocess\./,
        rules,
      ),
    ).toEqual([])
  })

  it('never touch the database, the web or a page', () => {
    expect(
      linesWith(
        /from '(pg|kysely|fastify.*|@fastify\/.*|node:(fs|http|net).*|#kit\/(db|http|page|html|govuk))'/,
        rules,
      ),
    ).toEqual([])
  })
})
