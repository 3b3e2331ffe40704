import type { Plan, PointRef, Provision } from '../../plan/rules/plan.ts'
import { numberOf, numbersOf } from './numbers.ts'
import { type Block, type Paper, type PaperPart, words } from './paper.ts'
import { paperWords as said } from './words.ts'

export type PlanOnPaper = {
  readonly plan: Plan
  readonly isDraft: boolean
  readonly name: string
  /** In words; null where it is not known. */
  readonly born: string | null
  readonly reference: string
  readonly council: string
  readonly madeOn: string
  readonly reviewBy: string | null
  /** Who gave each piece of advice, by its id. */
  readonly advisers: ReadonlyMap<string, string>
  /** Parts its reader is not sent: a field of section A, a line by its id, J or K. What is left keeps its number. */
  readonly without?: ReadonlySet<string>
}

/** A plan with every section the law lists, each by itself and in the law's order (regulation 12(1)). */
export const planPaper = (on: PlanOnPaper): Paper => {
  const { isDraft, name, born, reference, council, madeOn, reviewBy } = on
  const about = [
    [said.about.name, name],
    [said.about.born, born],
    [said.about.reference, reference],
    [said.about.council, council],
    [said.about.madeOn, madeOn],
    [said.about.reviewBy, reviewBy],
  ] as const
  return {
    title: isDraft ? said.draftTitle(name) : said.title(name),
    about: about.flatMap(([label, value]) => (value === null ? [] : [[label, value] as const])),
    parts: [sectionA(on), ...needs(on), outcomes(on), ...provisions(on), ...placeAndMoney(on)],
    foot: said.foot(reference, madeOn),
  }
}

/** A section; where its reader is not sent some of it, it says so in place of “None”. */
const part = (
  section: keyof typeof said.sections,
  blocks: readonly Block[],
  { without }: PlanOnPaper,
  ids: readonly string[],
): PaperPart => {
  const held = ids.some((id) => without?.has(id)) ? words(said.heldBack) : []
  const all = [...blocks, ...held]
  return { heading: said.sections[section], level: 1, blocks: all.length === 0 ? words(said.none) : all }
}

const sent = <One extends { readonly id: string }>(
  nodes: readonly One[],
  { without }: PlanOnPaper,
): readonly One[] => nodes.filter(({ id }) => !without?.has(id))

const idsOf = (nodes: readonly { readonly id: string }[]): readonly string[] => nodes.map(({ id }) => id)

const sectionA = (on: PlanOnPaper): PaperPart => {
  const fields = Object.keys(said.a) as (keyof typeof said.a)[]
  const blocks = fields.flatMap((field) =>
    on.without?.has(field) ? [] : words(on.plan[field], said.a[field]),
  )
  return part('A', blocks, on, fields)
}

const needs = (on: PlanOnPaper): readonly PaperPart[] =>
  (['B', 'C', 'D'] as const).map((section) => {
    const { plan, advisers } = on
    const all = plan.needs.filter((need) => need.section === section)
    const own = sent(all, on)
    const { number, area, words: what, from } = said.need
    return part(
      section,
      own.length === 0
        ? []
        : [
            {
              kind: 'table',
              head: section === 'B' ? [number, area, what, from] : [number, what, from],
              rows: own.map((need) => [
                numberOf(plan, need.id),
                ...(section === 'B' ? [need.area ?? ''] : []),
                need.words,
                namesOf(need.sources, advisers),
              ]),
            },
          ],
      on,
      idsOf(all),
    )
  })

const outcomes = (on: PlanOnPaper): PaperPart => {
  const { number, words: what, by, needs: forNeeds } = said.outcome
  const own = sent(on.plan.outcomes, on)
  return part(
    'E',
    own.length === 0
      ? []
      : [
          {
            kind: 'table',
            head: [number, what, by, forNeeds],
            rows: own.map((one) => [
              numberOf(on.plan, one.id),
              one.words,
              one.by,
              numbersOf(on, one.forNeeds),
            ]),
          },
        ],
    on,
    idsOf(on.plan.outcomes),
  )
}

const provisions = (on: PlanOnPaper): readonly PaperPart[] =>
  (['F', 'G', 'H1', 'H2'] as const).map((section) => {
    const all = on.plan.provision.filter((line) => line.section === section)
    const own = sent(all, on)
    const { number, what, who, often, forWhat, review } = said.provision
    return part(
      section,
      own.length === 0
        ? []
        : [
            {
              kind: 'table',
              head: [number, what, who, often, forWhat, review],
              rows: own.map((line) => row(on, line)),
            },
          ],
      on,
      idsOf(all),
    )
  })

const row = (on: PlanOnPaper, line: Provision): readonly string[] => [
  numberOf(on.plan, line.id),
  line.what,
  joined([line.who, line.qualification]),
  joined([line.howOften, line.howLong, line.groupSize, line.where]),
  numbersOf(on, [...line.forNeeds, ...line.forOutcomes]),
  line.review,
]

const placeAndMoney = (on: PlanOnPaper): readonly PaperPart[] => {
  const { plan, isDraft, advisers, without } = on
  const { placement, directPayment, appendices } = plan
  const place =
    isDraft || placement === null ? said.placementBlank : said.placement(placement.name, placement.type)
  const budget =
    directPayment === null || without?.has('J')
      ? []
      : [...words(directPayment.how), ...words(numbersOf(on, directPayment.provision), said.budget)]
  const advice = without?.has('K') ? [] : appendices.map((id) => advisers.get(id) ?? id)
  return [
    part('I', words(place), on, []),
    part('J', budget, on, ['J']),
    part('K', advice.length === 0 ? [] : [{ kind: 'list', items: advice }], on, ['K']),
  ]
}

const namesOf = (sources: readonly PointRef[], advisers: ReadonlyMap<string, string>): string =>
  [...new Set(sources.map(({ adviceId }) => advisers.get(adviceId) ?? adviceId))].join('; ')

const joined = (texts: readonly string[]): string => texts.filter((text) => text.trim() !== '').join('; ')
