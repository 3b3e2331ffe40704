import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** A demonstration is begun on any day of any year: on some of them “since October” lies ahead. */
const seasons =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December|Christmas|Easter|spring|summer|autumn|winter|20\d\d)\b/

const room = join(import.meta.dirname, '..')
const invented = globSync('{demo,*/demo}/**/*.ts', { cwd: room }).filter((path) => !path.endsWith('.test.ts'))

it('what is invented is true on any day of the year: no month, season or year is named', () => {
  expect(invented.length).toBeGreaterThan(20)
  const named = invented.flatMap((path) =>
    readFileSync(join(room, path), 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line) && seasons.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  )
  expect(named).toEqual([])
})
