import { aboutChild, isSamePoint, type Plan, pointOfKey, type PointRef } from './plan.ts'

/**
 * One part of a plan, as it is edited, compared and spoken of: section A, J or K by its letter; a need, an outcome or
 * a line of provision by its id; what became of a recommendation by `r` and its point.
 */
export type PartId = string

const nodeKinds = { n: 'needs', o: 'outcomes', p: 'provision' } as const
type NodeLetter = keyof typeof nodeKinds

/** What stands in a part; null where nothing does. */
export const partIn = (plan: Plan, part: PartId): unknown => {
  if (part === 'A') return Object.fromEntries(aboutChild.map((field) => [field, plan[field]]))
  if (part === 'J') return plan.directPayment
  if (part === 'K') return plan.appendices
  const point = pointIn(part)
  if (point) return plan.recommendations.find((one) => isSamePoint(one.point, point)) ?? null
  return nodeIn(plan, part)
}

export const nodeIn = (plan: Plan, id: PartId) =>
  [...plan.needs, ...plan.outcomes, ...plan.provision].find((node) => node.id === id) ?? null

/** The plan with one part put in, in place of what stood there. `null` takes it out, and every link to it. */
export const withPart = (plan: Plan, part: PartId, value: unknown): Plan => {
  if (part === 'A') return { ...plan, ...(value as Partial<Plan>) }
  if (part === 'J') return { ...plan, directPayment: value as Plan['directPayment'] }
  if (part === 'K') return { ...plan, appendices: (value ?? []) as Plan['appendices'] }
  const point = pointIn(part)
  if (point) {
    const others = plan.recommendations.filter((one) => !isSamePoint(one.point, point))
    return { ...plan, recommendations: value === null ? others : [...others, value as never] }
  }
  if (value === null) return withoutNode(plan, part)
  const kind = nodeKinds[part[0] as NodeLetter]
  const nodes: readonly { readonly id: string }[] = plan[kind]
  const known = nodes.some(({ id }) => id === part)
  const changed = known ? nodes.map((node) => (node.id === part ? value : node)) : [...nodes, value]
  return { ...plan, [kind]: changed }
}

const withoutNode = (plan: Plan, id: PartId): Plan => {
  const others = <Node extends { readonly id: string }>(nodes: readonly Node[]) =>
    nodes.filter((node) => node.id !== id)
  const unlinked = (ids: readonly string[]) => ids.filter((one) => one !== id)
  return {
    ...plan,
    needs: others(plan.needs),
    outcomes: others(plan.outcomes).map((one) => ({ ...one, forNeeds: unlinked(one.forNeeds) })),
    provision: others(plan.provision).map((one) => ({
      ...one,
      forNeeds: unlinked(one.forNeeds),
      forOutcomes: unlinked(one.forOutcomes),
    })),
    directPayment: plan.directPayment && {
      ...plan.directPayment,
      provision: unlinked(plan.directPayment.provision),
    },
    recommendations: plan.recommendations.map((one) => ({ ...one, into: unlinked(one.into) })),
  }
}

const pointIn = (part: PartId): PointRef | null => (part.startsWith('r ') ? pointOfKey(part.slice(2)) : null)

/** Whether two parts say the same, in whatever order their fields stand. */
export const isSamePart = (one: unknown, other: unknown): boolean => ordered(one) === ordered(other)

const ordered = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
