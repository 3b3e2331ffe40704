export type AccountKind = 'staff' | 'professional' | 'family'
export type AccountState = 'invited' | 'active' | 'disabled' | 'dormant'

/** How somebody can prove who they are besides a password. */
export type Factors = {
  readonly passkeys: number
  readonly authenticator: boolean
  readonly phone: boolean
  /** Another service vouches for them and asks for two proofs itself. */
  readonly strongIdentity: boolean
}

/** Whoever works with other people's children may never sign in with a password alone. The schema says so too. */
export const needsSecondFactor = (kind: AccountKind): boolean => kind !== 'family'

/** Recovery codes are a spare key, not a factor: they do not count. */
export const hasSecondFactor = ({ passkeys, authenticator, phone, strongIdentity }: Factors): boolean =>
  passkeys > 0 || authenticator || phone || strongIdentity

/** Why an account may not be opened, or nothing. */
export const whyNotActive = (
  kind: AccountKind,
  has: { readonly password: boolean; readonly identity: boolean; readonly factors: Factors },
): 'no way in' | 'no second factor' | undefined => {
  if (!has.password && !has.identity && has.factors.passkeys === 0) return 'no way in'
  return needsSecondFactor(kind) && !hasSecondFactor(has.factors) ? 'no second factor' : undefined
}

export type FactorName = 'passkey' | 'app' | 'text'

/** May this factor go? Not the last one of somebody who must have one, nor the only way in. */
export const mayRemove = (
  factor: FactorName,
  kind: AccountKind,
  has: { readonly password: boolean; readonly identity: boolean; readonly factors: Factors },
): boolean => {
  const { factors } = has
  const left: Factors = {
    ...factors,
    ...(factor === 'passkey' ? { passkeys: factors.passkeys - 1 } : {}),
    ...(factor === 'app' ? { authenticator: false } : {}),
    ...(factor === 'text' ? { phone: false } : {}),
  }
  return whyNotActive(kind, { ...has, factors: left }) === undefined
}
