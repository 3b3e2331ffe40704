import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { visit } from './visit.ts'
import { follow, phone, press, signedIn, sound, textOf } from './walk.ts'

/** A day box: three of them under one question. */
const typeDay = async (page: Page, question: string, on: Date) => {
  const group = page.getByRole('group', { name: question })
  await group.getByLabel('Day').fill(String(on.getDate()))
  await group.getByLabel('Month').fill(String(on.getMonth() + 1))
  await group.getByLabel('Year').fill(String(on.getFullYear()))
}

const monthsFromNow = (months: number): Date => {
  const now = new Date()
  return new Date(now.getFullYear(), now.getMonth() + months, 5)
}

it(
  'a child moves here with a plan: the family is told what follows, and another assessment begins',
  { timeout: 180_000 },
  async () => {
    // The desk's own form at the width of a phone and without scripts, as on a bad day.
    const emrys = await signedIn('Emrys Castellane', phone)
    await emrys.goto('/desk/moved-in')
    await sound(emrys, phone)
    await emrys.getByLabel('An education, health and care plan').check()
    await emrys.getByLabel('Which council they came from').fill('Ashenford Council')
    await emrys.getByLabel('First name and last name').fill('Orla O’Brien-Nkemelu')
    await press(emrys, 'Look for the child')
    expect(await textOf(emrys)).toContain('Enter the day the plan was first made')
    expect(await emrys.getByLabel('First name and last name').inputValue()).toBe('Orla O’Brien-Nkemelu')
    await typeDay(emrys, 'The day the plan was first made', monthsFromNow(-8))
    await press(emrys, 'Look for the child')
    await sound(emrys, phone)
    await emrys.getByLabel('I do not know').check()
    await press(emrys, 'Open the case')
    const said = await textOf(emrys)
    const reference = /RQ-\w{4}-\w{4}/.exec(said)![0]
    const code = /[2-9A-Z]{4}(?:-[2-9A-Z]{4}){3}/.exec(said)![0]
    expect(said).toContain('Tell the family what follows by')

    const anneliese = await signedIn('Anneliese Quarshie')
    await anneliese.goto(`/desk/${reference}`)
    await sound(anneliese)
    expect(await textOf(anneliese)).toContain('Ashenford Council')
    await follow(anneliese, 'Tell the family what follows')
    await sound(anneliese)
    await anneliese.getByLabel(/^Assess again/).check()
    await typeDay(anneliese, 'By when will it be reviewed?', monthsFromNow(24))
    await press(anneliese, 'See the letter')
    expect(await textOf(anneliese)).toContain('The review must be done by')
    await typeDay(anneliese, 'By when will it be reviewed?', monthsFromNow(2))
    await press(anneliese, 'See the letter')
    await sound(anneliese)
    expect(await textOf(anneliese)).toContain('Ashenford Council passed the plan on to us')
    await press(anneliese, 'Send it')

    const { page: family } = await visit('/your-request', phone)
    await family.getByLabel('Your reference').fill(reference)
    await family.getByLabel('Your private code').fill(code)
    await press(family, 'Show me')
    await sound(family, phone)
    expect(await textOf(family)).toContain('We wrote to say what we will do with the plan.')

    await anneliese.goto(`/desk/${reference}/assess-again`)
    await sound(anneliese)
    await follow(anneliese, 'Go to that case')
    await sound(anneliese)
    expect(await textOf(anneliese)).toContain('Send the final plan, after assessing again')
  },
)
