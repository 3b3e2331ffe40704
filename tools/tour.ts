/** `npm run tour -- http://localhost:3000`: the README's pictures, taken from a running Waymark. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { closeBrowser, newPage } from '../test/browser/index.ts'

const origin = process.argv[2] ?? 'http://localhost:3000'
const folder = join(import.meta.dirname, '..', process.env['TOUR_FOLDER'] ?? 'docs/tour')

type Picture = {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly reach: (page: Page) => Promise<unknown>
}

const at = (path: string) => (page: Page) => page.goto(path)

/** As one of the invented people of the demonstration. */
const as = (somebody: string, path: string) => async (page: Page) => {
  await page.goto('/demo')
  await page.getByRole('button', { name: `Go in as ${somebody}` }).click()
  await page.waitForLoadState()
  await page.goto(path)
}

/** A child of 20 months at home who is not talking; “I do not know” to whatever else is asked. */
const whatCouldHelp = async (page: Page) => {
  const told: Readonly<Record<string, () => Promise<void>>> = {
    asker: () => page.getByLabel('A parent or carer').check(),
    age: async () => {
      await page.getByLabel('Years').fill('1')
      await page.getByLabel('Months').fill('8')
    },
    place: () => page.getByLabel('At home, not at nursery or school yet').check(),
    worries: () => page.getByLabel('Talking, understanding, or being with other people').check(),
    'fact-developmental-delay': () => page.getByLabel('Yes').check(),
    'fact-speech-language-or-swallowing': () => page.getByLabel('Yes').check(),
  }
  await page.goto('/could-this-help')
  await page.getByRole('button', { name: 'Start now' }).click()
  for (let question = 0; question < 40 && !page.url().includes('/results'); question++) {
    const answer = told[await page.locator('input[name=ask]').inputValue()]
    const unsure = page.getByRole('button', { name: 'I do not know' })
    if (!answer && (await unsure.count()) > 0) await unsure.click()
    else {
      await (answer ? answer() : page.getByLabel('I do not know').check())
      await page.getByRole('button', { name: 'Carry on' }).click()
    }
  }
}

/** The plan of the case that is due first. */
const aPlan = async (page: Page) => {
  await as('Jerome Pettifer', '/desk')(page)
  await page.locator('tr', { hasText: 'Draft sent' }).locator('a').first().click()
  await page.waitForLoadState()
  await page.goto(`${page.url()}/plan`)
}

const wide = { width: 1100, height: 900 }
const pictures: readonly Picture[] = [
  { name: 'home', ...wide, reach: at('/') },
  { name: 'search', ...wide, reach: at('/search?q=portidge+CV2') },
  { name: 'listing', ...wide, reach: at('/listings/early-years-send-and-portage') },
  { name: 'dates', ...wide, reach: at('/work-out-your-dates/request?day=2&month=11&year=2026') },
  { name: 'could-this-help', ...wide, reach: whatCouldHelp },
  { name: 'easy-read', ...wide, reach: at('/guidance/senco?version=easy-read') },
  { name: 'desk', ...wide, reach: as('Jerome Pettifer', '/desk') },
  { name: 'plan', ...wide, reach: aPlan },
  { name: 'numbers', ...wide, reach: as('Anneliese Quarshie', '/insight/advice') },
  { name: 'phone', width: 360, height: 780, reach: at('/search?q=not+talking+yet&age=2') },
]

mkdirSync(folder, { recursive: true })
for (const { name, width, height, reach } of pictures) {
  const page = await newPage({ width, height, origin })
  await reach(page)
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await page.context().close()
}
await closeBrowser()
