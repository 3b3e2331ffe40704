import * as fc from 'fast-check'
import { areasOfNeed } from './areas.ts'
import { knownFacts } from './known-facts.ts'
import { lawfulAges, places, type DelayRule, type Rule } from './rule.ts'

/** Every kind of rule a pack may write, for tests that must hold for all of them. */
const leaf: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ fact: fc.constantFrom(...knownFacts.map(({ id }) => id)), is: fc.boolean() }),
  fc
    .tuple(fc.nat({ max: 200 }), fc.integer({ min: 1, max: 120 }), fc.boolean())
    .map(([from, length, open]) => ({ ageMonths: open ? { from } : { from, to: from + length } })),
  fc.constantFrom(...lawfulAges).map((lawfulAge) => ({ lawfulAge })),
  fc.subarray([1, 2, 3, 4, 5], { minLength: 1 }).map((keyStages) => ({ keyStages })),
  fc.subarray([...places], { minLength: 1 }).map((place) => ({ place })),
  fc
    .tuple(
      fc.constantFrom('months', 'fraction-of-age', 'percentile', 'bands'),
      fc.integer({ min: 1, max: 20 }),
      fc.subarray([...areasOfNeed], { minLength: 1 }),
      fc.integer({ min: 1, max: 4 }),
      fc.boolean(),
    )
    .map(([measure, number, named, count, all]): Rule => {
      const which = all ? { areas: count } : { areas: Math.min(count, named.length), of: named }
      return { delay: { ...measured(measure, number), ...which } as DelayRule }
    }),
)

const measured = (measure: string, number: number) =>
  measure === 'fraction-of-age'
    ? { measure, atLeast: { of: number, in: number + 3 } }
    : measure === 'percentile'
      ? { measure, atMost: number }
      : { measure, atLeast: number }

export const anyRule: fc.Arbitrary<Rule> = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    fc
      .tuple(fc.array(tie('rule'), { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 4 }))
      .map(([of, atLeast]) => ({ atLeast: Math.min(atLeast, of.length), of })),
  ),
})).rule
