import type { EhcCase } from '../../rules/state.ts'

/** An organisation as the plan, or the pack, names it; with its id where it is on record. */
export type Place = { readonly name: string; readonly id: string | null }

/** Who gets the final plan: SI 2014/1530, regulation 13(2). Nobody else does because of it, advisers included. */
export type Copy =
  | { readonly to: 'family'; readonly who: string; readonly personId: string }
  | { readonly to: OrganisationKind; readonly who: string; readonly organisationId: string | null }

/** Organisations that are sent the plan by law. */
export const organisationKinds = ['setting', 'health body'] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** Which jobs answer for a plan at each of them: as the permissions say. */
export const whoAnswers: Readonly<Record<OrganisationKind, readonly string[]>> = {
  setting: ['SENCO', 'early-years practitioner'],
  'health body': ['advice-giver'],
}

/** The family as the record has them, then those the law names. A plan that names only a kind of setting goes to none. */
export const copiesOf = (
  family: readonly { readonly id: string; readonly name: string }[],
  { setting, healthBody }: { readonly setting: Place | null; readonly healthBody: Place },
): readonly Copy[] => [
  ...family.map(({ id, name }): Copy => ({ to: 'family', who: name, personId: id })),
  ...(setting ? [{ to: 'setting', who: setting.name, organisationId: setting.id } as const] : []),
  { to: 'health body', who: healthBody.name, organisationId: healthBody.id },
]

/**
 * The setting that section I names, as the record has it: the one that was consulted under this name, or the only one
 * of this name. Where two have it, neither is taken: the copy then goes by hand, and not to the wrong door.
 */
export const settingNamed = (
  { placement, consulted }: Pick<EhcCase, 'placement' | 'consulted'>,
  onRecord: readonly { readonly id: string; readonly name: string }[],
): Place | null => {
  const name = placement?.name ?? null
  if (name === null) return null
  const isIt = (other: string) => other.trim().toLowerCase() === name.trim().toLowerCase()
  const open = new Set(onRecord.map(({ id }) => id))
  const asked = consulted.flatMap(({ setting, organisationId }) =>
    organisationId !== null && open.has(organisationId) && isIt(setting) ? [organisationId] : [],
  )
  const found = new Set(
    asked.length > 0 ? asked : onRecord.flatMap((one) => (isIt(one.name) ? [one.id] : [])),
  )
  return { name, id: found.size === 1 ? [...found][0]! : null }
}

/** Acts after which there is no plan of ours for anybody to have a copy of. */
export const endsCopies: ReadonlySet<string> = new Set(['plan passed on', 'assessed again', 'end quietly'])
