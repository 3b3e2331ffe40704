/** Another service that tells us who somebody is (OpenID Connect). */
export type Provider = {
  /** Its name in our addresses and table. */
  readonly id: string
  /** What its button says. */
  readonly label: string
  readonly issuer: string
  readonly clientId: string
  readonly proof:
    | { readonly kind: 'secret'; readonly secret: string }
    /** PKCS#8 in PEM: One Login takes a signed statement in place of a secret. */
    | { readonly kind: 'private key'; readonly pem: string; readonly keyId?: string }
  readonly scope: string
  /** Asked for with every sign-in. */
  readonly ask: Readonly<Record<string, string>>
  /** How its answer shows that the person gave two proofs. */
  readonly twoProofs: 'amr has mfa' | 'vot has Cm' | 'never'
  /** Plain http, for a provider on this machine in tests. */
  readonly insecure?: boolean
}

/** Microsoft Entra ID, as a council's staff have it. */
export const entraId = (given: { tenant: string; clientId: string; secret: string }): Provider => ({
  id: 'council',
  label: 'Sign in with your council account',
  issuer: `https://login.microsoftonline.com/${given.tenant}/v2.0`,
  clientId: given.clientId,
  proof: { kind: 'secret', secret: given.secret },
  scope: 'openid profile',
  ask: { prompt: 'select_account' },
  twoProofs: 'amr has mfa',
})

/** GOV.UK One Login, for families and anybody else who has one: two proofs asked for (`Cl.Cm`). */
export const oneLogin = (given: {
  issuer: string
  clientId: string
  pem: string
  keyId?: string
}): Provider => ({
  id: 'one-login',
  label: 'Sign in with GOV.UK One Login',
  issuer: given.issuer,
  clientId: given.clientId,
  proof: { kind: 'private key', pem: given.pem, ...(given.keyId ? { keyId: given.keyId } : {}) },
  scope: 'openid',
  ask: { vtr: '["Cl.Cm"]', ui_locales: 'en' },
  twoProofs: 'vot has Cm',
})

/** Did this person give two proofs there, this time? Only what the service itself signed counts. */
export const gaveTwoProofs = (
  { twoProofs }: Pick<Provider, 'twoProofs'>,
  claims: Readonly<Record<string, unknown>>,
): boolean => {
  if (twoProofs === 'amr has mfa') return Array.isArray(claims['amr']) && claims['amr'].includes('mfa')
  if (twoProofs === 'vot has Cm')
    return typeof claims['vot'] === 'string' && claims['vot'].split('.').includes('Cm')
  return false
}
