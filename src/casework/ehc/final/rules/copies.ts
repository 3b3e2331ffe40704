import type { EhcCase } from '../../rules/state.ts'

/** Who gets the final plan (regulations 13(2) and 14; requirement of the health body’s duty in section 42(3)). */
export type Copy = {
  readonly to: 'family' | 'setting' | 'health body' | 'adviser'
  readonly who: string
  /** Of the record, where it is a person there; recipients are never typed. */
  readonly personId: string | null
}

/** Everybody the plan goes to: the family as the record has them, then those the law names, then who advised. */
export const copiesOf = (
  state: Pick<EhcCase, 'placement' | 'advice'>,
  family: readonly { readonly id: string; readonly name: string }[],
  healthBody: string,
): readonly Copy[] => [
  ...family.map(({ id, name }): Copy => ({ to: 'family', who: name, personId: id })),
  ...(state.placement?.name ? [{ to: 'setting', who: state.placement.name, personId: null } as const] : []),
  { to: 'health body', who: healthBody, personId: null },
  ...state.advice
    .filter(({ kind, givenOn }) => kind !== 'family' && givenOn !== null)
    .map(({ who }): Copy => ({ to: 'adviser', who, personId: null })),
]
