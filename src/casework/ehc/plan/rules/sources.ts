import type { Need, Plan, PointRef, Provision } from './plan.ts'
import { type Adviser, pointSaid, type Traced, tracesOf } from './traces.ts'

/** One sentence of section B or F and the point of advice it comes from; null where none says anything of it. */
export type Sourced = {
  readonly text: string
  readonly from: (PointRef & { readonly who: string; readonly said: string }) | null
}

export type SourcedPart = {
  readonly id: string
  readonly section: 'B' | 'F'
  readonly sentences: readonly Sourced[]
}

/** Every sentence of the sections that can be appealed, needs and educational provision, with where it came from. */
export const sourcesOf = (plan: Plan, advisers: readonly Adviser[]): readonly SourcedPart[] => [
  ...plan.needs
    .filter(({ section }) => section === 'B')
    .map((need) => partOf(need, need.words, 'B', advisers)),
  ...plan.provision
    .filter(({ section }) => section === 'F')
    .map((line) => partOf(line, line.what, 'F', advisers)),
]

export const withoutSource = (parts: readonly SourcedPart[]): number =>
  parts.flatMap(({ sentences }) => sentences).filter(({ from }) => from === null).length

const partOf = (
  { id, sources }: Need | Provision,
  words: string,
  section: 'B' | 'F',
  advisers: readonly Adviser[],
): SourcedPart => ({
  id,
  section,
  sentences: tracesOf(words, sources, advisers).map((traced) => sourced(traced, advisers)),
})

const sourced = ({ text, from }: Traced, advisers: readonly Adviser[]): Sourced => {
  const adviser = from && advisers.find(({ adviceId }) => adviceId === from.adviceId)
  const said = from && pointSaid(advisers, from)
  return { text, from: from && adviser && said ? { ...from, who: adviser.who, said } : null }
}
