import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** Keeps a picture of the whole page for a person to look at; returns where it is. */
export const screenshot = async (page: Page, name: string, folder = pictures): Promise<string> => {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${name}.png`)
  await page.screenshot({ path, fullPage: true, animations: 'disabled' })
  return path
}

const pictures = join(import.meta.dirname, '..', '..', 'test-results')
