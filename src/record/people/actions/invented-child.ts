export type Months = number

/** An invented relative: somebody of the demonstration by their person id, or a name of their own. */
export type InventedRelative = {
  readonly id: string
  readonly name?: readonly [given: string, family: string | null]
  readonly kind: string
  readonly responsible?: 'yes' | 'no' | 'not known'
  readonly livesWith?: boolean
  readonly limit?: readonly [
    restriction: 'kept from some of it' | 'not to be contacted' | 'not to be told',
    reason: string,
  ]
  /** How they asked to be written to, and who told us. */
  readonly wish?: { readonly how: 'email' | 'text' | 'post'; readonly askedBy: string; readonly large?: true }
  readonly ways?: readonly (readonly [kind: 'email' | 'mobile' | 'phone', value: string, safe: boolean])[]
}

/** An invented child. Everything dated is so many months ago, so that a demonstration never grows old. */
export type InventedChild = {
  readonly id: string
  readonly name: readonly [given: string, family: string | null]
  readonly knownAs?: string
  readonly pronouns?: string
  readonly age: readonly [years: number, months: number]
  readonly upn?: string
  readonly nhs?: string
  readonly language?: string
  readonly interpreter?: string
  readonly communication?: string
  readonly homes: readonly {
    readonly lines: readonly string[]
    readonly postcode: string
    readonly since: Months
    readonly until?: Months
    readonly confidential?: true
  }[]
  readonly family: readonly InventedRelative[]
  readonly settings: readonly {
    readonly name: string
    readonly kind: string
    readonly since: Months
    readonly until?: Months
    readonly dual?: true
  }[]
  readonly statuses?: readonly {
    readonly kind: string
    readonly detail?: string
    readonly source: string
    readonly since: Months
  }[]
  readonly workers?: readonly {
    readonly kind:
      | 'allocated officer'
      | 'case team'
      | 'named professional'
      | 'advice asked'
      | 'service asked'
      | 'service involved'
      | 'panel item'
    readonly person?: string
    readonly team?: string
    readonly since: Months
  }[]
  readonly agreements?: readonly {
    readonly about: 'request' | 'service' | 'sharing'
    readonly for: string
    readonly scope?: readonly string[]
    readonly of: string
    readonly answer?: 'given' | 'refused'
    readonly since: Months
  }[]
  readonly capacity?: readonly {
    readonly decision: string
    readonly can: 'has capacity' | 'lacks capacity' | 'with support'
    readonly speaks?: string
    readonly since: Months
  }[]
}
