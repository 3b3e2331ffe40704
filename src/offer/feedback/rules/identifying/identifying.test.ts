import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { identifying, isHard } from '../identifying.ts'
import type { Kind } from './finding.ts'

const kindOf: Readonly<Record<string, Kind>> = {
  phone: 'phone',
  email: 'email',
  upn: 'upn',
  nhs: 'nhs number',
  dob: 'date of birth',
  postcode: 'postcode',
  name: 'name',
  handle: 'social handle',
  address: 'address',
  class: 'school and class',
}

type Labelled = { text: string; marks: { kind: Kind; start: number; end: number }[] }

/** `My son {name:Jay}` as a text and what is marked in it. */
const read = (line: string): Labelled => {
  const marks: Labelled['marks'] = []
  let text = ''
  let at = 0
  for (const { 0: whole, 1: kind = '', 2: words = '', index } of line.matchAll(/\{(\w+):([^}]*)\}/g)) {
    text += line.slice(at, index)
    marks.push({ kind: kindOf[kind]!, start: text.length, end: text.length + words.length })
    text += words
    at = index + whole.length
  }
  return { text: text + line.slice(at), marks }
}

const comments = readFileSync(join(import.meta.dirname, 'labelled-comments.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map(read)

/** A hard kind counts only when nothing of it is left to read; a name, when it is found at all. */
const judged = comments.flatMap(({ text, marks }) => {
  const found = identifying(text)
  return marks.map((mark) => ({
    ...mark,
    words: text.slice(mark.start, mark.end),
    caught: found.some(({ kind, start, end }) =>
      isHard(mark.kind)
        ? isHard(kind) && start <= mark.start && mark.end <= end
        : start < mark.end && mark.start < end,
    ),
  }))
})

const alarms = comments.flatMap(({ text, marks }) =>
  identifying(text)
    .filter(({ start, end }) => !marks.some((mark) => start < mark.end && mark.start < end))
    .map(({ kind, text: words }) => ({ kind, words, text })),
)

const recall = (of: typeof judged) => of.filter(({ caught }) => caught).length / of.length

describe('identifying detail in invented comments', () => {
  const hard = judged.filter(({ kind }) => isHard(kind))
  const names = judged.filter(({ kind }) => kind === 'name')
  const others = judged.filter(({ kind }) => !isHard(kind) && kind !== 'name')
  const missed = (of: typeof judged) => of.filter(({ caught }) => !caught).map(({ words }) => words)

  it('has enough of them to judge by, many with nothing to find', () => {
    expect(comments.length).toBeGreaterThanOrEqual(150)
    expect(comments.filter(({ marks }) => marks.length === 0).length).toBeGreaterThanOrEqual(80)
    const percent = (share: number) => `${(share * 100).toFixed(1)} %`
    const clean = comments.filter(({ marks }) => marks.length === 0)
    const alarmed = clean.filter(({ text }) => identifying(text).length > 0)
    process.stdout.write(
      `identifying detail in ${comments.length} comments: hard kinds ${percent(recall(hard))} of ${hard.length} found, ` +
        `names ${percent(recall(names))} of ${names.length}, others ${percent(recall(others))} of ${others.length}; ` +
        `false alarms in ${alarmed.length} of ${clean.length} comments with nothing to find (${alarms.length} in all)\n`,
    )
  })

  it('finds 98 in 100 of what may never be published', () => {
    expect(recall(hard), missed(hard).join(', ')).toBeGreaterThanOrEqual(0.98)
  })

  it('finds 9 in 10 names', () => {
    expect(recall(names), missed(names).join(', ')).toBeGreaterThanOrEqual(0.9)
  })

  it('never takes plain words for what may never be published', () => {
    expect(alarms.filter(({ kind }) => isHard(kind))).toEqual([])
  })

  it('asks about something that is nothing in no more than one comment in ten', () => {
    expect(alarms.length, JSON.stringify(alarms, null, 1)).toBeLessThanOrEqual(comments.length / 10)
  })
})
