import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadAuthority } from '../src/authority.ts'

/** The ten records of the council's page that the demonstration began from, and the facts each must still tell. */
const records: readonly (readonly [record: string, slugs: readonly string[], facts: readonly RegExp[]])[] = [
  [
    'Early Years Education, Support and Childcare',
    ['send-early-years-team', 'portage', 'early-years-groups', 'help-in-nurseries', 'early-years-autism'],
    [
      /birth to 5/i,
      /birth to 3/i,
      /birth to 18 months/i,
      /18 to 36 months/i,
      /9 months or more/,
      /two or more/,
      /council care who fits is seen \**first/,
      /interpreter/i,
      /Only a teacher or other professional/,
      /18 months to 3 years/,
      /do not yet move about by themselves/,
      /reception/,
      /EarlyBird/,
      /on the \[?pathway/i,
    ],
  ],
  [
    'EHCP: eligibility',
    ['ehc-in-coventry', 'ehc-who-can-get-a-plan', 'sen-support'],
    [/as a person/, /12 weeks/],
  ],
  [
    'EHCP: overview',
    ['ehc-in-coventry', 'my-support-plan'],
    [/very small number/i, /My Support Plan/, /024 7683 1614/],
  ],
  [
    'EHCP: process',
    ['ehc-steps-in-coventry', 'ehc-advice', 'ehc-in-coventry'],
    [
      /1 to 6/,
      /6 to 12/,
      /14 to 16/,
      /18 to 19/,
      /15 days/,
      /section I/,
      /week 16/,
      /early years form/,
      /may write from its notes/,
      /its own form/,
      /PO Box 15/,
    ],
  ],
  [
    'Educational Psychology Service',
    ['educational-psychology'],
    [
      /serious worry/,
      /financial year/,
      /each \**term/,
      /exceptional/,
      /consent/i,
      /024 7678 8400/,
      /about to move/,
      /CV4 9QX/,
    ],
  ],
  [
    'How can school help?',
    ['how-school-can-help', 'sen-support'],
    [/as soon as it starts/, /class teacher stays in charge/],
  ],
  [
    'I think my child has special needs',
    ['i-think-my-child-needs-extra-help'],
    [/SENDIASS/, /health visitor/, /Together at Two/, /5 to 25/, /Dimensions Tool/],
  ],
  ['SENCOs', ['senco'], [/qualified teacher/, /NPQ/, /three years/, /office/, /in-between reviews/]],
  [
    'The Keys',
    ['the-keys'],
    [
      /Parkgate Primary, 24 places/,
      /Frederick Bird Primary, 12 places/,
      /two terms/,
      /four days a week/,
      /panel/i,
      /agree a start date/,
    ],
  ],
  [
    'Support in primary and secondary',
    [
      'what-every-school-provides',
      'reasonable-adjustments',
      'teams-that-help-coventry-schools',
      'how-sen-money-works',
    ],
    [
      /broad and balanced/i,
      /small steps/,
      /Handrails/,
      /writing slope/,
      /bullying/,
      /CAMHS/,
      /three parts/,
      /waves/,
    ],
  ],
]

describe('the ten records of the council’s page', async () => {
  const coventry = await loadAuthority(import.meta.dirname, 'coventry')
  if (!coventry.ok) throw new Error(coventry.reason.join('\n'))
  const { library } = coventry.value

  it.each(records)('%s: each fact is still told', (_record, slugs, facts) => {
    const told = slugs.map((slug) => library.find(slug)?.body ?? '').join('\n')
    for (const slug of slugs) expect(library.find(slug), slug).toBeDefined()
    for (const fact of facts) expect(told).toMatch(fact)
  })

  it('are told with the age of what was read', () => {
    const own = library.articles.filter(({ file }) => file.startsWith(join('coventry', 'guidance')))
    const told = own.filter(({ slug }) => slug !== 'how-this-offer-was-made')
    expect(told.length).toBeGreaterThan(12)
    for (const { slug, source } of told) expect(source?.age, slug).toMatch(/\.$/)
  })

  it('are told without the gate that the page puts before an assessment', () => {
    const told = library.find('ehc-in-coventry')!.body
    expect(told).toMatch(/may not ask for proof/)
    expect(library.find('ehc-who-can-get-a-plan')!.body).toMatch(/two rounds of help/)
  })

  it('are told with the law as it is now', () => {
    const all = library.articles.map(({ body }) => body).join('\n')
    expect(all).not.toMatch(/statement of special/i)
    expect(library.find('ehc-how-to-ask')!.body).toMatch(/end of June in year 11/)
  })
})
