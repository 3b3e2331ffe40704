import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, answerAll, toddler } from '../src/offer/pathways/pages/family.ts'
import { openPages } from '../src/offer/pathways/pages/open-pages.tsx'
import { loadAuthority } from '../src/authority.ts'

const packs = await Promise.all(
  ['coventry', 'northmere'].map(async (name) => {
    const read = await loadAuthority(import.meta.dirname, name)
    if (!read.ok) throw new Error(read.reason.join('\n'))
    return { name, pathways: read.value.pack.pathways, app: await openPages(read.value.pack.pathways) }
  }),
)

describe.each(packs)('the questions of $name', ({ pathways, app }) => {
  it('come to an end, with results, whatever a family answers', async () => {
    const yesOrNo = fc.constantFrom('yes', 'no', 'unsure')
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 25 }),
        fc.integer({ min: 0, max: 11 }),
        fc.constantFrom(
          'home',
          'childminder',
          'school',
          'college',
          'home-educated',
          'not-in-education',
          'unsure',
        ),
        fc.constantFrom('parent', 'young-person', 'school', 'health', 'unsure'),
        fc.array(yesOrNo, { minLength: pathways.facts.length, maxLength: pathways.facts.length }),
        async (years, months, place, asker, told) => {
          const answers: Answers = {
            age: { years: String(years), months: String(months) },
            place: { answer: place },
            asker: { answer: asker },
            'weeks-early': { weeks: '8' },
            delay: { answer: 'months' },
            'behind-in-months': { 'communication-and-interaction': '3 to 12', 'cognition-and-learning': '9' },
            ...Object.fromEntries(
              pathways.facts.map(({ id }, at) => [`fact-${id}`, { answer: told[at] ?? 'unsure' }]),
            ),
          }
          const { asked, address } = await answerAll(app, answers)
          expect(new Set(asked).size).toBe(asked.length)
          const results = await app.inject(address)
          expect(results.statusCode).toBe(200)
          expect(results.body).toContain('You can ask for an EHC needs assessment today')
        },
      ),
      { numRuns: 25 },
    )
  })
})

it('turn on percentiles where the council’s rules do, and nowhere else', async () => {
  const lowest: Answers = {
    ...toddler,
    delay: { answer: 'percentile' },
    'behind-in-percentile': {
      'communication-and-interaction': '2',
      'cognition-and-learning': '3 to 5',
      'social-emotional-mental-health': '5',
    },
  }
  const [coventry, northmere] = packs.map(({ app }) => app)
  const { asked, address } = await answerAll(northmere!, lowest)
  expect(asked).toContain('behind-in-percentile')
  const { body } = await northmere!.inject(address)
  expect(body.split('id="fit"')[1]?.split('id="find-out"')[0]).toContain('Portage')
  await expect(answerAll(coventry!, lowest)).rejects.toThrow('delay: 422')
})
