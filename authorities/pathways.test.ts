import { describe, expect, test } from 'vitest'
import { parseDay } from '#kit/day'
import {
  couldHelp,
  definitionOn,
  eligibility,
  type EligibilityResult,
  type Facts,
  howItGoes,
  howToAsk,
  inOneLine,
  lawfulnessOf,
  pathwaysPackSchema,
  type Reading,
  whoItIsFor,
  type WrittenPathways,
} from '#pathways'
import { pathways as ofCoventry } from './coventry/pathways/index.ts'
import { pathways as ofNorthmere } from './northmere/pathways/index.ts'

const today = parseDay('2026-11-24')!
const coventry = pathwaysPackSchema.parse(ofCoventry)
const northmere = pathwaysPackSchema.parse(ofNorthmere)

const asked = (service: string, facts: Facts, pack = coventry, asOf = today): EligibilityResult =>
  eligibility(definitionOn(pack.services, service, asOf)!, facts, asOf, pack)

const overall = (service: string, facts: Facts, pack = coventry) => asked(service, facts, pack).overall

const aged = (months: number, ...told: string[]): Facts => ({
  age: { months },
  told: Object.fromEntries(told.map((fact) => [fact, true])),
})

const behind = (...months: [number, number][]): Reading => ({
  instrument: 'early-years-developmental-journal',
  on: today,
  comparedWith: 'actual age',
  results: months.map(([low, high], at) => ({
    area: ['communication', 'thinking', 'physical'][at]!,
    monthsBehind: { low, high },
  })),
})

const fits = 'appears-to-meet'
const doesNot = 'appears-not-to-meet'
const open = 'need-more-information'

describe('Portage in Coventry', () => {
  test.each(['early-years-setting', 'school', 'health', 'social-care', 'other-professional'] as const)(
    'R1 PORT-1: %s may refer a child',
    (asker) => expect(asked('portage', { asker }).route.allowed).toBe(true),
  )

  test('R1 PORT-1: a parent may not, and is shown who can refer for them: nursery if at nursery, health visitor if at home', () => {
    const atHome = asked('portage', { place: 'home' }).route
    expect(atHome.allowed).toBe(false)
    expect(atHome.because).toBe('Somebody else has to ask for you.')
    expect(atHome.whoCan[0]).toBe('your health visitor')
    expect(asked('portage', { place: 'childcare' }).route.whoCan[0]).toMatch(/SENCO/)
  })

  test.each([
    ['a condition with a learning difficulty', aged(5, 'condition-with-learning-difficulty'), fits],
    ['delay after being born early', aged(17, 'delay-from-prematurity'), fits],
    ['neither known', aged(5), open],
    [
      'a social difficulty, which counts from 18 months only',
      {
        ...aged(5, 'significant-social-communication'),
        told: {
          'significant-social-communication': true,
          'condition-with-learning-difficulty': false,
          'delay-from-prematurity': false,
        },
      },
      doesNot,
    ],
    [
      'delay of a year in two areas, which counts from 18 months only',
      {
        age: { months: 17 },
        told: { 'condition-with-learning-difficulty': false, 'delay-from-prematurity': false },
        readings: [behind([12, 12], [12, 12])],
      },
      doesNot,
    ],
  ] as const)('R2 PORT-9: before 18 months, %s', (_, facts, wanted) =>
    expect(overall('portage', facts as Facts)).toBe(wanted),
  )

  test.each([
    [
      '9 months behind in 2 areas',
      [
        [9, 9],
        [9, 9],
      ],
      fits,
    ],
    ['9 months behind in 1 area, nobody measured the others', [[9, 9]], open],
    [
      '9 to 12 and 8 to 10 months behind',
      [
        [9, 12],
        [8, 10],
      ],
      open,
    ],
    [
      '8 months behind in 3 areas and the last not measured',
      [
        [8, 8],
        [8, 8],
        [8, 8],
      ],
      doesNot,
    ],
  ] as [string, [number, number][], string][])('R3 PORT-10: from 18 months, %s', (_, months, wanted) => {
    const told = { 'physical-impact-on-learning': false, 'significant-social-communication': false }
    expect(overall('portage', { age: { months: 20 }, told, readings: [behind(...months)] })).toBe(wanted)
  })

  test.each(['physical-impact-on-learning', 'significant-social-communication'])(
    'R3 PORT-10: from 18 months, %s is enough by itself',
    (fact) => expect(overall('portage', aged(18, fact))).toBe(fits),
  )

  test('1.7 item 1: the upper age is left out, and age is that of the day the request arrives', () => {
    const facts: Facts = {
      age: { born: parseDay('2023-11-25')! },
      told: { 'physical-impact-on-learning': true },
    }
    expect(asked('portage', facts, coventry, parseDay('2026-11-24')!).overall).toBe(fits)
    expect(asked('portage', facts, coventry, parseDay('2026-11-25')!).overall).toBe(doesNot)
  })

  test('R4 PORT-11: being looked after moves a child up who meets the rules, and lets nobody in', () => {
    expect(asked('portage', aged(20, 'physical-impact-on-learning', 'looked-after')).priority?.band).toBe(
      'go first',
    )
    expect(asked('portage', aged(20, 'physical-impact-on-learning')).priority).toBeUndefined()
    const only = asked('portage', aged(20, 'looked-after'))
    expect(only.overall).toBe(open)
    expect(only.priority).toBeUndefined()
    expect(overall('portage', aged(40, 'looked-after'))).toBe(doesNot)
  })

  test('R5 PORT-4: an interpreter is booked for the initial assessment of a family who need one', () => {
    const stages = definitionOn(coventry.services, 'portage', today)!.stages
    expect(stages.filter(({ interpreterIfNeeded }) => interpreterIfNeeded).map(({ id }) => id)).toEqual([
      'play-assessment',
    ])
  })

  test('PORT-12: it is decided after the visit and the play-based assessment, not on the referral', () => {
    const { stages, decideAt } = definitionOn(coventry.services, 'portage', today)!
    expect(decideAt).toBe('after-assessment')
    const deciding = stages.filter(({ phase }) => phase === 'deciding').map(({ kind }) => kind)
    expect(deciding).toEqual(['contact', 'assessment', 'agreement', 'decision'])
  })
})

describe('the other early years services in Coventry', () => {
  const delayed = (months: number, place: Facts['place']): Facts => ({
    ...aged(months, 'developmental-delay'),
    ...(place && { place }),
  })

  test.each([
    [17, 'home', doesNot],
    [18, 'home', fits],
    [35, 'home', fits],
    [36, 'home', doesNot],
    [20, 'childcare', doesNot],
    [20, undefined, open],
  ] as const)('R6 GRP-1: Together we can, %i months, %s: %s', (months, place, wanted) =>
    expect(overall('together-we-can', delayed(months, place))).toBe(wanted),
  )

  test.each([
    ['home', true, fits],
    ['home', false, doesNot],
    ['childcare', true, doesNot],
    ['home', undefined, open],
  ] as const)('R7 GRP-2: Experience Group, %s, not yet moving %s: %s', (place, still, wanted) =>
    expect(overall('experience-group', { place, told: { 'not-yet-moving': still } })).toBe(wanted),
  )

  test.each([
    ['childcare', { 'autism-diagnosis': true }, fits],
    ['childcare', { 'on-neurodevelopmental-pathway': true }, fits],
    ['childcare', { 'autism-diagnosis': false }, open],
    ['childcare', { 'autism-diagnosis': false, 'on-neurodevelopmental-pathway': false }, doesNot],
    ['home', { 'autism-diagnosis': true }, doesNot],
  ] as const)('R8 EYCC-1: complex communication, %s, %j: %s', (place, told, wanted) =>
    expect(overall('early-years-complex-communication', { age: { months: 40 }, place, told })).toBe(wanted),
  )

  test('GRP: where the page does not say who may ask, neither do we', () => {
    const { route } = asked('together-we-can', {})
    expect(route).toMatchObject({ allowed: false, finding: 'unknown', whoCan: [] })
    expect(route.because).toMatch(/Nobody has told us/)
  })

  test('EYS-1: an open route for professionals; a parent goes through the SENCO, or the health visitor from home', () => {
    expect(asked('send-early-years-teachers', { asker: 'other-professional' }).route.allowed).toBe(true)
    const parent = asked('send-early-years-teachers', { place: 'home' }).route
    expect([parent.allowed, parent.whoCan[0]]).toEqual([false, 'your health visitor'])
  })
})

describe('educational psychology in Coventry', () => {
  test.each([
    [{ asker: 'school', told: { 'school-has-hours': true } }, 'met'],
    [{ asker: 'school', told: { 'school-has-hours': false } }, 'not-met'],
    [{ asker: 'school' }, 'unknown'],
    [{ asker: 'council' }, 'met'],
    [{ asker: 'health', age: { months: 30 } }, 'met'],
    [{ asker: 'health', age: { months: 90 } }, 'not-met'],
    [{ asker: 'parent', age: { months: 30 }, told: { 'moving-into-area': true } }, 'met'],
    [{ asker: 'parent', age: { months: 30 } }, 'unknown'],
    [{ asker: 'parent', age: { months: 90 }, told: { 'moving-into-area': true } }, 'not-met'],
  ] as [Facts, string][])('EP-2: %j may ask: %s', (facts, wanted) =>
    expect(asked('educational-psychology', facts).route.finding).toBe(wanted),
  )

  test('EP-2: a parent is told on what it depends', () =>
    expect(asked('educational-psychology', { age: { months: 30 } }).route.because).toMatch(
      /You can ask if .*about to move into the area/,
    ))

  test('R13 EP-10: a child taught at home is sent to the statutory service', () =>
    expect(asked('educational-psychology', { place: 'home-educated' }).route.whoCan[0]).toMatch(
      /Statutory Assessment/,
    ))

  test('R11 R12 EP-9: named work waits for consent, and hours are those of a financial year', () => {
    const { agreements, pools } = definitionOn(coventry.services, 'educational-psychology', today)!
    expect(agreements).toMatchObject([{ before: 'work' }])
    expect(pools).toMatchObject([{ unit: 'hour', per: 'financial-year', size: null }])
  })
})

describe('The Keys', () => {
  const older = parseDay('2025-08-31')!
  const pupil = (years: number, asOf = today): Facts => ({
    age: { born: asOf.subtract({ years, months: 1 }) },
    told: { 'at-risk-of-exclusion': true, 'behaviour-or-emotions': true },
  })

  test('R15 KEY-1: only a school refers; a parent is sent to the SENCO', () => {
    expect(asked('keys', { ...pupil(7), asker: 'school' }).route.allowed).toBe(true)
    const { allowed, whoCan } = asked('keys', pupil(7)).route
    expect([allowed, whoCan[0]]).toEqual([false, expect.stringContaining('SENCO')])
  })

  test('R15 KEY-5: in the older version, a pupil of key stage 2 fits one base and a pupil of key stage 1 fits both', () => {
    const bases = (years: number) =>
      asked('keys', pupil(years, older), coventry, older)
        .places.filter(({ finding }) => finding === 'met')
        .map(({ id }) => id)
    expect(bases(6)).toEqual(['parkgate', 'frederick-bird'])
    expect(bases(9)).toEqual(['parkgate'])
    expect(bases(13)).toEqual([])
  })

  test.each([
    [4, doesNot],
    [7, fits],
    [10, fits],
    [12, doesNot],
  ])('R15: at %i years: %s', (years, wanted) => expect(overall('keys', pupil(years))).toBe(wanted))

  test('R15: the year group a child is taught in counts before their age', () =>
    expect(overall('keys', { ...pupil(12), yearGroup: 6 })).toBe(fits))

  test('R16 KEY-6: two terms of four days there and one at school, in the older version', () =>
    expect(definitionOn(coventry.services, 'keys', older)!.placement).toEqual({
      lasts: { count: 2, unit: 'terms' },
      timetable: [{ fromWeek: 1, there: 4, ownSchool: 1 }],
    }))

  test('R16 KEY-12: 26 weeks and at most 85 days, days at school growing from one to three, in the newer version', () => {
    const words = howItGoes(definitionOn(coventry.services, 'keys', today)!)
      .map(inOneLine)
      .join(' ')
    expect(words).toMatch(/26 weeks.*85 school days.*From week 13.*growing to 3 days/)
  })

  test('R17 KEY-4: the start date waits for school, parent and teacher in charge', () => {
    for (const day of [older, today]) {
      const [agreement] = definitionOn(coventry.services, 'keys', day)!.agreements
      expect([agreement!.of.length, agreement!.before]).toEqual([3, 'attending'])
    }
  })

  test('the version is that of the day, and there is one for each day', () => {
    const versionOn = (iso: string) => definitionOn(coventry.services, 'keys', parseDay(iso)!)?.version
    expect(['2014-08-31', '2014-09-01', '2025-08-31', '2025-09-01', '2040-01-01'].map(versionOn)).toEqual([
      undefined,
      '1',
      '1',
      '2',
      '2',
    ])
  })
})

/** The services of the council’s page; an invented council may call its own whatever it likes. */
const named = [
  'portage',
  'together-we-can',
  'experience-group',
  'send-early-years-teachers',
  'early-years-complex-communication',
  'educational-psychology',
  ['keys', 'breakwater'],
  'my-support-plan',
  'ehc-needs-assessment',
  'neurodevelopmental-pathway',
  ['speech-and-language-therapy', 'talking-together'],
  'occupational-therapy',
  'dimensions',
  'sendiass',
].flatMap((id) => [[id].flat()])

test.each(named)('%s is a service in both councils, with rules of its own in each', (...ids) => {
  const inForce = [coventry, northmere].map(({ services }) =>
    services.filter(({ id, to }) => ids.includes(id) && to === undefined),
  )
  for (const found of inForce) expect(found).toHaveLength(1)
  expect(inForce[0]).not.toEqual(inForce[1])
})

describe.each([
  ['Coventry', coventry],
  ['Northmere', northmere],
])('an EHC needs assessment in %s', (_, pack) => {
  const child: Facts = { age: { months: 100 }, told: { 'has-or-may-have-sen': true, 'may-need-plan': true } }

  test('R18 EHC-5: the legal test is all there is: no form, plan, cycle, spend, report or diagnosis is asked for', () => {
    const result = asked('ehc-needs-assessment', child, pack)
    expect(result.overall).toBe(fits)
    expect(result.criteria.map(({ id }) => id)).toEqual(['has-or-may-have-sen', 'may-need-plan', 'under-25'])
    expect(
      asked('ehc-needs-assessment', {}, pack)
        .findOut.map(({ ask }) => ('fact' in ask ? ask.fact : ask.kind))
        .toSorted(),
    ).toEqual(['age', 'has-or-may-have-sen', 'may-need-plan'])
  })

  test('R18: the right is the parent’s to the last Friday in June of year 11, and the young person’s from the next day', () => {
    const born = parseDay('2010-01-10')!
    const may = (asker: 'parent' | 'young-person', iso: string) =>
      asked('ehc-needs-assessment', { age: { born }, asker }, pack, parseDay(iso)!).route.allowed
    expect([may('parent', '2026-06-26'), may('young-person', '2026-06-26')]).toEqual([true, false])
    expect([may('parent', '2026-06-27'), may('young-person', '2026-06-27')]).toEqual([false, true])
    expect(may('young-person', '2035-01-10')).toBe(false)
  })

  test('R18: a school may ask at any age, and every professional may bring a child to the council’s attention', () => {
    for (const asker of [
      'school',
      'college',
      'early-years-setting',
      'health',
      'social-care',
      'other-professional',
    ] as const)
      expect(asked('ehc-needs-assessment', { asker }, pack).route.allowed).toBe(true)
  })

  test('R19: every time in it is the law’s, told with its law', () => {
    const words = howItGoes(definitionOn(pack.services, 'ehc-needs-assessment', today)!)
      .map(inOneLine)
      .join(' ')
    for (const part of [
      /6 weeks.*regulation 5\(1\)/,
      /16 weeks.*regulation 10\(1\)/,
      /15 days.*regulation 13/,
      /20 weeks.*regulation 13\(2\)/,
    ])
      expect(words).toMatch(part)
  })
})

describe('Northmere, in data alone', () => {
  test('parents may refer to Portage, and six months in two areas is enough', () => {
    const result = asked('portage', { age: { months: 20 }, readings: [behind([6, 6], [6, 7])] }, northmere)
    expect([result.route.allowed, result.overall]).toEqual([true, fits])
  })

  test.each([
    ['a third of age', { monthsBehind: { low: 5, high: 5 } }, 15, open],
    ['percentile 5 and below', { percentile: { low: 1, high: 5 } }, 30, fits],
    ['percentile 4 to 6', { percentile: { low: 4, high: 6 } }, 30, open],
  ] as const)('%s', (_, result, months, wanted) => {
    const readings: Reading[] = [
      {
        instrument: 'northmere-steps',
        on: today,
        comparedWith: 'actual age',
        results: ['chatter', 'puzzles', 'friends'].map((area) => ({ area, ...result })),
      },
    ]
    expect(overall('portage', { age: { months }, readings }, northmere)).toBe(wanted)
  })

  test('two bands below in one of the areas it names', () => {
    const one = (area: string): Facts => ({
      age: { months: 30 },
      readings: [
        {
          instrument: 'northmere-steps',
          on: today,
          comparedWith: 'actual age',
          results: [{ area, bandsBelow: { low: 2, high: 3 } }],
        },
      ],
    })
    expect(overall('portage', one('climbing'), northmere)).toBe(fits)
    expect(overall('portage', one('friends'), northmere)).toBe(open)
  })

  test('two of three facts, one of them its own', () =>
    expect(overall('portage', aged(3, 'uses-hoist', 'delay-from-prematurity'), northmere)).toBe(fits))
})

describe.each([
  ['Coventry', coventry, ofCoventry as WrittenPathways],
  ['Northmere', northmere, ofNorthmere as WrittenPathways],
])('every service of %s', (_, pack, written) => {
  test.each(pack.services.map((service) => [`${service.id} ${service.version}`, service] as const))(
    '%s keeps to the law, and is written out in whole sentences',
    (_name, service) => {
      expect(lawfulnessOf(service)).toEqual([])
      const sayings = [...whoItIsFor(service, pack), ...howToAsk(service, pack), ...howItGoes(service)]
      expect(sayings.length).toBeGreaterThan(1)
      for (const saying of sayings) expect(inOneLine(saying)).toMatch(/^[A-Z‘“].*[.]$/s)
    },
  )

  test('5.9 item 3: whoever is told no can be shown where else to turn', () => {
    const silent = (written.services ?? []).filter(
      ({ kind, signposts }) => kind !== 'signpost' && !signposts?.length,
    )
    expect(silent).toEqual([])
  })

  test('all of them at once, with nothing told, ask for something and shut nobody out', () => {
    const { services, findOut } = couldHelp(pack, {}, today)
    expect(services.map(({ overall: found }) => found)).not.toContain(doesNot)
    expect(findOut.length).toBeGreaterThan(5)
  })
})

test('the child of 20 months in CV6 who does not talk: what may fit, what does not, and the first thing to find out', () => {
  const { services, findOut } = couldHelp(
    coventry,
    {
      age: { months: 20 },
      place: 'home',
      told: { 'speech-language-or-swallowing': true, 'developmental-delay': true },
    },
    today,
  )
  const of = (found: string) => services.filter((one) => one.overall === found).map(({ service }) => service)
  expect(of(fits)).toEqual(['together-we-can', 'speech-and-language-therapy', 'dimensions', 'sendiass'])
  expect(of(open)).toContain('portage')
  expect(of(doesNot)).toEqual(
    expect.arrayContaining(['early-years-complex-communication', 'keys', 'my-support-plan']),
  )
  expect(findOut[0]!.text).toMatch(/\?$|Ask about/)
})
