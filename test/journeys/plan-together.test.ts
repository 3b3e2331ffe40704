import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { follow, go, phone, press, signedIn, sound, textOf } from './walk.ts'

const fill = (page: Page, label: string, said: string) => page.getByLabel(label, { exact: true }).fill(said)

/** What is asked about this child: the invented cases are told beside the first visits, and this is there before long. */
const askedAbout = async (adviser: Page, child: string): Promise<Locator> => {
  const asked = adviser.locator('main a', { hasText: `Advice about ${child}` })
  for (let tried = 0; tried < 60; tried++) {
    await adviser.goto('/asked')
    if ((await asked.count()) > 0) return asked.first()
    await adviser.waitForTimeout(1000)
  }
  throw new Error(`Nothing was asked about ${child} in a minute.`)
}

/** The psychologist says what is needed, what should come of it and what would help; gives the case's reference. */
const advised = async (henrietta: Page): Promise<string> => {
  await go(henrietta, await askedAbout(henrietta, 'Casimir Achterberg'))
  const reference = /RQ-\w{4}-\w{4}/.exec(henrietta.url())![0]
  await press(henrietta, 'Start')
  for (const said of [
    'He finds reading new words very hard.',
    'He will read a comic alone.',
    'Regular teaching of the sounds of letters.',
  ]) {
    await fill(henrietta, 'New point 1', said)
    await press(henrietta, 'Save and go on')
  }
  await henrietta.getByLabel('I know or have seen the child').check()
  await press(henrietta, 'Save and go on')
  await henrietta.getByLabel('No', { exact: true }).check()
  await press(henrietta, 'Give this advice')
  return reference
}

/** The plan is made of the advice: what is vague in it is said, and put into hours. */
const written = async (jerome: Page, plan: string) => {
  await jerome.goto(`${plan}/about`)
  await fill(jerome, 'What the child or young person says', 'I like trians. Big wuns.')
  await press(jerome, 'Save')
  await jerome.goto(`${plan}/need?from=psych/1`)
  await sound(jerome)
  await press(jerome, 'Save')
  await jerome.goto(`${plan}/outcome?from=psych/2`)
  await fill(jerome, 'By when', 'July 2027')
  await jerome.getByLabel(/^Need 1:/).check()
  await press(jerome, 'Save')
  await jerome.goto(`${plan}/provision?from=psych/3`)
  await jerome.getByLabel(/^Need 1:/).check()
  await jerome.getByLabel(/^Outcome 1:/).check()
  await press(jerome, 'Save')
  expect(await textOf(jerome)).toMatch(/things? (is|are) vague/)
  await sound(jerome)

  await go(jerome, jerome.locator('main a[href*="/provision?id="]').first())
  expect(await textOf(jerome)).toContain('“Regular” can be counted by nobody')
  await sound(jerome)
  await fill(jerome, 'What is done', 'Teaching of the sounds of letters')
  await fill(jerome, 'Who gives it', 'A teacher')
  await fill(jerome, 'How often', 'Each school day')
  await fill(jerome, 'How long each time', '20 minutes')
  await fill(jerome, 'How many children at once', 'One to one')
  await fill(jerome, 'How and when it is looked at again', 'Each term by the SENCO')
  await press(jerome, 'Save')
  expect(await textOf(jerome)).not.toMatch(/vague/)
  await jerome.goto(`${plan}/appendices`)
  await jerome.getByRole('checkbox', { name: 'Educational psychology' }).check()
  await press(jerome, 'Save')
}

const sent = async (jerome: Page, plan: string) => {
  await jerome.goto(`${plan}/check`)
  await sound(jerome)
  await press(jerome, 'See the letter, then send')
  await press(jerome, 'See the letter')
  await press(jerome, 'Send it')
}

it(
  'a plan is made of advice, answered by the mother on a small phone without scripts, and each answer is answered',
  { timeout: 180_000 },
  async () => {
    const reference = await advised(await signedIn('Dr Henrietta Voss'))
    const anneliese = await signedIn('Anneliese Quarshie')
    await anneliese.goto(`/desk/${reference}`)
    await follow(anneliese, 'A plan is needed')
    await fill(anneliese, 'Why a plan is needed', 'The advice asks for help that must be made sure of.')
    await press(anneliese, 'A plan is needed')
    // Others have not answered yet: that is said, and why they are not waited for is kept.
    expect(await textOf(anneliese)).toContain('Advice is still to come from')
    await fill(
      anneliese,
      'If advice is still to come: why you do not wait for it',
      'He starts at a new school in a month.',
    )
    await press(anneliese, 'A plan is needed')

    const jerome = await signedIn('Jerome Pettifer')
    const plan = `/desk/${reference}/plan`
    await written(jerome, plan)
    await sent(jerome, plan)

    const rosalind = await signedIn('Rosalind Achterberg', phone)
    const draft = `/your-child/${reference}/plan`
    await rosalind.goto(draft)
    await sound(rosalind, phone)
    await follow(rosalind, 'Say what you think of this: Provision 1')
    await sound(rosalind, phone)
    await rosalind.getByLabel('I would say it in other words').check()
    await fill(rosalind, 'Your words', 'Teaching of the sounds of letters, with books about trains')
    await press(rosalind, 'Save')
    await press(rosalind, 'Say something about the whole draft')
    await rosalind.getByLabel('Name the school or college').check()
    await fill(rosalind, 'Your words', 'Tall Trees School')
    await press(rosalind, 'Save')
    expect(await textOf(rosalind)).toContain('Tall Trees School')

    await jerome.goto(`${plan}/replies`)
    await sound(jerome)
    await go(jerome, jerome.getByRole('button', { name: /^Accept, and put the words into the plan/ }))
    expect(await textOf(jerome)).toContain('It is accepted')
    await follow(jerome, 'Decline: Tall Trees School')
    await sound(jerome)
    await fill(jerome, 'Why not', 'We ask the school first. You hear from us by Friday.')
    await press(jerome, 'Decline')
    expect(await textOf(jerome)).toContain('It is declined')

    await rosalind.goto(draft)
    await sound(rosalind, phone)
    const seen = await textOf(rosalind)
    for (const said of [
      'We said yes',
      'We said no',
      'Why: We ask the school first. You hear from us by Friday.',
    ])
      expect(seen).toContain(said)

    await sent(jerome, plan)
    await rosalind.goto(draft)
    expect(await textOf(rosalind)).toContain('This is a changed draft')
    await follow(rosalind, 'What changed since the draft before')
    await sound(rosalind, phone)
    expect(await rosalind.locator('main ins').first().innerText()).toContain('with books about trains')
  },
)
