import { describe, expect, it } from 'vitest'
import type { DutyLine, Facts } from './facts.ts'
import { figureOf, type Row } from './measure.ts'
import { measures } from './measures.ts'

const today = '2026-06-15'
let number = 0
const line = (given: Partial<DutyLine>): DutyLine => ({
  reference: `RQ-${String(++number).padStart(4, '0')}`,
  stage: 'assessing',
  ownerId: null,
  receivedOn: '2026-01-05',
  closedOn: null,
  duty: 'send the final plan',
  kind: null,
  dueOn: '2026-05-25',
  doneOn: null,
  endedBy: null,
  limb: null,
  ...given,
})
const sent = (doneOn: string, more: Partial<DutyLine> = {}) =>
  line({ doneOn, closedOn: doneOn, endedBy: 'send final plan', ...more })
const facts = (lines: readonly DutyLine[]): Facts => ({ lines, milestones: [], names: new Map(), today })
const figures = (rows: readonly Row[], key: string) =>
  Object.fromEntries(
    Object.entries(rows.find((row) => row.key === key)!.cells).map(([column, cell]) => [
      column,
      figureOf(cell),
    ]),
  )

describe('final plans, month by month', () => {
  const may = (lines: readonly DutyLine[]) => figures(measures.plans.rows(facts(lines)), '2026-05')

  it('count one sent on its last day as in time, and one the day after as late', () => {
    expect(may([sent('2026-05-25'), sent('2026-05-26')])).toMatchObject({
      'in time': 1,
      late: 1,
      excepted: 0,
    })
  })

  it('count a late one with a limb on record by itself, and tell the share with it and without', () => {
    const counted = may([
      sent('2026-05-25'),
      sent('2026-05-28', { limb: 'school closed' }),
      sent('2026-05-29'),
    ])
    expect(counted).toEqual({
      'in time': 1,
      excepted: 1,
      late: 1,
      'share of all': 33,
      'share without exceptions': 50,
    })
  })

  it('leave out what a family’s moving away took off the list', () => {
    const moved = line({ doneOn: '2026-05-20', closedOn: '2026-05-20', endedBy: 'moved away' })
    expect(may([moved])).toMatchObject({ 'in time': 0, 'share of all': null })
  })

  it('are told for twelve months, of which this is the last', () => {
    const rows = measures.plans.rows(facts([]))
    expect([rows.length, rows[0]!.key, rows.at(-1)!.key]).toEqual([12, '2025-07', '2026-06'])
  })
})

describe('the forecast', () => {
  const took = (days: number) => sent(dayAfter('2025-09-01', days), { receivedOn: '2025-09-01' })

  it('says likely late where half of those who waited as long took more than twenty weeks', () => {
    const lines = [
      ...Array.from({ length: 10 }, () => took(200)),
      line({ receivedOn: '2026-03-02', dueOn: '2026-07-20' }),
    ]
    expect(figures(measures.forecast.rows(facts(lines)), '2026-07')).toMatchObject({ 'likely late': 1 })
  })

  it('and in time where half took less', () => {
    const lines = [
      ...Array.from({ length: 10 }, () => took(139)),
      line({ receivedOn: '2026-03-02', dueOn: '2026-07-20' }),
    ]
    expect(figures(measures.forecast.rows(facts(lines)), '2026-07')).toMatchObject({ 'likely in time': 1 })
  })

  it('guesses nothing from nine', () => {
    const lines = [
      ...Array.from({ length: 9 }, () => took(200)),
      line({ receivedOn: '2026-03-02', dueOn: '2026-07-20' }),
    ]
    expect(figures(measures.forecast.rows(facts(lines)), '2026-07')).toMatchObject({ 'cannot tell': 1 })
  })

  it('keeps what is past its day in a row of its own: due today is not', () => {
    const rows = measures.forecast.rows(facts([line({ dueOn: '2026-06-14' }), line({ dueOn: today })]))
    expect(figures(rows, 'past')).toMatchObject({ 'late already': 1 })
    expect(figures(rows, '2026-06')).toMatchObject({ 'late already': 0, 'cannot tell': 1 })
  })
})

describe('assessing again', () => {
  const asked = (given: Partial<DutyLine>) =>
    line({ duty: 'decide whether to assess again', receivedOn: '2026-05-11', dueOn: '2026-05-26', ...given })
  const decided = (doneOn: string, endedBy: string) => asked({ doneOn, endedBy })

  it('counts each request in the month it came, by what became of it', () => {
    const lines = [
      decided('2026-05-20', 'agree to assess again'),
      decided('2026-06-02', 'refuse to assess again'),
      decided('2026-05-20', 'withdraw'),
      asked({ closedOn: '2026-05-30' }),
      asked({}),
      line({}),
    ]
    expect(figures(measures.again.rows(facts(lines)), '2026-05')).toEqual({
      agreed: 1,
      refused: 1,
      'still to decide': 1,
      'ended before': 2,
    })
  })

  it('tells decisions in time or late by the fifteen days, the day itself in time', () => {
    const lines = [
      decided('2026-05-26', 'agree to assess again'),
      decided('2026-05-27', 'refuse to assess again'),
      decided('2026-05-27', 'withdraw'),
    ]
    expect(figures(measures['again-decisions'].rows(facts(lines)), '2026-05')).toMatchObject({
      'in time': 1,
      late: 1,
      'share of all': 50,
    })
  })

  it('keeps plans after another assessment apart from first plans', () => {
    const again = sent('2026-05-25', { duty: 'send the final plan after assessing again' })
    expect(figures(measures['again-plans'].rows(facts([again])), '2026-05')).toMatchObject({ 'in time': 1 })
    expect(figures(measures.plans.rows(facts([again])), '2026-05')).toMatchObject({ 'in time': 0 })
  })

  it('is work an officer has, and a decision that panels make room for', () => {
    const rows = measures.caseload.rows({
      ...facts([asked({ ownerId: 'a', dueOn: '2026-06-20' })]),
      names: new Map([['a', 'Ines']]),
    })
    expect(figures(rows, 'Ines')).toMatchObject({ 'due in 14 days': 1 })
    const past = measures['to-decide'].rows(facts([asked({})]))
    expect(figures(past, 'past')).toMatchObject({ 'whether to assess again': 1 })
  })
})

describe('who has how much', () => {
  it('counts each case once, by the soonest of the council’s own duties', () => {
    const owes = { reference: 'RQ-ONE', ownerId: 'a' }
    const lines = [
      line({ ...owes, duty: 'send the final plan', dueOn: '2026-08-01' }),
      line({ ...owes, duty: 'say there will be no plan', dueOn: '2026-06-20' }),
      line({ ...owes, duty: 'give advice', dueOn: '2026-01-20' }),
    ]
    const rows = measures.caseload.rows({ ...facts(lines), names: new Map([['a', 'Ines']]) })
    expect(rows.map(({ key }) => key)).toEqual(['Ines'])
    expect(figures(rows, 'Ines')).toEqual({ late: 0, excepted: 0, 'due in 14 days': 1, 'in time': 0 })
  })
})

describe('advice', () => {
  it('is told by who gives it: in time, late, and waited for', () => {
    const advice = (given: Partial<DutyLine>) => line({ duty: 'give advice', kind: 'medical', ...given })
    const lines = [
      advice({ doneOn: '2026-05-25', endedBy: 'advice came' }),
      advice({ doneOn: '2026-05-26', endedBy: 'advice came' }),
      advice({ dueOn: '2026-06-14' }),
      advice({ dueOn: today }),
      advice({ doneOn: '2026-05-01', endedBy: 'withdraw' }),
    ]
    expect(figures(measures.advice.rows(facts(lines)), 'medical')).toEqual({
      'given in time': 1,
      'given late': 1,
      'late now': 1,
      'waiting in time': 1,
      half: null,
      'nine in ten': null,
    })
  })
})

describe('what is to be decided', () => {
  it('is told by the week it falls due in, from Monday to Sunday', () => {
    const decide = (dueOn: string) => line({ duty: 'decide whether to assess', dueOn })
    const rows = measures['to-decide'].rows(facts([decide('2026-06-21'), decide('2026-06-22')]))
    expect(figures(rows, '2026-06-15')['whether to assess']).toBe(1)
    expect(figures(rows, '2026-06-22')['whether to assess']).toBe(1)
  })
})

describe('where the days go', () => {
  it('shows no days from fewer than ten cases: they would tell of single families', () => {
    const milestones = Array.from({ length: 9 }, () => ({
      receivedOn: '2026-01-05',
      decidedOn: '2026-02-04',
      planNeededOn: null,
      draftOn: null,
      finalOn: null,
      isAgain: false,
      againDecidedOn: null,
    }))
    const of = (count: number) =>
      figures(
        measures.steps.rows({
          ...facts([]),
          milestones: Array.from({ length: count }, () => milestones[0]!),
        }),
        'request to decision',
      )
    expect(of(9)).toEqual({ half: null, 'nine in ten': null, 'how many': 9 })
    expect(of(10)).toEqual({ half: 30, 'nine in ten': 30, 'how many': 10 })
  })

  it('another assessment is no part of the twenty weeks: it has rows of its own', () => {
    const one = { receivedOn: '2026-01-05', decidedOn: null, planNeededOn: null, draftOn: null }
    const again = { ...one, isAgain: true, againDecidedOn: '2026-01-15', finalOn: '2026-04-15' }
    const first = { ...one, isAgain: false, againDecidedOn: null, finalOn: '2026-05-20' }
    const rows = measures.steps.rows({ ...facts([]), milestones: [again, first] })
    const counted = (key: string) => figures(rows, key)['how many']
    expect(counted('request to final plan')).toBe(1)
    expect(counted('again: request to decision')).toBe(1)
    expect(counted('again: decision to final plan')).toBe(1)
  })
})

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
