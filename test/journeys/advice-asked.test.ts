import { beforeAll, expect, inject, it } from 'vitest'
import { inventedPeople, untilAllIsInvented } from './signed-in.ts'
import { visit } from './visit.ts'
import { follow, phone, press, signedIn, sound, textOf } from './walk.ts'

const origin = inject('origin')

/** What an invented case does by itself meanwhile would be somebody else's deed on the page in hand. */
beforeAll(async () => untilAllIsInvented(origin, await inventedPeople(origin)), 120_000)

/** A therapist without an account, on a phone without scripts: what they write, page by page. */
const givenByCode = async (reference: string, code: string): Promise<void> => {
  const { page } = await visit('/answer', phone)
  await sound(page, phone)
  await page.getByLabel('reference', { exact: false }).fill(reference)
  await page.getByLabel('code', { exact: false }).fill(code)
  await press(page, 'Open')
  expect(await textOf(page)).toContain('He has lost the words he had')
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
  'advice is asked of a therapist, given by code and by account, and read side by side',
  { timeout: 240_000 },
  async () => {
    const henrietta = await signedIn('Dr Henrietta Voss')
    await henrietta.goto('/asked')
    const asked = henrietta.locator('main a', { hasText: 'Advice about Amadou' }).first()
    const reference = /RQ-\w{4}-\w{4}/.exec((await asked.getAttribute('href'))!)![0]
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
    await follow(henrietta, 'Advice about Amadou')
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
  },
)
