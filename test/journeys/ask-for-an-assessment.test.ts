import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeProblems, keyboardProblems, type PageWish, reflowProblems } from '../browser/index.ts'
import { visit } from './visit.ts'

const ways: [string, PageWish][] = [
  ['with scripts', { width: 320, height: 640 }],
  ['without scripts', { width: 320, height: 640, javascript: false }],
]

const carryOn = (page: Page) => page.getByRole('button', { name: 'Save and carry on' }).click()
const heading = (page: Page) => page.locator('h1').innerText()

/** A parent's answers, by the last part of each address. */
const answers: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  who: (page) => page.getByLabel('A parent', { exact: true }).check(),
  name: (page) => page.getByLabel('First name and last name').fill('Tamsin Orrell'),
  born: async (page) => {
    await page.getByLabel('Day', { exact: true }).fill('14')
    await page.getByLabel('Month').fill('9')
    await page.getByLabel('Year').fill('2018')
  },
  home: (page) => page.getByLabel('Postcode').fill('CV6 3AB'),
  you: (page) => page.getByLabel('Your phone number').fill('01632 960777'),
  talk: (page) => page.getByLabel('Text message').check(),
  worries: (page) => page.getByRole('textbox').fill('She hides under the table.'),
}

/** Answers until the check, looking at every page on the way. */
const answerAll = async (page: Page, look: (page: Page) => Promise<void> = () => Promise.resolve()) => {
  for (let count = 0; count < 20 && !page.url().endsWith('/check'); count++) {
    await look(page)
    if (page.url().endsWith('/files')) {
      await page.getByRole('button', { name: 'Carry on' }).click()
      continue
    }
    await answers[page.url().split('/').at(-1) ?? '']?.(page)
    await carryOn(page)
  }
}

describe.each(ways)('a parent on a small phone, %s', (_, wish) => {
  it('asks, stops, comes back elsewhere with the code, sends, and sees where it is', async () => {
    const { page, complaints } = await visit('/letters/ask-for-an-assessment', wish)
    await page.getByRole('link', { name: 'Ask online instead' }).click()
    expect(await heading(page)).toBe('Ask for an assessment')
    await page.getByRole('button', { name: 'Start now' }).click()
    await answers['who']!(page)
    await carryOn(page)

    await carryOn(page)
    expect(await page.locator('.govuk-error-summary').innerText()).toContain('Enter a name')
    await answers['name']!(page)
    await page.getByRole('button', { name: 'Save and come back later' }).click()
    const code = await page.locator('main .govuk-inset-text strong').innerText()
    await page.getByRole('button', { name: 'Forget it on this computer' }).click()

    const library = await visit('/ask-for-an-assessment', { width: 1280 })
    await library.page.getByRole('link', { name: 'Carry on with a request you began' }).click()
    await library.page.getByLabel('Your code').fill(code)
    await library.page.getByRole('button', { name: 'Carry on' }).click()
    await answerAll(library.page)
    await library.page.getByRole('link', { name: /Letters, reports and photos/ }).click()
    await library.page.getByLabel('What is it?').fill('Letter from the clinic')
    await library.page
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('She is tired.') })
    await library.page.getByRole('button', { name: 'Add this file' }).click()
    await library.page.getByRole('button', { name: 'Carry on', exact: true }).click()
    expect(await library.page.locator('main').innerText()).toContain('Letter from the clinic')
    expect(await library.page.locator('main').innerText()).toContain('She hides under the table.')
    await library.page.goBack()
    await library.page.goForward()
    await library.page.getByRole('button', { name: 'Send the request' }).click()
    await library.page.waitForURL('**/sent')
    const reference = /RQ-\w{4}-\w{4}/.exec(await library.page.locator('.govuk-panel').innerText())![0]
    expect(await library.page.locator('main .govuk-inset-text strong').innerText()).toBe(code)
    expect(await library.page.locator('li.wm-date').count()).toBe(6)

    await page.goto('/your-request')
    await page.getByLabel('Your reference').fill(reference)
    await page.getByLabel('Your private code').fill(code)
    await page.getByRole('button', { name: 'Show me' }).click()
    expect(await heading(page)).toBe('We are thinking about whether to assess')
    expect(await page.locator('main').innerText()).toContain('Our decision whether to assess by')
    expect([...complaints, ...library.complaints]).toEqual([])
  })
})

describe('every page of a request', () => {
  it.each([1280, 320])('has nothing in the way of anybody, %i wide', { timeout: 240_000 }, async (width) => {
    const { page } = await visit('/ask-for-an-assessment/who', { width, height: 640 })
    const look = async (at: Page) => {
      const place = at.url()
      expect.soft(await axeProblems(at), place).toEqual([])
      expect.soft(await reflowProblems(at), place).toEqual([])
      expect.soft(await keyboardProblems(at), place).toEqual([])
    }
    await answerAll(page, look)
    await look(page)
    await page.getByRole('button', { name: 'Save and come back later' }).click()
    await look(page)
    await page.getByRole('button', { name: 'Carry on now' }).click()
    await page.getByRole('button', { name: 'Send the request' }).click()
    await page.waitForURL('**/sent')
    await look(page)
    await page.goto('/your-request')
    await look(page)
  })
})
