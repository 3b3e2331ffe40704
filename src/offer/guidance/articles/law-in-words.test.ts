import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseDay, toEpochDay } from '#kit/day'
import { type DutyName, dutyOn } from '#law'
import { timeInWords } from '../rules/time-in-words.ts'

const today = toEpochDay(parseDay('2026-11-24')!)

/** Where a page writes a limit out for itself, and how. Limits in braces come from the law and cannot differ. */
const written: readonly (readonly [page: string, duty: DutyName, inTheLaw: string, onThePage: RegExp])[] = [
  ['ehc-draft-plan', 'leave time to answer the draft', '15 days', /at least 15 days/],
  ['ehc-will-they-assess', 'decide whether to assess', '6 weeks', /Weeks 1 to 6/],
  ['ehc-will-they-assess', 'appeal after the decision', '2 months', /two months from the date of the letter/],
  ['appeal-to-the-tribunal', 'appeal after the decision', '2 months', /\*\*Two months\*\* from the date/],
  [
    'appeal-to-the-tribunal',
    'appeal after the certificate',
    '1 month',
    /\*\*one month\*\* from the mediation certificate/,
  ],
  ['ehc-moving-house', 'tell the family after the plan is passed on', '6 weeks', /Within \*\*six weeks\*\*/],
  ['ehc-yearly-review', 'report on the review meeting', '2 weeks', /Within two weeks/],
  ['ehc-yearly-review', 'give notice of the review meeting', '2 weeks', /Two weeks before/],
]

it.each(written)('%s tells “%s” as the law has it: %s', (page, duty, inTheLaw, onThePage) => {
  expect(timeInWords(dutyOn(duty, today))).toBe(inTheLaw)
  expect(readFileSync(join(import.meta.dirname, 'content', `${page}.md`), 'utf8')).toMatch(onThePage)
})
