import { describe, expect, it } from 'vitest'
import { laterSpecific, laterVague, specificLines, vagueLines } from '../proof/provision-lines.ts'
import { mayEducate } from './belongs-in-f.ts'
import { isVague, type Line, vagueIn } from './specificity.ts'

const line = (what: string, more: Partial<Line> = {}): Line => ({
  section: 'F',
  what,
  who: '',
  qualification: '',
  howOften: '',
  howLong: '',
  groupSize: '',
  where: '',
  review: '',
  ...more,
})
const whole: Partial<Line> = {
  who: 'A speech and language therapist',
  howOften: 'Once a week in term time',
  howLong: '30 minutes',
  groupSize: 'One to one',
  review: 'The therapist reports each term',
}

describe('lines sorted by hand', () => {
  const measured = (specific: readonly string[], vague: readonly string[]) => {
    const missed = vague.filter((what) => !isVague(line(what)))
    const wronged = specific.filter((what) => isVague(line(what)))
    const found = vague.length - missed.length
    const precision = found / (found + wronged.length)
    const recall = found / vague.length
    process.stdout.write(
      `specificity: ${specific.length + vague.length} lines, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`,
    )
    return { missed, wronged, precision, recall }
  }

  it('are told apart as people tell them apart', () => {
    expect(specificLines.length + vagueLines.length).toBeGreaterThanOrEqual(120)
    expect(measured(specificLines, vagueLines)).toMatchObject({ missed: [], wronged: [] })
  })

  it('lines written after the rules, and never tuned for: 8 in 10, both ways', () => {
    const { precision, recall } = measured(laterSpecific, laterVague)
    expect(precision).toBeGreaterThanOrEqual(0.8)
    expect(recall).toBeGreaterThanOrEqual(0.8)
  })
})

describe('what a line must say', () => {
  const sees = 'Works on joining two words together'
  it('a line that says who, how often, how long, how many and when it is reviewed has no flag', () =>
    expect(vagueIn(line(sees, whole))).toEqual([]))

  it.each(['who', 'howOften', 'howLong', 'groupSize', 'review'] as const)(
    'one without “%s” has a flag for it',
    (field) =>
      expect(vagueIn(line(sees, { ...whole, [field]: '' })).map((flag) => flag.field)).toContain(field),
  )

  it('an assistant’s training is asked for; a therapist’s is known by the title', () => {
    expect(vagueIn(line(sees, { ...whole, who: 'A teaching assistant' })).map((flag) => flag.field)).toEqual([
      'qualification',
    ])
  })

  it('a thing needs no hours', () =>
    expect(isVague(line('A writing slope at her table, from the occupational therapist'))).toBe(false))

  it('“a key adult” is nobody until the job and the hours are named', () => {
    expect(isVague(line('A key adult checks in with him each morning'))).toBe(true)
    expect(isVague(line('A teaching assistant is his key adult for 25 hours each week'))).toBe(false)
  })
})

describe('phrases', () => {
  it.each([
    ['access to', 'He has access to a quiet room'],
    ['Opportunities for', 'Opportunities for play with others'],
    ['as required', 'Help as required'],
    ['Regular', 'Regular visits'],
    ['would benefit from', 'She would benefit from therapy'],
    ['Up to', 'Up to 5 hours a week'],
    ['where possible', 'In a group of 4 where possible'],
    ['small group', 'A small group'],
    ['appropriate', 'An appropriate programme'],
    ['should', 'The teacher should check'],
  ])('“%s” is flagged, with what to say in its place', (said, what) => {
    const flag = vagueIn(line(what, whole)).find((one) => one.said !== null)
    expect(flag).toMatchObject({ said, weight: 'vague', suggest: expect.stringMatching(/\w.*\.$/) })
  })

  it.each(['In a group of up to 4 pupils', 'A small group of four pupils', 'A group of no more than 6'])(
    '“%s” sets a limit that helps the child, and is not flagged',
    (what) => expect(vagueIn(line(what, whole))).toEqual([]),
  )

  it('is found in whichever box it stands', () =>
    expect(vagueIn(line('Works on sounds', { ...whole, howOften: 'Regularly' }))).toContainEqual(
      expect.objectContaining({ field: 'howOften', said: 'Regularly' }),
    ))
})

describe('health and care that educate or train belong in F (section 21(5))', () => {
  it.each([
    'Speech and language therapy for 30 minutes each week',
    'A nurse teaches him to manage his own tube',
    'Physiotherapy exercises in class each morning',
    'An assistant works on life skills at home',
    'Travel training once a week',
  ])('%s', (what) => expect(mayEducate({ section: 'G', what })).not.toBeNull())

  it.each([
    'Medicine for epilepsy, reviewed each term',
    'A nurse trains two staff in tube feeding each September',
    'Two nights of short breaks each month',
    'Parents are taught to change the dressing by the community nurse',
  ])('not this: %s', (what) => expect(mayEducate({ section: 'H1', what })).toBeNull())

  it('what is in F already is where it belongs', () =>
    expect(mayEducate({ section: 'F', what: 'Speech therapy' })).toBeNull())
})
