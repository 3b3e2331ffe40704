import type { AsksFirst } from '../state.ts'

export const askers = ['parent', 'young person', 'school', 'college', 'early years', 'somebody else'] as const
export type Asker = (typeof askers)[number]

export const ways = ['e-mail', 'phone', 'text', 'letter'] as const
export const needs = [
  'interpreter',
  'sign language',
  'large print',
  'easy read',
  'somebody with me',
  'no writing',
] as const
export const familyKnowing = ['yes', 'not yet', 'not sure'] as const

/** A request as somebody wrote it. Only the child's name is ever needed: the law asks for no more. */
export type Asked = {
  readonly asker?: Asker | undefined
  readonly childName: string
  readonly knownAs?: string | undefined
  /** ISO day. */
  readonly born?: string | undefined
  readonly address?: string | undefined
  readonly postcode?: string | undefined
  readonly otherHome?: string | undefined
  readonly setting?: string | undefined
  readonly yourName?: string | undefined
  readonly tie?: string | undefined
  readonly email?: string | undefined
  readonly phone?: string | undefined
  readonly postal?: string | undefined
  readonly ways: readonly (typeof ways)[number][]
  readonly needs: readonly (typeof needs)[number][]
  readonly language?: string | undefined
  readonly needsMore?: string | undefined
  readonly notContact?: string | undefined
  readonly parentName?: string | undefined
  readonly parentReach?: string | undefined
  readonly familyKnows?: (typeof familyKnowing)[number] | undefined
  readonly worries?: string | undefined
  readonly tried?: string | undefined
  readonly helps?: string | undefined
  readonly others?: string | undefined
  /** Whether a setting offered the family a meeting before it asked, and what came of it (requirement EHC-1). */
  readonly meeting?: string | undefined
}

/**
 * Under which right it comes. A school or college may ask (Children and Families Act 2014, section 36(1)); anybody
 * else who is not the parent or the young person brings a child to the council's attention (sections 23 and 24).
 * The clock is the same.
 */
export const requesterOf = (asker: Asker | undefined): AsksFirst => {
  if (asker === 'parent' || asker === 'young person') return asker
  return asker === 'school' || asker === 'college' ? 'setting' : 'brought to attention'
}

/** Where to write by e-mail; undefined where they gave no address, or named other ways and not this one. */
export const emailFor = ({ email, ways: chosen }: Pick<Asked, 'email' | 'ways'>): string | undefined =>
  chosen.length === 0 || chosen.includes('e-mail') ? email : undefined

/** Letters only, small, without accents: two requests for Zoë O’Brien are for one name, however it was typed. */
export const childKeyOf = (childName: string): string => {
  const key = childName
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{Letter}]/gu, '')
  return key === '' ? childName.trim() : key
}

/** Perhaps one child: the same name, and the same birthday as far as both are known. */
export const perhapsTheSame = (
  one: { readonly born: string | null },
  other: { readonly born: string | null },
): boolean => one.born === null || other.born === null || one.born === other.born
