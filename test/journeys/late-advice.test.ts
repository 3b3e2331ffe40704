import type { Page } from 'playwright-core'
import { beforeAll, expect, inject, it } from 'vitest'
import { inventedPeople, untilAllIsInvented } from './signed-in.ts'
import { visit } from './visit.ts'
import { follow, phone, press, signedIn, sound, textOf } from './walk.ts'

const origin = inject('origin')

/** What an invented case does by itself meanwhile would be somebody else's deed on the page in hand. */
beforeAll(async () => untilAllIsInvented(origin, await inventedPeople(origin)), 120_000)

const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000)
const dayIn = async (page: Page, field: string, day: Date) => {
  await page.locator(`#${field}-day`).fill(String(day.getDate()))
  await page.locator(`#${field}-month`).fill(String(day.getMonth() + 1))
  await page.locator(`#${field}-year`).fill(String(day.getFullYear()))
}
const inWords = (day: Date) =>
  day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })

/** A letter that came ten weeks ago, with a yes to it; gives what its family follows it by. */
const assessing = async (child: string) => {
  const emrys = await signedIn('Emrys Castellane')
  await emrys.goto('/desk/record-request')
  await emrys.getByLabel('A letter', { exact: true }).check()
  await dayIn(emrys, 'receivedOn', daysAgo(70))
  await emrys.getByLabel('A parent', { exact: true }).check()
  await emrys.getByLabel('First name and last name').fill(child)
  await emrys.getByLabel('What are you worried about?').fill('He cannot sit with the others.')
  await press(emrys, 'Look for the child')
  await emrys.getByLabel('I do not know').check()
  await press(emrys, 'Record the request')
  const said = await textOf(emrys)
  const reference = /RQ-\w{4}-\w{4}/.exec(said)![0]
  const code = /[2-9A-Z]{4}(?:-[2-9A-Z]{4}){3}/.exec(said)![0]
  const anneliese = await signedIn('Anneliese Quarshie')
  await anneliese.goto(`/desk/${reference}`)
  await follow(anneliese, 'Agree to assess')
  await anneliese
    .getByLabel('Why')
    .fill('The family tells of needs that the help he has had so far did not meet, and more should be known.')
  await press(anneliese, 'See the letter')
  await press(anneliese, 'Send it')
  return { reference, code }
}

it(
  'late advice is chased in two presses, and its family reads who is late and what was done about it',
  { timeout: 180_000 },
  async () => {
    const { reference, code } = await assessing('Leofric Ashdown-Mbeki')
    const anneliese = await signedIn('Anneliese Quarshie')
    await anneliese.goto(`/desk/${reference}/advice/ask`)
    await dayIn(anneliese, 'gotOn', daysAgo(50))
    await press(anneliese, 'Ask them')
    expect(await textOf(anneliese)).toContain('They have been asked')

    await anneliese.goto('/desk/late-advice')
    const theirs = anneliese.getByRole('checkbox', {
      name: new RegExp(`Educational psychology, about .+, ${reference}`),
    })
    expect(await theirs.isChecked()).toBe(true)
    await sound(anneliese)
    await press(anneliese, 'Go on')
    expect(await textOf(anneliese)).toMatch(new RegExp(`Educational psychology, about .+, ${reference}`))
    await sound(anneliese)
    await press(anneliese, 'Write to them')
    expect(await textOf(anneliese)).toMatch(/written to/)

    const { page: family } = await visit('/your-request', phone)
    await family.getByLabel('Your reference').fill(reference)
    await family.getByLabel('Your private code').fill(code)
    await press(family, 'Show me')
    const read = await textOf(family)
    expect(read).toContain('This is late')
    expect(read).toContain(
      `Educational psychology: late. It was due by ${inWords(daysAgo(8))}. We are sorry. We wrote to them again on ${inWords(new Date())}.`,
    )
    expect(read).toContain(`${inWords(new Date())}: We wrote again to those whose reports we wait for.`)
    await sound(family, phone)

    await follow(anneliese, 'Your work')
    await anneliese.goto(`/desk/${reference}/advice`)
    expect(await textOf(anneliese)).toContain('Written to once since')
  },
)

it(
  'a phone without scripts shows what is late, and asks before anybody is written to',
  { timeout: 60_000 },
  async () => {
    const jerome = await signedIn('Jerome Pettifer', phone)
    await jerome.goto('/desk/late-advice')
    await sound(jerome, phone)
    expect(await jerome.getByRole('checkbox').count()).toBeGreaterThan(0)
    await press(jerome, 'Go on')
    expect(await textOf(jerome)).toContain('Each gets an e-mail with a link.')
    await sound(jerome, phone)
  },
)
