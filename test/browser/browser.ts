import { createServer, type AddressInfo } from 'node:net'
import { chromium, type Browser, type BrowserServer, type Page } from 'playwright-core'
import { findChromium } from './chromium.ts'

export const closeBrowser = async (): Promise<void> => {
  const closing = open
  open = undefined
  await (await closing)?.close()
}

/** Width and height in CSS pixels. `zoom: 4` shows what a person at 400 % sees: a quarter of the pixels. */
export type PageWish = {
  width: number
  height?: number
  zoom?: number
  javascript?: boolean
  origin?: string
}

/** A page with nothing remembered: no cookies, no cache, no storage. */
export const newPage = async (wish: PageWish): Promise<Page> => {
  const zoom = wish.zoom ?? 1
  const context = await (
    await openBrowser()
  ).newContext({
    viewport: { width: Math.round(wish.width / zoom), height: Math.round((wish.height ?? 1024) / zoom) },
    deviceScaleFactor: zoom,
    javaScriptEnabled: wish.javascript ?? true,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
    ...(wish.origin ? { baseURL: wish.origin } : {}),
  })
  context.setDefaultTimeout(10_000)
  return context.newPage()
}

/** One Chromium for a whole test run, with an open debugging port for Lighthouse. */
export const startBrowser = async (): Promise<BrowserServer> => {
  const { executablePath, args, env } = findChromium()
  const port = await freePort()
  const server = await chromium.launchServer({
    executablePath,
    args: [...args, `--remote-debugging-port=${port}`],
    env: { ...process.env, ...env },
  })
  process.env[endpointKey] = server.wsEndpoint()
  process.env[portKey] = String(port)
  return server
}

/** The debugging port of the browser the test run started. */
export const debuggingPort = async (): Promise<number> => {
  await openBrowser()
  return Number(process.env[portKey])
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })

// The run's workers learn of its browser through the environment, the one thing all of them inherit.
const endpointKey = 'WAYMARK_TEST_BROWSER'
const portKey = 'WAYMARK_TEST_BROWSER_PORT'

/** The browser under test: the one the test run started, or one of its own when a script asks alone. */
const openBrowser = (): Promise<Browser> => (open ??= connectOrLaunch())

let open: Promise<Browser> | undefined

const connectOrLaunch = async (): Promise<Browser> => {
  const endpoint = process.env[endpointKey]
  if (endpoint) return chromium.connect(endpoint)
  const server = await startBrowser()
  const browser = await chromium.connect(server.wsEndpoint())
  browser.once('disconnected', () => void server.close())
  return browser
}
