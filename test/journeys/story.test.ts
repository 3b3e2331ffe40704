import { expect, inject, it } from 'vitest'
import { visit } from './visit.ts'

const portage = 'Early Years Education, Support and Childcare - SEND and Portage'

it.each([
  ['with scripts, on a wide screen', { width: 1280 }],
  ['without scripts, on a small phone', { width: 320, javascript: false }],
])(
  'a stranger finds Portage by a misspelt word, keeps it, prints it and reports a wrong number: %s',
  async (_, wish) => {
    const { page, complaints } = await visit('/', wish)
    await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('portidge CV2')
    await page.getByRole('button', { name: 'Search' }).first().click()
    expect(await page.getByText('Showing results for portage').count()).toBe(1)

    await page.getByRole('link', { name: portage, exact: true }).first().click()
    expect(await page.locator('h1').textContent()).toBe(portage)

    await page.getByRole('button', { name: 'Save to my list' }).click()
    expect(new URL(page.url()).pathname).toBe('/saved')
    await page.getByRole('link', { name: /large print/i }).click()
    expect(await page.locator('.wm-booklet').textContent()).toContain(portage)

    await page.goto('/listings/early-years-send-and-portage')
    await page.locator('main').getByRole('link', { name: 'Is there anything wrong with this page?' }).click()
    await page.getByLabel('A phone number, email or web address is wrong').check()
    await page.getByRole('button', { name: 'Send' }).click()
    expect(await page.locator('main').textContent()).toMatch(/WM-[0-9A-Z]{4}-[0-9A-Z]{4}/)
    expect(complaints).toEqual([])
  },
)

it('a program harvests the same listing from the open feed', async () => {
  const feed = `${inject('origin')}/open-referral/v3`
  const found = await ask(`${feed}/services?search=portage`)
  const listed = (found['contents'] as { id: string; name: string }[]).find(({ name }) => name === portage)
  const service = await ask(`${feed}/services/${listed?.id}`)
  expect(service['name']).toBe(portage)
  expect(service['status']).toBe('active')
})

it('a result opens where it stands and closes again, by keyboard', async () => {
  const { page } = await visit('/search?q=portage')
  const opener = page.locator('a[data-open="early-years-send-and-portage"]')
  await opener.focus()
  await page.keyboard.press('Enter')
  await page.getByText('Portage workers visit').first().waitFor()
  expect(await opener.getAttribute('aria-expanded')).toBe('true')
  await page.keyboard.press('Space')
  expect(await opener.getAttribute('aria-expanded')).toBe('false')
  expect(await page.getByText('Portage workers visit').isVisible()).toBe(false)
})

it('words are offered as one types, and the first can be taken with the arrow keys', async () => {
  const { page } = await visit('/search')
  await page.getByRole('combobox').first().pressSequentially('spee')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(/q=/)
  expect(new URL(page.url()).searchParams.get('q')).toBe('speech')
})

const ask = async (address: string) => (await (await fetch(address)).json()) as Record<string, unknown>
