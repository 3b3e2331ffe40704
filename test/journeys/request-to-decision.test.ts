import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { visit } from './visit.ts'
import { follow, phone, press, signedIn, sound, textOf } from './walk.ts'

/** Written down by whoever took the call, and thanked for; with what the caller is given to follow it by. */
const recorded = async (staff: Page, child: string) => {
  await staff.goto('/desk/record-request')
  await staff.getByLabel('A phone call').check()
  await staff.getByLabel('A parent', { exact: true }).check()
  await staff.getByLabel('First name and last name').fill(child)
  await staff.getByLabel('What are you worried about?').fill('Hiding under the table.')
  await press(staff, 'Look for the child')
  await staff.getByLabel('I do not know').check()
  await press(staff, 'Record the request')
  const said = await textOf(staff)
  const reference = /RQ-\w{4}-\w{4}/.exec(said)![0]
  const code = /[2-9A-Z]{4}(?:-[2-9A-Z]{4}){3}/.exec(said)![0]
  await follow(staff, 'See the letter of thanks')
  await press(staff, 'See the letter')
  await press(staff, 'Send it')
  return { reference, code }
}

/** What the caller sees of it on their own phone. */
const followed = async ({ reference, code }: { reference: string; code: string }): Promise<string> => {
  const { page } = await visit('/your-request', phone)
  await page.getByLabel('Your reference').fill(reference)
  await page.getByLabel('Your private code').fill(code)
  await press(page, 'Show me')
  await sound(page, phone)
  return textOf(page)
}

const place = 'The library, upstairs'

const meetingArranged = async (staff: Page) => {
  const day = new Date(Date.now() + 9 * 24 * 60 * 60 * 1000)
  await staff.goto('/desk/panel/new')
  await sound(staff)
  await staff.getByLabel('Day', { exact: true }).fill(String(day.getDate()))
  await staff.getByLabel('Month', { exact: true }).fill(String(day.getMonth() + 1))
  await staff.getByLabel('Year', { exact: true }).fill(String(day.getFullYear()))
  await staff.getByLabel('Where, or how').fill(place)
  await staff.getByRole('radio', { name: 'Gwendolyn Marsh-Adeyemi' }).check()
  await staff.getByRole('checkbox', { name: 'Halvard Nnamdi' }).check()
  await press(staff, 'Arrange the meeting')
  expect(await textOf(staff)).toContain(place)
}

it(
  'a request by phone is thanked for, heard, read by a panel where one stands aside, and agreed',
  { timeout: 120_000 },
  async () => {
    const emrys = await signedIn('Emrys Castellane')
    const request = await recorded(emrys, 'Zillah Orchard-Pym')
    const { reference } = request
    await emrys.goto(`/desk/${reference}/views`)
    await sound(emrys)
    await emrys.getByLabel('The family').check()
    await emrys.getByLabel('Phone call').check()
    await emrys.getByLabel('What they said, in their words').fill('She is calm with her gran.')
    await press(emrys, 'Keep it')
    await meetingArranged(emrys)

    const anneliese = await signedIn('Anneliese Quarshie')
    await anneliese.goto(`/desk/${reference}/panel`)
    await sound(anneliese)
    await anneliese.getByLabel(place).check()
    await press(anneliese, 'Put it on the list')
    const item = (await anneliese.locator('main a[href^="/desk/panel/"]').first().getAttribute('href'))!

    const halvard = await signedIn('Halvard Nnamdi')
    await halvard.goto(item)
    await sound(halvard)
    await halvard.getByLabel('Yes, I stand aside').check()
    await halvard.getByLabel('Why you stand aside').fill('Her aunt works at my school')
    await press(halvard, 'Save and carry on')
    expect(await textOf(halvard)).not.toContain(reference)
    expect((await halvard.goto(item))?.status()).toBe(404)

    const gwendolyn = await signedIn('Gwendolyn Marsh-Adeyemi')
    await gwendolyn.goto(item)
    await gwendolyn.getByLabel('No, I can advise').check()
    await press(gwendolyn, 'Save and carry on')
    expect(await textOf(gwendolyn)).toContain('She is calm with her gran.')
    await sound(gwendolyn)
    for (const which of [0, 1]) {
      await gwendolyn.getByLabel('Yes', { exact: true }).nth(which).check()
      await gwendolyn.getByLabel('Why, about this child').nth(which).fill('She does not speak in class')
    }
    await press(gwendolyn, 'Save your view')
    expect(await textOf(gwendolyn)).toContain('Gwendolyn Marsh-Adeyemi')

    await anneliese.goto(`/desk/${reference}`)
    await follow(anneliese, 'Agree to assess')
    await anneliese
      .getByLabel('Why')
      .fill('The family and the panel tell of needs that help so far has not met.')
    await press(anneliese, 'See the letter')
    await press(anneliese, 'Send it')
    await anneliese.goto(`/desk/${reference}`)
    expect(await anneliese.locator('h1').innerText()).toContain('Assessing')
    await sound(anneliese)
    expect(await followed(request)).toContain('We have said yes to an assessment.')
  },
)

it(
  'a refusal gives the test and its reasons, and leads on to a meeting about support',
  { timeout: 120_000 },
  async () => {
    const emrys = await signedIn('Emrys Castellane')
    const request = await recorded(emrys, 'Quentin Marlow-Ash')
    const { reference } = request
    const anneliese = await signedIn('Anneliese Quarshie')
    await anneliese.goto(`/desk/${reference}`)
    await follow(anneliese, 'Decide not to assess')
    await sound(anneliese)
    await anneliese.getByLabel('nothing shows that a plan may be necessary').check()
    const why = 'What the school and the family tell us agrees: the help in place meets his needs today.'
    await anneliese.getByLabel('Why').fill(why)
    await press(anneliese, 'See the letter')
    const letter = await textOf(anneliese)
    for (const said of [why, 'My Support Plan']) expect(letter).toContain(said)
    await press(anneliese, 'Send it')
    await anneliese.goto(`/desk/${reference}`)
    await follow(anneliese, 'Offer a meeting about support')
    await sound(anneliese)
    await anneliese.getByLabel('How it was offered').fill('By phone, for next Tuesday')
    await press(anneliese, 'Offer a meeting about support')
    expect(await textOf(anneliese)).toContain('A meeting about support was offered')
    const told = await followed(request)
    for (const said of ['We decided not to assess', 'We offered a meeting about help'])
      expect(told).toContain(said)
  },
)
