import type { Plan, PointRef, Provision } from '../../plan/rules/plan.ts'
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
}

/** A plan with every section the law lists, each by itself and in the law's order (regulation 12(1)). */
export const planPaper = (on: PlanOnPaper): Paper => {
  const { plan, isDraft, name, born, reference, council, madeOn, reviewBy } = on
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
    parts: [sectionA(plan), ...needs(on), outcomes(plan), ...provisions(plan), ...placeAndMoney(on)],
    foot: said.foot(reference, madeOn),
  }
}

const part = (section: keyof typeof said.sections, blocks: readonly Block[]): PaperPart => ({
  heading: said.sections[section],
  level: 1,
  blocks: blocks.length === 0 ? words(said.none) : blocks,
})

const sectionA = (plan: Plan): PaperPart =>
  part(
    'A',
    (Object.keys(said.a) as (keyof typeof said.a)[]).flatMap((field) => words(plan[field], said.a[field])),
  )

const needs = ({ plan, advisers }: PlanOnPaper): readonly PaperPart[] =>
  (['B', 'C', 'D'] as const).map((section) => {
    const own = plan.needs.filter((need) => need.section === section)
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
    )
  })

const outcomes = (plan: Plan): PaperPart => {
  const { number, words: what, by, needs: forNeeds } = said.outcome
  return part(
    'E',
    plan.outcomes.length === 0
      ? []
      : [
          {
            kind: 'table',
            head: [number, what, by, forNeeds],
            rows: plan.outcomes.map((one) => [
              numberOf(plan, one.id),
              one.words,
              one.by,
              numbersOf(plan, one.forNeeds),
            ]),
          },
        ],
  )
}

const provisions = (plan: Plan): readonly PaperPart[] =>
  (['F', 'G', 'H1', 'H2'] as const).map((section) => {
    const own = plan.provision.filter((line) => line.section === section)
    const { number, what, who, often, forWhat, review } = said.provision
    return part(
      section,
      own.length === 0
        ? []
        : [
            {
              kind: 'table',
              head: [number, what, who, often, forWhat, review],
              rows: own.map((line) => row(plan, line)),
            },
          ],
    )
  })

const row = (plan: Plan, line: Provision): readonly string[] => [
  numberOf(plan, line.id),
  line.what,
  joined([line.who, line.qualification]),
  joined([line.howOften, line.howLong, line.groupSize, line.where]),
  numbersOf(plan, [...line.forNeeds, ...line.forOutcomes]),
  line.review,
]

const placeAndMoney = ({ plan, isDraft, advisers }: PlanOnPaper): readonly PaperPart[] => {
  const { placement, directPayment, appendices } = plan
  const place =
    isDraft || placement === null ? said.placementBlank : said.placement(placement.name, placement.type)
  const budget =
    directPayment === null
      ? []
      : [...words(directPayment.how), ...words(numbersOf(plan, directPayment.provision), said.budget)]
  const advice = appendices.map((id) => advisers.get(id) ?? id)
  return [
    part('I', words(place)),
    part('J', budget),
    part('K', advice.length === 0 ? [] : [{ kind: 'list', items: advice }]),
  ]
}

/** How a line is spoken of: by its section and its place there. The ids of a plan are its own. */
const numberOf = (plan: Plan, id: string): string => {
  const outcome = plan.outcomes.findIndex((one) => one.id === id)
  if (outcome >= 0) return `E${outcome + 1}`
  const nodes: readonly { readonly id: string; readonly section: string }[] = [
    ...plan.needs,
    ...plan.provision,
  ]
  const node = nodes.find((one) => one.id === id)
  if (!node) return ''
  return `${node.section}${node.section.length > 1 ? '.' : ''}${nodes.filter(({ section }) => section === node.section).indexOf(node) + 1}`
}

const numbersOf = (plan: Plan, ids: readonly string[]): string =>
  ids
    .map((id) => numberOf(plan, id))
    .filter(Boolean)
    .join(', ')

const namesOf = (sources: readonly PointRef[], advisers: ReadonlyMap<string, string>): string =>
  [...new Set(sources.map(({ adviceId }) => advisers.get(adviceId) ?? adviceId))].join('; ')

const joined = (texts: readonly string[]): string => texts.filter((text) => text.trim() !== '').join('; ')
