import type { Plan } from '../../plan/rules/plan.ts'

/** How a line is spoken of: by its section and its place there. The ids of a plan are its own. */
export const numberOf = (plan: Plan, id: string): string => {
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

/** Several of them, in a row; those that a reader is not sent are not spoken of. */
export const numbersOf = (
  { plan, without }: { readonly plan: Plan; readonly without?: ReadonlySet<string> },
  ids: readonly string[],
): string =>
  ids
    .filter((id) => !without?.has(id))
    .map((id) => numberOf(plan, id))
    .filter(Boolean)
    .join(', ')
