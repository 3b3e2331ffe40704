import type { Called } from './names.ts'

/** A child of the record, as far as the check needs. */
export type KnownChild = Called & {
  readonly id: string
  readonly bornOn: string
  readonly upn: string | null
  readonly nhsNumber: string | null
}

export type KnownAddress = {
  readonly personId: string
  readonly lineKeys: readonly string[]
  readonly postcode: string | null
  readonly confidential: boolean
}

/** Whose papers these are, who may well be named in them, and whom the clues point at besides. */
export type Known = {
  readonly child: KnownChild
  readonly tied: readonly (Called & { readonly id: string; readonly bornOn: string | null })[]
  readonly ownAddresses: readonly KnownAddress[]
  readonly others: readonly KnownChild[]
  readonly otherAddresses: readonly KnownAddress[]
  /** For each mark: other children in whose papers it stands, where they are few. */
  readonly elsewhere: ReadonlyMap<number, readonly string[]>
}
