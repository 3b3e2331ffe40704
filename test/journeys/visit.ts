import type { Page, Response } from 'playwright-core'
import { inject, onTestFinished } from 'vitest'
import { newPage, type PageWish } from '../browser/index.ts'

export type Visit = { page: Page; response: Response; complaints: string[] }

/** Opens a page of the app in a browser that remembers nothing; it is closed when the test ends. */
export const visit = async (path: string, wish: PageWish = { width: 1280 }): Promise<Visit> => {
  const page = await newPage({ ...wish, origin: inject('origin') })
  onTestFinished(() => page.context().close())
  const complaints: string[] = []
  page.on('pageerror', (fault) => complaints.push(fault.message))
  page.on('requestfailed', (request) => {
    // What a page still waited for when it was left is no fault.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      complaints.push(`${request.url()} could not be fetched`)
  })
  // The browser reports a 404 page as a fault of its own; whether a status is right is asked elsewhere.
  page.on('console', (line) => {
    if (line.type() === 'error' && !/status of 4\d\d/.test(line.text())) complaints.push(line.text())
  })
  const response = await page.goto(path)
  if (!response) throw new Error(`${path}: no answer`)
  return { page, response, complaints }
}
