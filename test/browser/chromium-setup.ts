import { startBrowser } from './browser.ts'

/** One Chromium for the whole run; returns how to stop it. */
export const setup = async (): Promise<() => Promise<void>> => {
  const server = await startBrowser()
  return () => server.close()
}
