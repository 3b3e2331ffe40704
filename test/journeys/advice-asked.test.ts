import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { visit } from './visit.ts'
import { follow, phone, press, signedIn, sound, textOf } from './walk.ts'

/** Invented cases come beside the first visits: waits until one is there, and gives its reference. */
const referenceAt = async (page: Page, path: string, link: string): Promise<string> => {
  const found = page.locator('main a', { hasText: link }).first()
  await expect
    .poll(async () => (await page.goto(path)) && (await found.count()), { timeout: 60_000, interval: 1_000 })
    .toBeGreaterThan(0)
  return /RQ-\w{4}-\w{4}/.exec((await found.getAttribute('href'))!)![0]
}

/** A therapist without an account, on a phone without scripts: what they write, page by page. */
const givenByCode = async (reference: string, code: string): Promise<void> => {
  const { page } = await visit('/answer', phone)
  await sound(page, phone)
  await page.getByLabel('reference', { exact: false }).fill(reference)
  await page.getByLabel('code', { exact: false }).fill(code)
  await press(page, 'Open')
  expect(await textOf(page)).toContain('He cannot follow what is said to the class')
  await sound(page, phone)
  await follow(page, 'Start')
  for (const point of [
    'He speaks to nobody outside the family.',
    'Within a year he answers one adult at school in a whisper.',
    'A therapist trains two adults for two hours each term.',
  ]) {
    await page.getByLabel('New point 1', { exact: true }).fill(point)
    await press(page, 'Save and go on')
    await sound(page, phone)
  }
  await page.getByLabel(/From the notes/).check()
  await page.getByLabel('Say more about it').fill('The clinic letters of this spring.')
  await press(page, 'Save and go on')
  await page.getByLabel('No', { exact: true }).check()
  await page.getByLabel('Your name and your job').fill('Una Crake, speech and language therapist')
  await press(page, 'Give this advice')
  expect(await textOf(page)).toContain('Your advice is in')
}

it(
  'advice is asked of a therapist, given by code and by account, read side by side, and told to the family',
  { timeout: 240_000 },
  async () => {
    const henrietta = await signedIn('Dr Henrietta Voss')
    const reference = await referenceAt(henrietta, '/asked', 'Advice about Casimir')
    const jerome = await signedIn('Jerome Pettifer')
    await jerome.goto(`/desk/${reference}/advice/ask`)
    await sound(jerome)
    await jerome.getByLabel('Speech and language therapy', { exact: true }).check()
    await press(jerome, 'Ask them')
    await jerome.goto(`/desk/${reference}/advice`)
    await sound(jerome)
    await jerome
      .locator('main li', { hasText: 'Speech and language therapy' })
      .getByRole('link', { name: 'Print a letter with a code' })
      .first()
      .click()
    await press(jerome, 'Make the letter')
    const [typed = '', code = ''] = await jerome.locator('dd').allInnerTexts()
    await givenByCode(typed, code)

    await henrietta.goto('/asked')
    await follow(henrietta, 'Advice about Casimir')
    await sound(henrietta)
    await follow(henrietta, 'Start')
    await henrietta.getByLabel('New point 1', { exact: true }).fill('He understands more than he shows.')
    for (const _ of ['needs', 'outcomes', 'provision']) await press(henrietta, 'Save and go on')
    await henrietta.getByLabel(/I know or have seen/).check()
    await press(henrietta, 'Save and go on')
    expect(await textOf(henrietta)).toContain('You have written nothing on what should come of it.')
    await henrietta.getByLabel('No', { exact: true }).check()
    await press(henrietta, 'Give this advice')

    await jerome.goto(`/desk/${reference}/advice`)
    for (const said of ['He speaks to nobody outside the family.', 'He understands more than he shows.'])
      expect(await textOf(jerome)).toContain(said)
    await sound(jerome)

    const rosalind = await signedIn('Rosalind Achterberg', phone)
    await rosalind.goto(`/your-child/${reference}`)
    expect(await textOf(rosalind)).toContain('Speech and language therapy')
    await sound(rosalind, phone)
  },
)

it(
  'late advice is chased in two presses, and the family reads that it is late and that we wrote again',
  { timeout: 120_000 },
  async () => {
    const jerome = await signedIn('Jerome Pettifer', phone)
    await expect
      .poll(async () => (await jerome.goto('/desk/late-advice')) && jerome.getByRole('checkbox').count(), {
        timeout: 60_000,
        interval: 1_000,
      })
      .toBeGreaterThan(0)
    await sound(jerome, phone)
    await press(jerome, 'Go on')
    await sound(jerome, phone)
    await press(jerome, 'Write to them')
    expect(await textOf(jerome)).toMatch(/written to/)
  },
)
