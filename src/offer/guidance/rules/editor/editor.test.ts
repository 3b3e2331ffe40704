import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { checkWords, type EditorFacts, linksIn, plainLines, type Text } from './index.ts'

const facts: EditorFacts = {
  today: parseDay('2026-11-24')!,
  isKnown: (path) => ['/search', '/guidance/senco'].includes(path),
  glossary: [{ id: 'senco', term: 'SENCO', means: 'The teacher in charge of special needs.' }],
}
const text = (lines: readonly string[], more: Partial<Text> = {}): Text => ({
  where: 'page one',
  kind: 'page',
  lines,
  links: [],
  ...more,
})
const found = (line: string, level?: 'fault' | 'warning') =>
  checkWords([text([line])], facts)
    .filter((finding) => level === undefined || finding.level === level)
    .map(({ rule }) => rule)

describe('what was left unfinished', () => {
  it.each([
    'Weblink to EHCP process to be inserted.',
    'The phone number is TBC.',
    'Lorem ipsum dolor sit amet.',
    'More about this coming soon.',
    'To find out more, click here.',
    'Ring us on {{phone sen-team}}.',
  ])('is a fault: %s', (line) => expect(found(line, 'fault')).toContain('placeholder'))

  it('is not a plan that is to be made', () =>
    expect(found('If there is to be a plan, you see a draft first.')).toEqual([]))
})

describe('law that has passed', () => {
  it.each([
    'Your child may need a Statement of Special Educational Needs.',
    'The SEN Code of Practice 2001 says so.',
    'See the Code of Practice (2014).',
    'A SENCO must hold the national award.',
    'Ask your local CCG.',
    'Your child may be on School Action Plus.',
  ])('is a fault: %s', (line) => expect(found(line, 'fault')).toContain('old law'))

  it.each([
    'EHC plans replaced statements of special educational needs.',
    'Those who hold the older national award do not need it.',
    'The SEND Code of Practice 2015 says so.',
  ])('may be told as past, and today’s law may be named: %s', (line) =>
    expect(found(line, 'fault')).not.toContain('old law'),
  )

  it('may be named in a heading once the text has said that it is past', () => {
    const lines = ['Traineeship', 'Traineeships used to be short courses.']
    expect(checkWords([text(lines)], facts)).toEqual([])
    expect(checkWords([text(['Traineeship', 'Ask about a traineeship.'])], facts)).not.toEqual([])
  })
})

describe('a gate that the law does not allow', () => {
  it.each([
    'You must provide evidence of two cycles before we will consider an assessment.',
    'Proof that the pathway was followed is required before an EHC assessment.',
    'When a parent asks for an EHC assessment, the council looks for proof that every step was followed.',
    'The school must have spent £6,000 before you ask for an assessment.',
    'A plan is made only in the most exceptional circumstances.',
    'Only schools can ask for an EHC assessment.',
    'An educational psychologist must see your child before an assessment.',
    'A request for an assessment must be made on the council form.',
    'The 20 weeks are counted in working days.',
  ])('is a fault: %s', (line) => expect(found(line, 'fault')).toContain('unlawful gate'))

  it.each([
    'You do not need to have seen an EP before you ask for an EHC needs assessment.',
    'The council cannot say no to an assessment because a school has not spent £6,000.',
    'No proof is needed before you ask for an assessment.',
    'Schools are expected to pay up to £6,000 a year.',
    'Add reports if you have some.',
  ])('is not: %s', (line) => expect(found(line, 'fault')).toEqual([]))
})

describe('words for an editor to judge', () => {
  it('suggests an easier word for a word of the office', () => {
    const [finding] = checkWords([text(['We will commence the work.'])], facts)
    expect(finding).toMatchObject({ level: 'warning', rule: 'jargon' })
    expect(finding?.says).toContain('start')
  })

  it('asks for an acronym to be explained, unless the glossary does', () => {
    expect(found('Ask the ZQXY team.')).toContain('acronym')
    expect(found('Ask the SENCO.')).toEqual([])
  })

  it('names a sentence that is too long', () =>
    expect(found(`${Array.from({ length: 40 }, () => 'we').join(' ')}.`)).toContain('long sentence'))

  it('shows nearly the same thing said on two pages, once', () => {
    const said = 'A child in the care of the council who fits is always seen before the others.'
    const again = 'A child in the care of this council who fits is always seen before the others.'
    const findings = checkWords(
      [text([said]), text([again], { where: 'page two' }), text([again], { where: 'page three' })],
      facts,
    )
    expect(findings.map(({ rule }) => rule)).toEqual(['said twice'])
    expect(findings[0]?.says).toContain('page two and 1 more')
  })

  it('lets the same page say a thing again, and lets short sentences be', () => {
    const said = 'A child in the care of the council who fits is always seen before the others.'
    expect(checkWords([text([said, said])], facts)).toEqual([])
    expect(checkWords([text(['Ask why.']), text(['Ask why.'], { where: 'page two' })], facts)).toEqual([])
  })
})

describe('how hard it is to read', () => {
  const hard =
    'Notwithstanding the aforementioned considerations, authorities commission multidisciplinary assessments accordingly.'

  it('is a fault above age 14, unless a reason is given', () => {
    expect(found(hard, 'fault')).toEqual(['reading age'])
    const [finding] = checkWords([text([hard], { hardToRead: 'It quotes the law.' })], facts)
    expect(finding).toMatchObject({ level: 'warning', rule: 'reading age' })
    expect(finding?.says).toContain('It quotes the law.')
  })
})

describe('links', () => {
  it('to a page of ours that is not there are a fault', () => {
    const links = ['/guidance/senco#top', '/search?q=portage', '/guidance/gone', 'https://www.gov.uk/x']
    expect(checkWords([text(['Read.'], { links })], facts).map(({ says }) => says)).toEqual([
      '“/guidance/gone” leads to no page of this site.',
    ])
  })
})

describe('the day of the last check', () => {
  const dated = (reviewed: string, due: string, kind: Text['kind'] = 'page') =>
    checkWords([text(['Read.'], { reviewed: parseDay(reviewed)!, due: parseDay(due)!, kind })], facts)[0]

  it('is a fault on a page when it is past its time, and a warning on a listing', () => {
    expect(dated('2025-11-23', '2026-11-23')).toMatchObject({ level: 'fault', rule: 'review' })
    expect(dated('2025-11-23', '2026-11-23', 'listing')).toMatchObject({ level: 'warning' })
  })

  it('warns 30 days before, and not sooner', () => {
    expect(dated('2025-12-24', '2026-12-24')).toMatchObject({ level: 'warning' })
    expect(dated('2025-12-25', '2026-12-25')).toBeUndefined()
  })

  it('cannot be a day that has not come', () =>
    expect(dated('2026-11-25', '2027-11-25')).toMatchObject({ level: 'fault' }))
})

describe('Markdown as lines', () => {
  it('leaves out marks and addresses, and keeps the words of links and tables', () => {
    const markdown =
      '## Ask\n\n1. Ring **us**.\n- See [the SENCO](/guidance/senco).\n\n| When | What |\n| --- | --- |\n| Week 6 | A letter. |'
    expect(plainLines(markdown)).toEqual([
      'Ask',
      'Ring us.',
      'See the SENCO.',
      'When',
      'What',
      'Week 6',
      'A letter.',
    ])
    expect(linksIn(markdown)).toEqual(['/guidance/senco'])
  })
})

it('finds faults first, whatever is written, and never fails', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 200 })), (lines) => {
      const levels = checkWords([text(lines)], facts).map(({ level }) => level)
      expect(
        levels.indexOf('warning') === -1 || !levels.slice(levels.indexOf('warning')).includes('fault'),
      ).toBe(true)
    }),
  )
})
