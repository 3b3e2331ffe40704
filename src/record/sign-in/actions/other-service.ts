import { createPrivateKey } from 'node:crypto'
import * as oidc from 'openid-client'
import { done, refused, type Result } from '#kit/result'
import { gaveTwoProofs, type Provider } from '../rules/provider.ts'
import { hasSecondFactor, needsSecondFactor } from '../rules/account.ts'
import type { Room } from '../room.ts'
import { seal, unseal } from '../secrets.ts'
import { findAccount } from '../store/accounts.ts'
import { findIdentity, insertIdentity } from '../store/identities.ts'
import type { Found } from '../store/sessions.ts'
import { type Browser, type Opened, openSession } from './open-session.ts'

/** What must be remembered between leaving for the other service and coming back: kept sealed in a cookie. */
type Errand = {
  readonly provider: string
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly at: number
  readonly to?: string | undefined
  /** The account this is a link for, when it is not a sign-in. */
  readonly linkTo?: string | undefined
}

const errandLife = 15 * 60_000

/** The address to send a browser to, and the cookie that lets it come back. */
export const setOut = async (
  room: Room,
  provider: Provider,
  { to, linkTo }: Pick<Errand, 'to' | 'linkTo'>,
): Promise<{ readonly address: string; readonly errand: string }> => {
  const config = await configOf(provider)
  const errand: Errand = {
    provider: provider.id,
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier: oidc.randomPKCECodeVerifier(),
    at: room.now().getTime(),
    to,
    linkTo,
  }
  const address = oidc.buildAuthorizationUrl(config, {
    redirect_uri: returnAddress(room, provider),
    scope: provider.scope,
    code_challenge: await oidc.calculatePKCECodeChallenge(errand.verifier),
    code_challenge_method: 'S256',
    state: errand.state,
    nonce: errand.nonce,
    ...provider.ask,
  })
  return {
    address: address.href,
    errand: seal(room.secret, 'errand', Buffer.from(JSON.stringify(errand))).toString('base64url'),
  }
}

export type Told = {
  readonly issuer: string
  readonly subject: string
  readonly twoProofs: boolean
  readonly to: string | undefined
  readonly linkTo: string | undefined
}

/** What the other service says about who came back; refused unless this browser set out for it. */
export const comeBack = async (
  room: Room,
  provider: Provider,
  { query, errand }: { readonly query: string; readonly errand: string | undefined },
): Promise<Result<Told, 'not ours' | 'said no'>> => {
  const held = errand ? unseal(room.secret, 'errand', Buffer.from(errand, 'base64url')) : null
  const kept = held && (JSON.parse(held.toString()) as Errand)
  if (!kept || kept.provider !== provider.id || room.now().getTime() - kept.at > errandLife)
    return refused('not ours')
  try {
    const tokens = await oidc.authorizationCodeGrant(
      await configOf(provider),
      new URL(`${returnAddress(room, provider)}?${query}`),
      {
        pkceCodeVerifier: kept.verifier,
        expectedState: kept.state,
        expectedNonce: kept.nonce,
        idTokenExpected: true,
      },
    )
    const claims = tokens.claims()
    if (!claims) return refused('said no')
    return done({
      issuer: claims.iss,
      subject: claims.sub,
      twoProofs: gaveTwoProofs(provider, claims),
      to: kept.to,
      linkTo: kept.linkTo,
    })
  } catch {
    // An answer that was altered, is old, was used before, or says no: all the same to the person.
    return refused('said no')
  }
}

/** Signs in whoever the other service named, if an account is linked to them. */
export const signInFromElsewhere = async (
  room: Room,
  provider: Provider,
  told: Told,
  browser: Browser,
): Promise<
  Result<
    { readonly opened: Opened; readonly next: 'in' | 'second step'; readonly accountId: string },
    'not linked'
  >
> =>
  room.db.transaction().execute(async (tx) => {
    const identity = await findIdentity(tx, told.issuer, told.subject)
    const account = identity && (await findAccount(tx, identity.accountId))
    const at = room.now()
    const how = provider.id
    // Whoever must give two proofs gives the second here when the other service did not ask for it.
    const more =
      account && !told.twoProofs && (needsSecondFactor(account.kind) || hasSecondFactor(account.factors))
    const stuck =
      more && !account.factors.authenticator && !account.factors.phone && account.factors.passkeys === 0
    if (account?.state !== 'active' || stuck) {
      await room.onEvent(tx, { event: 'sign-in failed', accountId: account?.id ?? null, at, how })
      return refused('not linked')
    }
    if (!more) await room.onEvent(tx, { event: 'signed in', accountId: account.id, at, how })
    const stage = more ? 'second step' : 'in'
    const opened = await openSession(room, tx, { accountId: account.id, stage, method: how, browser })
    return done({ opened: opened!, next: stage, accountId: account.id })
  })

/** Links whoever the other service named to the account at hand: while setting up, or signed in. */
export const link = (room: Room, provider: Provider, told: Told, { account }: Found): Promise<boolean> =>
  room.db.transaction().execute(async (tx) => {
    const linked = await insertIdentity(tx, {
      provider: provider.id,
      issuer: told.issuer,
      subject: told.subject,
      accountId: account.id,
      bringsSecondFactor: told.twoProofs,
    })
    if (linked)
      await room.onEvent(tx, {
        event: 'factor added',
        accountId: account.id,
        at: room.now(),
        how: provider.id,
      })
    return linked
  })

const returnAddress = (room: Room, provider: Provider): string =>
  `${room.baseUrl}/sign-in/with/${provider.id}/back`

// What the provider publishes about itself, fetched once; asked for again if that failed.
const configs = new Map<string, Promise<oidc.Configuration>>()

const configOf = (provider: Provider): Promise<oidc.Configuration> => {
  const key = `${provider.issuer} ${provider.clientId}`
  const known = configs.get(key)
  if (known) return known
  const discovered = discover(provider)
  configs.set(key, discovered)
  discovered.catch(() => configs.delete(key))
  return discovered
}

const discover = async (provider: Provider): Promise<oidc.Configuration> => {
  const { proof } = provider
  const auth =
    proof.kind === 'secret'
      ? oidc.ClientSecretPost(proof.secret)
      : oidc.PrivateKeyJwt({
          key: await signingKey(proof.pem),
          ...(proof.keyId ? { kid: proof.keyId } : {}),
        })
  const options = provider.insecure ? { execute: [oidc.allowInsecureRequests] } : {}
  return oidc.discovery(new URL(provider.issuer), provider.clientId, undefined, auth, options)
}

const signingKey = (pem: string): Promise<CryptoKey> => {
  const key = createPrivateKey(pem)
  const algorithm =
    key.asymmetricKeyType === 'ec'
      ? { name: 'ECDSA', namedCurve: 'P-256' }
      : { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  return crypto.subtle.importKey('pkcs8', key.export({ format: 'der', type: 'pkcs8' }), algorithm, false, [
    'sign',
  ])
}
