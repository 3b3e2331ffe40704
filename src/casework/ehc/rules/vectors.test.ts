import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Act, replay } from '#cases'
import { parseDay } from '#kit/day'
import { dutiesOf } from './duties.ts'
import { assessment } from './process.ts'

type Example = {
  readonly id: string
  readonly rule: string
  readonly given: Readonly<Record<string, unknown>>
  readonly expected: Readonly<Record<string, unknown>>
}

const root = join(import.meta.dirname, '../../../..')
const read = (path: string): readonly Example[] =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as readonly Example[]) : []
const own = join(root, 'src/law/worked-examples.json')
const apart = join(root, '../shared/law/deadline-vectors.json')

const act = (name: string, on: string, facts: Act['facts'] = {}): Act => ({
  act: name,
  on: parseDay(on)!,
  by: null,
  facts,
  reason: 'because',
})
const owed = (...acts: Act[]) =>
  Object.fromEntries(dutiesOf(replay(assessment, acts)).map(({ duty, on }) => [duty, on.toString()]))
const request = (receivedOn: string) =>
  act('request', receivedOn, { receivedOn, requestedBy: 'parent', channel: 'letter', teamId: null })

const receivedIn = ({ given }: Example): string =>
  String(given['requestReceived'] ?? given['requestReceivedByLA'])

const driven = (examples: readonly Example[]) => {
  const clocks = examples.filter(({ rule }) =>
    ['ehcna.main_clock', 'ehcna.clock_start', 'ehcna.early_decision_does_not_move_20w'].includes(rule),
  )
  const advice = examples.filter(({ rule }) => rule.startsWith('reg8'))

  it('has clocks and advice to drive a case by', () =>
    expect([clocks.length > 3, advice.length > 0]).toEqual([true, true]))

  it.each(clocks)('$id: a whole case keeps its clock', (example) => {
    const received = receivedIn(example)
    const agreedOn = (example.given['decisionToAssess'] as string | undefined) ?? received
    const start = owed(request(received))
    const later = owed(request(received), act('agree to assess', agreedOn))
    const got = {
      clockStarts: received,
      decideWhetherToAssessBy: start['decide whether to assess'],
      notifyNoPlanBy: later['say there will be no plan'],
      finalPlanSentBy: later['send the final plan'],
    }
    const known = Object.entries(example.expected).filter(([name]) => name in got)
    expect(known.length).toBeGreaterThan(0)
    expect(got).toMatchObject(Object.fromEntries(known))
  })

  it.each(advice)('$id: an adviser asked on a case has that day', (example) => {
    const gotOn = String(example.given['adviceRequestReceivedByBody'])
    const asked = { asked: [{ id: 'a', kind: 'medical', who: 'Paediatrics', gotOn }] }
    const acts = [
      request('2026-01-05'),
      act('agree to assess', '2026-02-02'),
      act('ask for advice', gotOn, asked),
    ]
    expect(owed(...acts)['give advice: a']).toBe(example.expected['adviceDueBy'])
  })
}

describe('the law’s own worked examples', () => {
  driven(read(own))
})

describe.skipIf(!existsSync(apart))('the examples kept apart from the code', () => {
  driven(read(apart))
})
