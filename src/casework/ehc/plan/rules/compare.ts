import { aboutChild, type Plan } from './plan.ts'
import { nodeIn, type PartId } from './parts.ts'
import { sentencesOf } from './sentences.ts'

export type Sentence = { readonly text: string; readonly how: 'same' | 'gone' | 'new' }

/** One field of one part that differs, sentence by sentence. */
export type Change = {
  readonly part: PartId
  /** The part’s field, as the plan names it. */
  readonly field: string
  readonly sentences: readonly Sentence[]
}

/** What differs between two plans: section A, then needs, outcomes and provision in their order, then J, K and I. */
export const whatChanged = (before: Plan, after: Plan): readonly Change[] => [
  ...aboutChild.flatMap((field) => changed('A', field, before[field], after[field])),
  ...nodesOf(before, after).flatMap((id) => {
    const [old, fresh] = [textsOf(before, id), textsOf(after, id)]
    const fields = [...new Set([...Object.keys(fresh), ...Object.keys(old)])]
    return fields.flatMap((field) => changed(id, field, old[field] ?? '', fresh[field] ?? ''))
  }),
  ...changed('J', 'how', budgetOf(before), budgetOf(after)),
  ...changed('K', 'appendices', before.appendices.join('\n'), after.appendices.join('\n')),
  ...changed('I', 'placement', placeOf(before), placeOf(after)),
]

const changed = (part: PartId, field: string, before: string, after: string): Change[] =>
  before === after ? [] : [{ part, field, sentences: sentenceBySentence(before, after) }]

const nodesOf = (before: Plan, after: Plan): readonly PartId[] =>
  (['needs', 'outcomes', 'provision'] as const).flatMap((kind) => [
    ...new Set([...after[kind], ...before[kind]].map(({ id }) => id)),
  ])

/** The words of a part, field by field; links to others as their ids. */
const textsOf = (plan: Plan, id: PartId): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(nodeIn(plan, id) ?? {}).flatMap(([field, value]) => {
      if (field === 'id' || field === 'sources') return []
      return [[field, Array.isArray(value) ? value.join('\n') : ((value as string | null) ?? '')]]
    }),
  )

const budgetOf = (plan: Plan): string => {
  const { directPayment } = plan
  return directPayment ? [directPayment.how, ...directPayment.provision].join('\n') : ''
}
const placeOf = ({ placement }: Plan): string =>
  placement ? [placement.name, placement.type].filter(Boolean).join('\n') : ''

/** The longest run of sentences both have stays; what is only in one is gone or new. */
const sentenceBySentence = (before: string, after: string): readonly Sentence[] => {
  const [old, fresh] = [sentencesOf(before), sentencesOf(after)]
  let start = 0
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start++
  let end = 0
  while (
    end < old.length - start &&
    end < fresh.length - start &&
    old[old.length - 1 - end] === fresh[fresh.length - 1 - end]
  )
    end++
  return [
    ...fresh.slice(0, start).map(same),
    ...longestRun(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)),
    ...fresh.slice(fresh.length - end).map(same),
  ]
}

const same = (text: string): Sentence => ({ text, how: 'same' })

const longestRun = (old: readonly string[], fresh: readonly string[]): readonly Sentence[] => {
  const width = fresh.length + 1
  // Texts a thousand sentences long and all different would fill a table of a million: old, then new, says as much.
  if (old.length * fresh.length > 1_000_000)
    return [
      ...old.map((text) => ({ text, how: 'gone' }) as const),
      ...fresh.map((text) => ({ text, how: 'new' }) as const),
    ]
  const table = new Uint32Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = fresh.length - 1; j >= 0; j--)
      table[i * width + j] =
        old[i] === fresh[j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!)
  const found: Sentence[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      found.push({ text: fresh[j]!, how: 'same' })
      i++
      j++
    } else if (
      j >= fresh.length ||
      (i < old.length && table[(i + 1) * width + j]! >= table[i * width + j + 1]!)
    ) {
      found.push({ text: old[i]!, how: 'gone' })
      i++
    } else {
      found.push({ text: fresh[j]!, how: 'new' })
      j++
    }
  }
  return found
}
