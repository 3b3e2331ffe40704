import { mkdtempSync, chmodSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createFrame, createPageCache, createServer, loadAssets, serveAssets } from '#kit/http'
import { openDatabase } from '#kit/db'
import { createSignIn, type SignIn } from '#sign-in'
import { axeProblems, freePort, keyboardProblems, newPage, reflowProblems } from '../browser/index.ts'

const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'waymark-passkey-'))
let origin: string
let signIn: SignIn
let stop: () => Promise<void>

beforeAll(async () => {
  // As root, the database runs as another user, who must be able to reach its folder.
  chmodSync(folder, 0o755)
  const { database, close } = await openDatabase(
    { databaseUrl: undefined, dataFolder: folder, production: false, embeddedInProduction: false },
    join(root, 'database', 'migrations'),
  )
  const port = await freePort()
  // A passkey belongs to a name, not to a number.
  origin = `http://localhost:${port}`
  const pages = createPageCache()
  const app = await createServer({ log: 'silent', pages, unreadablePage: () => '' })
  const assets = loadAssets(join(root, 'dist', 'assets'))
  serveAssets(app, assets)
  signIn = createSignIn({
    db: database,
    secret: 'a secret for tests, forty letters long..',
    baseUrl: origin,
    siteTitle: site.title,
    ourNames: [site.owner],
    common: new Set(),
    frame: createFrame(site, assets.addresses, pages),
    assets: assets.addresses,
    demo: false,
    onEvent: () => Promise.resolve(),
    sendCode: () => Promise.resolve(),
  })
  signIn.addPages(app)
  await app.listen({ port, host: '127.0.0.1' })
  stop = async () => {
    await app.close()
    await close()
    rmSync(folder, { recursive: true, force: true })
  }
})
afterAll(() => stop())

const site = {
  owner: 'Northmere Council',
  title: 'Northmere SEND Local Offer',
  brandColour: '#1d4f5e',
  menu: [],
  footer: [],
  contact: { note: 'Ring us' },
}

/** A phone or computer that says yes by itself: it knows its owner's finger. */
const withPasskeys = async (page: Page): Promise<CDPSession> => {
  const tools = await page.context().newCDPSession(page)
  await tools.send('WebAuthn.enable')
  await tools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return tools
}

const faults = async (page: Page) => [
  ...(await axeProblems(page)),
  ...(await reflowProblems(page)),
  ...(await keyboardProblems(page)),
]

it('a member of staff sets up with a letter and a passkey alone, and signs in by it with one press', async () => {
  const invited = await signIn.invite({ kind: 'staff', name: 'Merrin Ashby' }, { route: 'letter' })
  if (!invited.ok) throw new Error(invited.reason)
  const page = await newPage({ width: 320, height: 700, origin })
  await withPasskeys(page)
  await page.goto('/set-up')
  await page.getByLabel('Your code').fill(invited.value.code.toLowerCase())
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL('**/set-up/account')
  expect(await faults(page)).toEqual([])
  await page.getByRole('link', { name: /^A passkey/ }).click()
  await page.waitForURL('**/set-up/passkey')
  expect(await faults(page)).toEqual([])
  await page.getByRole('button', { name: 'Make a passkey' }).click()
  await page.waitForURL('**/set-up/account')
  await page.getByRole('button', { name: 'Finish and sign in' }).click()
  await page.waitForURL('**/account/recovery-codes?first=yes')
  expect(await faults(page)).toEqual([])
  await page.getByRole('button', { name: 'Show me ten new codes' }).click()
  expect(await page.locator('code').count()).toBe(10)
  expect(await faults(page)).toEqual([])
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL('**/sign-in?news=out')
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.waitForURL('**/account')
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Your account')
  expect(await page.locator('header').innerText()).toContain('Merrin Ashby')
  expect(await faults(page)).toEqual([])
  await page.context().close()
})

it('adding an app: the picture, the key and the page are sound at a desk and on a small phone', async () => {
  const invited = await signIn.invite({ kind: 'family', name: 'Nuala Fennel' }, { route: 'letter' })
  if (!invited.ok) throw new Error(invited.reason)
  const page = await newPage({ width: 1280, origin })
  await page.goto('/set-up')
  await page.getByLabel('Your code').fill(invited.value.code)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL('**/set-up/account')
  for (const path of ['/set-up/password', '/set-up/app', '/set-up/phone', '/set-up/phone/code'])
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      expect(await faults(page), `${path} at ${width}`).toEqual([])
    }
  await page.context().close()
})

it('a browser without a passkey says so kindly, and nothing is sent', async () => {
  const page = await newPage({ width: 800, origin })
  const tools = await withPasskeys(page)
  await page.goto('/sign-in')
  await tools.send('WebAuthn.disable')
  await page.evaluate(() => {
    navigator.credentials.get = () => Promise.reject(new Error('no'))
  })
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.getByText('That did not work.').waitFor()
  expect(new URL(page.url()).pathname).toBe('/sign-in')
  await page.context().close()
})
