import { expect, test } from 'vitest'
import { checkExamples, run } from './dates.ts'

const example = {
  id: 'A1',
  rule: 'ehcna.main_clock',
  given: { requestReceived: '2026-01-05' },
  expected: { decideWhetherToAssessBy: '2026-02-16' },
}

test('a worked example that holds passes, with what was expected and what was got', () => {
  expect(checkExamples([example]).lines).toEqual([
    'A1 pass ehcna.main_clock: expected decideWhetherToAssessBy=2026-02-16, got decideWhetherToAssessBy=2026-02-16',
    '1 passed, 0 failed',
  ])
})

test('one that does not hold, is not known or cannot be answered fails, and is counted', () => {
  const wrong = { ...example, id: 'A2', expected: { decideWhetherToAssessBy: '2026-02-17' } }
  const unknown = { ...example, id: 'A3', rule: 'nothing' }
  const nameless = { ...example, id: 'A4', expected: { nothingOfTheKind: 1 } }
  const { lines, ok } = checkExamples([
    example,
    wrong,
    unknown,
    nameless,
    { ...example, expected: {} },
    'rubbish',
  ])
  expect(ok).toBe(false)
  expect(lines.at(-1)).toBe('1 passed, 5 failed')
  expect(lines[1]).toMatch(/^A2 fail/)
  expect(lines[3]).toContain('got nothingOfTheKind=nothing')
})

test('where the law is open to two readings, the first is compared', () => {
  const open = {
    ...example,
    ambiguous: true,
    expected: { decideWhetherToAssessBy: '2026-02-16', notifyNoPlanBy: '1999-01-01' },
  }
  expect(checkExamples([open]).ok).toBe(true)
  expect(checkExamples([{ ...open, ambiguous: false }]).ok).toBe(false)
})

test('one question is answered with its reason', () => {
  const { lines, ok } = run(['reg8.advice_6_weeks', 'adviceRequestReceivedByBody=2026-02-16', 'colour=blue'])
  expect(ok).toBe(true)
  expect(lines[0]).toMatch(/^adviceDueBy = 2026-03-30\n.*regulation 8\(1\)/)
  expect(lines[1]).toBe('colour plays no part in this rule.')
})

test('a slip is answered with what to do about it', () => {
  expect(run(['reg8.advice', 'x=1']).lines.join(' ')).toContain(
    'Did you mean one of these? reg8.advice_6_weeks',
  )
  expect(run(['reg8.advice_6_weeks', '2026-02-16']).lines.join(' ')).toContain('not of the form key=value')
  expect(run(['--check', 'no-such-file.json'])).toMatchObject({ ok: false })
  expect(run([]).ok).toBe(false)
  expect(run(['--list']).lines.length).toBeGreaterThan(40)
  expect(run(['--duties']).lines.join('\n')).toContain(
    'send the final plan\n    Within 20 weeks of the day the council gets the request, the council must send the final plan',
  )
})
