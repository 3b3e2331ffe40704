import type { Day } from '#kit/day'
import type { PathwaysPack } from '../../pathways-pack.ts'
import { leavesOf } from '../../rules/evaluate.ts'
import { rulesOf } from '../../rules/whole-pack.ts'
import { answerIn, type Told } from '../told.ts'
import { age } from './age.tsx'
import { chooseOne, chooseSome } from './choose.tsx'
import { measured, measureQuestion, measures } from './measured.tsx'
import { dayAsked } from './day-asked.tsx'
import type { Question } from './question.ts'
import { weeksEarly } from './weeks-early.tsx'
import { areaWords, askerWords, placeWords, words } from './words.ts'

/** The question with this name, as this pack and what was told so far make it; undefined if there is none. */
export const questionNamed = (
  name: string,
  { pack, told, today }: { pack: PathwaysPack; told: Told; today: Day },
): Question | undefined => {
  const fact = pack.facts.find(({ id }) => factQuestion(id) === name)
  if (fact) return chooseOne({ name, asks: fact.ask, hint: fact.hint, items: yesOrNo })
  const tool = answerIn(told, 'tool')?.[0]
  const fixed: Readonly<Record<string, () => Question>> = {
    asker: () => chooseOne({ name, ...words.asker, items: askerWords }),
    age: () => age,
    born: () => dayAsked('born', today),
    seen: () => dayAsked('seen', today),
    place: () => chooseOne({ name, ...words.place, items: placeWords }),
    worries: () => chooseSome({ name, ...words.worries, items: { ...areaWords, other: words.worries.none } }),
    'weeks-early': () => weeksEarly,
    'year-group': () => chooseOne({ name, asks: words.yearGroup.asks, items: yearGroups }),
    delay: () => delayTold(pack),
    tool: () =>
      chooseOne({
        name,
        ...words.tool,
        items: Object.fromEntries(pack.instruments.map((one) => [one.id, one.name])),
      }),
    ...Object.fromEntries(
      measures.map((measure) => [
        measureQuestion(measure),
        () =>
          measured(
            measure,
            pack.instruments.find(({ id }) => id === tool),
          ),
      ]),
    ),
    compared: () =>
      chooseOne({ name, ...words.compared, items: { yes: words.compared.yes, no: words.compared.no } }),
  }
  return Object.hasOwn(fixed, name) ? fixed[name]?.() : undefined
}

/** In months always; in other measures only where a rule of this council turns on them. */
const delayTold = (pack: PathwaysPack): Question => {
  const { asks, hint, ...items } = words.delay
  const used = pack.services
    .flatMap(rulesOf)
    .flatMap(leavesOf)
    .flatMap((leaf) => ('delay' in leaf ? [leaf.delay.measure] : []))
  const offered = Object.entries(items).filter(
    ([value]) => !['percentile', 'bands'].includes(value) || used.some((measure) => measure === value),
  )
  return chooseOne({ name: 'delay', asks, hint, items: Object.fromEntries(offered) })
}

export const factQuestion = (fact: string): string => `fact-${fact}`

const yesOrNo = { yes: words.yes, no: words.no }

/** Nursery is one below reception, which is 0. An object keeps whole numbers first, so they go by their words. */
const yearGroups: Readonly<Record<string, string>> = {
  nursery: words.yearGroup.nursery,
  reception: words.yearGroup.reception,
  ...Object.fromEntries(
    Array.from({ length: 14 }, (_, at) => [`year-${at + 1}`, words.yearGroup.year(at + 1)]),
  ),
}

export const yearGroupIn = (value: string | undefined): number | undefined =>
  value === 'nursery'
    ? -1
    : value === 'reception'
      ? 0
      : Number(/^year-(\d+)$/.exec(value ?? '')?.[1]) || undefined
