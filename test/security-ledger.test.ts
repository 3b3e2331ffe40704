import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

/** How many requirements each section of version 5.0.0 has, chapter by chapter. */
const sections: readonly (readonly number[])[] = [
  [2, 10, 12, 3, 3],
  [3, 3, 5, 2],
  [1, 3, 5, 8, 8, 1, 5],
  [5, 5, 2, 4],
  [1, 6, 3, 3],
  [3, 12, 8, 6, 8, 4, 2, 4],
  [3, 4, 2, 5, 3, 2],
  [4, 4, 3, 2],
  [3, 4],
  [2, 3, 5, 16, 5, 2, 3],
  [4, 5, 5, 4, 2, 2, 2],
  [5, 2, 5],
  [4, 6, 4, 7],
  [2, 8, 3],
  [5, 5, 7, 4],
  [1, 5, 4, 3, 4],
  [2, 8, 2],
]
const required = sections.flatMap((chapter, at) =>
  chapter.flatMap((count, section) =>
    Array.from({ length: count }, (_, n) => `${at + 1}.${section + 1}.${n + 1}`),
  ),
)

const verdicts = ['shown', 'in code', 'in part', 'not yet', 'who runs it', 'does not apply'] as const

const rows = readFileSync(join(root, 'docs/security/asvs.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => {
    const [, numbers = '', , , verdict = '', where = ''] = line.split(/(?<!\\)\|/).map((cell) => cell.trim())
    const [first = '', last = first] = numbers.split(' to ')
    return { covers: required.slice(required.indexOf(first), required.indexOf(last) + 1), verdict, where }
  })

it('every requirement of the standard has one verdict', () => {
  expect(required).toHaveLength(345)
  expect(rows.flatMap(({ covers }) => covers)).toEqual(required)
  expect(rows.filter(({ verdict }) => !verdicts.some((one) => one === verdict))).toEqual([])
  for (const verdict of verdicts) {
    const theirs = rows.filter((row) => row.verdict === verdict).flatMap(({ covers }) => covers)
    process.stdout.write(`${String(theirs.length).padStart(4)} ${verdict}\n`)
  }
})

it('what is said to be shown names a test or a command, and every file that is named is there', () => {
  const shown = rows.filter(({ verdict }) => verdict === 'shown')
  expect(shown.filter(({ where }) => !/\.test\.tsx?|npm run/.test(where))).toEqual([])
  const named = rows.flatMap(({ where }) =>
    [...where.matchAll(/`([\w./-]+\/[\w./-]+)`/g)].map(([, file]) => file!),
  )
  expect(named.length).toBeGreaterThan(150)
  expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([])
})

it('what is missing or left to others says so in words', () => {
  const silent = rows.filter(
    ({ verdict, where }) => ['in part', 'does not apply'].includes(verdict) && where === '',
  )
  expect(silent).toEqual([])
})

it('every secret the program makes and every library it runs on is in the inventory', () => {
  const inventory = readFileSync(join(root, 'docs/security/inventory.md'), 'utf8')
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.tsx?$/.test(path),
  )
  const secrets = sources.flatMap((path) =>
    [...readFileSync(join(root, 'src', path), 'utf8').matchAll(/installationSecret\(\w+, '([^']+)'\)/g)].map(
      ([, name]) => name!,
    ),
  )
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  expect(new Set(secrets).size).toBeGreaterThan(2)
  const named = [...secrets, ...Object.keys(dependencies)]
  expect(named.filter((name) => !inventory.includes(`\`${name}\``))).toEqual([])
})
