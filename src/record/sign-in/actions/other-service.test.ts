import { generateKeyPairSync } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider as OidcProvider, type KoaContextWithOIDC } from 'oidc-provider'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { openRoom, type OpenRoom, type Visitor, visitor } from '../pages/open-room.tsx'
import { settledFamily, settledMember } from '../pages/settled-people.ts'
import { entraId, oneLogin } from '../rules/provider.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
let server: Server
let issuer: string
let test: TestDatabase
let room: OpenRoom
/** Who is at the other service's keyboard, and how they proved themselves there. */
const there = { subject: 'sub-1', email: 'orla@council.example', amr: ['pwd', 'mfa'], vot: 'Cl.Cm' }

beforeAll(async () => {
  server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const redirect = (id: string) => [`http://waymark.example/sign-in/with/${id}/back`]
  const provider = new OidcProvider(issuer, {
    clients: [
      {
        client_id: 'council-client',
        client_secret: 'a secret of the councils own',
        redirect_uris: redirect('council'),
        token_endpoint_auth_method: 'client_secret_post',
      },
      {
        client_id: 'login-client',
        redirect_uris: redirect('one-login'),
        token_endpoint_auth_method: 'private_key_jwt',
        jwks: { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k1', use: 'sig', alg: 'RS256' }] },
      },
    ],
    claims: { openid: ['sub', 'email', 'amr', 'vot'] },
    conformIdTokenClaims: false,
    extraParams: ['vtr'],
    pkce: { required: () => true },
    ttl: { Interaction: 60, Grant: 60, Session: 60, AccessToken: 60, IdToken: 60 },
    cookies: { keys: ['for this test alone'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_ctx: KoaContextWithOIDC, sub: string) => ({
      accountId: sub,
      claims: () => ({ sub, email: there.email, amr: there.amr, vot: there.vot }),
    }),
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client!.clientId,
        accountId: ctx.oidc.session!.accountId!,
      })
      grant.addOIDCScope('openid profile')
      grant.addOIDCClaims(['email', 'amr', 'vot'])
      await grant.save()
      return grant
    },
  })
  // The person types their password there at once.
  provider.use(async (ctx, next) => {
    if (!ctx.path.startsWith('/interaction/')) return next()
    await provider.interactionFinished(ctx.req, ctx.res, {
      login: { accountId: there.subject, remember: false, amr: there.amr },
    })
    ctx.respond = false
  })
  const answer = provider.callback()
  server.on('request', (request, response) => void answer(request, response))
  test = await testDatabase()
  const shared = { issuer, insecure: true }
  room = await openRoom(test.database, {
    providers: [
      {
        ...entraId({ tenant: 't', clientId: 'council-client', secret: 'a secret of the councils own' }),
        ...shared,
        ask: {},
      },
      {
        ...oneLogin({
          issuer,
          clientId: 'login-client',
          pem: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
          keyId: 'k1',
        }),
        ...shared,
        ask: { vtr: '["Cl.Cm"]' },
      },
    ],
  })
})
afterAll(async () => {
  await room.app.close()
  await test.drop()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

/** Follows the other service's own redirects until it sends the browser back to us. */
const throughTheOther = async (address: string): Promise<string> => {
  const jar = new Map<string, string>()
  let at = address
  for (let hop = 0; hop < 8; hop++) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(at, { redirect: 'manual', headers: cookie ? { cookie } : {} })
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      jar.set(name!, value!)
    }
    const next = answer.headers.get('location')
    if (!next) throw new Error(`The other service answered ${answer.status}: ${await answer.text()}`)
    at = new URL(next, at).href
    if (at.startsWith('http://waymark.example')) return at.replace('http://waymark.example', '')
  }
  throw new Error('The other service went round in circles.')
}

const signInWith = async (browser: Visitor, id: 'council' | 'one-login', to = '') => {
  const out = await browser.open(`/sign-in/with/${id}${to && `?to=${encodeURIComponent(to)}`}`)
  return browser.open(await throughTheOther(out.headers.location!))
}

/** Pressed on our own page. */
const linkWith = async (browser: Visitor, id: 'council' | 'one-login') => {
  const out = await browser.open(`/sign-in/with/${id}`, { 'sec-fetch-site': 'same-origin' })
  return browser.open(await throughTheOther(out.headers.location!))
}

describe('another service', () => {
  it('opens nothing for somebody who is not linked, even with the address of an account', async () => {
    await settledMember(room, { email: there.email })
    there.subject = 'a-stranger'
    const browser = visitor(room.app)
    const back = await signInWith(browser, 'council')
    expect([back.statusCode, back.body]).toEqual([
      422,
      expect.stringContaining('do not know that account yet'),
    ])
    expect(browser.jar.has('sid')).toBe(false)
  })

  it.each(['council', 'one-login'] as const)(
    '%s, once linked, signs in by issuer and number, and back where they were',
    async (id) => {
      there.subject = `linked-${id}`
      const { browser } = await settledMember(room, { email: `${id}@council.example` })
      expect((await linkWith(browser, id)).headers.location).toBe('/account')
      // The address there passes to somebody else; the number does not.
      there.email = 'changed@council.example'
      const fresh = visitor(room.app)
      const back = await signInWith(fresh, id, '/desk')
      expect(back.headers.location).toBe('/desk')
      expect((await fresh.open('/desk')).body).toContain('Orla Quince')
    },
  )

  it('serves for the whole of setting up: no password, two proofs there', async () => {
    there.subject = 'sets-up'
    const browser = visitor(room.app)
    const invited = await room.signIn.invite({ kind: 'staff', name: 'Merrin Ashby' }, { route: 'letter' })
    if (!invited.ok) throw new Error(invited.reason)
    await browser.send('/set-up', '/set-up', { code: invited.value.code })
    expect((await linkWith(browser, 'council')).headers.location).toBe('/set-up/account')
    expect((await browser.send('/set-up/account', '/set-up/finish', {})).statusCode).toBe(303)
    expect((await browser.open('/desk')).body).toContain('Merrin Ashby')
  })

  it('that asked for one proof leaves the second to us', async () => {
    there.subject = 'one-proof'
    const { browser } = await settledMember(room, { email: 'one@council.example' })
    await linkWith(browser, 'council')
    there.amr = ['pwd']
    const fresh = visitor(room.app)
    expect((await signInWith(fresh, 'council')).headers.location).toBe('/sign-in/second-step')
    expect((await fresh.open('/desk')).statusCode).toBe(303)
    there.amr = ['pwd', 'mfa']
  })

  it('an answer meant for another browser, altered, or sent twice opens nothing', async () => {
    there.subject = 'replayed'
    const { browser } = await settledMember(room, { email: 'replayed@council.example' })
    await linkWith(browser, 'council')
    const mine = visitor(room.app)
    const out = await mine.open('/sign-in/with/council')
    const back = await throughTheOther(out.headers.location!)
    const errand = mine.jar.get('errand')!
    expect((await visitor(room.app).open(back)).statusCode).toBe(422)
    const other = visitor(room.app)
    await other.open('/sign-in/with/council')
    expect((await other.open(back)).statusCode).toBe(422)
    expect((await mine.open(back.replace(/state=[^&]+/, 'state=other'))).statusCode).toBe(422)
    mine.jar.set('errand', errand)
    expect((await mine.open(back)).statusCode).toBe(303)
    const again = visitor(room.app)
    again.jar.set('errand', errand)
    expect((await again.open(back)).statusCode).toBe(422)
  })

  it('is never linked because another site sent somebody there', async () => {
    there.subject = 'planted'
    const { browser } = await settledFamily(room, 'planted@home.example')
    const out = await browser.open('/sign-in/with/one-login', { 'sec-fetch-site': 'cross-site' })
    expect(out.headers.location).toBe('/account')
  })

  it('linked to one account is not linked to a second', async () => {
    there.subject = 'taken'
    const { browser } = await settledFamily(room, 'first@home.example')
    await linkWith(browser, 'one-login')
    const { browser: second } = await settledFamily(room, 'second@home.example')
    const back = await linkWith(second, 'one-login')
    expect([back.statusCode, back.body]).toEqual([422, expect.stringContaining('linked already')])
  })

  it('that we do not know is not found', async () => {
    expect((await visitor(room.app).open('/sign-in/with/somebody')).statusCode).toBe(404)
  })
})
