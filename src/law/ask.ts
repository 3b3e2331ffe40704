import { calendarDate, epochDayOfIso } from '#kit/day'
import { done, refused, type Result } from '#kit/result'
import { questions } from './questions/index.ts'
import type { Answered, Finding, Kind, Question } from './questions/question.ts'

/** Every date and fact that follows, with the reason for each, and what was given but plays no part. */
export type Answer = { readonly findings: readonly Finding[]; readonly notUsed: readonly string[] }

/**
 * Asks the law one question. What is given may come from a form, a file or a command line, so it is checked:
 * a refusal lists every fault in plain words.
 */
export const ask = (
  rule: string,
  given: Readonly<Record<string, unknown>>,
): Result<Answer, readonly string[]> => {
  const question = questions.find((one) => one.rule === rule)
  if (!question) return refused([`There is no rule called ${rule}.`])
  const kinds = { ...question.may, ...question.needs }
  const faults = Object.keys(question.needs)
    .filter((name) => given[name] === undefined || given[name] === '')
    .map((name) => `${name}: this is needed (a ${kinds[name]}).`)
  const understood: Record<string, unknown> = {}
  for (const [name, kind] of Object.entries(kinds)) {
    const value = given[name]
    if (value === undefined || value === '') continue
    const meant = readAs[kind](value)
    if (meant.ok) understood[name] = meant.value
    else faults.push(`${name}: ${meant.reason}`)
  }
  if (faults.length > 0) return refused(faults)
  const answered = answer(question, understood)
  return answered.ok
    ? done({ findings: answered.value, notUsed: Object.keys(given).filter((name) => !(name in kinds)) })
    : refused([answered.reason])
}

/** The kinds were checked above, which the compiler cannot follow through a table. */
const answer = (question: Question, understood: Readonly<Record<string, unknown>>): Answered =>
  question.answer(understood as never)

const firstYear = 1900
const lastYear = 2199

const readAs: Readonly<Record<Kind, (value: unknown) => Result<unknown, string>>> = {
  day: (value) => {
    const day = typeof value === 'string' ? epochDayOfIso(value.trim()) : null
    if (day === null) return refused(`${shown(value)} is not a day. Write it like 2026-01-05.`)
    return inRange(calendarDate(day).year) ? done(day) : refused(outOfRange)
  },
  year: (value) => {
    const year = wholeNumber(value)
    if (year === null) return refused(`${shown(value)} is not a year. Write it like 2027.`)
    return inRange(year) ? done(year) : refused(outOfRange)
  },
  number: (value) => {
    const number = wholeNumber(value)
    return number === null ? refused(`${shown(value)} is not a whole number.`) : done(number)
  },
  'yes or no': (value) => {
    const said = String(value).trim().toLowerCase()
    if (['true', 'yes', 'y', '1'].includes(said)) return done(true)
    return ['false', 'no', 'n', '0'].includes(said)
      ? done(false)
      : refused(`${shown(value)} is neither yes nor no.`)
  },
  words: (value) => (typeof value === 'string' ? done(value) : refused(`${shown(value)} is not words.`)),
}

const inRange = (year: number): boolean => year >= firstYear && year <= lastYear
const outOfRange = `that is outside the years this works for, ${firstYear} to ${lastYear}.`

const wholeNumber = (value: unknown): number | null => {
  const written = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : ''
  return /^-?\d{1,9}$/.test(written) ? Number(written) : null
}

/** Quoted and cut short, so that nothing pasted by mistake fills the screen. */
const shown = (value: unknown): string => {
  const written = typeof value === 'string' ? value : JSON.stringify(value)
  return `“${written.length > 40 ? `${written.slice(0, 40)}…` : written}”`
}
