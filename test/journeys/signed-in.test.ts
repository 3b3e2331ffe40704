import { beforeAll, expect, inject, it } from 'vitest'
import { axeProblems, htmlProblems, keyboardProblems, reflowProblems } from '../browser/index.ts'
import { inventedPeople, type Person, reachedBy, signedInAs, untilAllIsInvented } from './signed-in.ts'
import { byKeyboard, homes, mustBeReached } from './signed-in-templates.ts'

type Stop = { readonly template: string; readonly path: string; readonly person: Person }

const origin = inject('origin')
const stops: Stop[] = []
const nowhere: string[] = []
let people: readonly Person[]

beforeAll(async () => {
  people = await inventedPeople(origin)
  await untilAllIsInvented(origin, people)
  const seen = new Set<string>()
  for (const person of people) {
    const page = await signedInAs(origin, person, { width: 1280 })
    const { pages, broken } = await reachedBy(origin, page.context())
    nowhere.push(...broken.map((link) => `${link}, as ${person.name}`))
    for (const [template, path] of pages) {
      // Homes differ by what somebody does; any other page is looked at once.
      if (template === '/home' ? !homes.includes(person.name) : seen.has(template)) continue
      seen.add(template)
      stops.push({ template, path, person })
    }
    await page.context().close()
  }
}, 300_000)

it('the walk from everybody’s home reaches every page it is known to lead to', () => {
  const reached = new Set(stops.map(({ template }) => template))
  expect(mustBeReached.filter((template) => !reached.has(template))).toEqual([])
})

it('no link leads to a page that is not there', () => expect(nowhere).toEqual([]))

/** Looks at each stop as its person, and says of each what is in the way. */
const lookAt = async (
  some: readonly Stop[],
  wish: Parameters<typeof signedInAs>[2],
  look: (page: Awaited<ReturnType<typeof signedInAs>>, html: string) => Promise<readonly string[]>,
): Promise<readonly string[]> => {
  const found: string[] = []
  for (const [person, theirs] of Map.groupBy(some, (stop) => stop.person)) {
    const page = await signedInAs(origin, person, wish)
    for (const { path, template } of theirs) {
      const reply = await page.goto(path)
      const problems = await look(page, (await reply?.text()) ?? '')
      found.push(...problems.map((problem) => `${template}, as ${person.name}: ${problem}`))
    }
    await page.context().close()
  }
  return found
}

const phone = { width: 320, height: 640 }

it('on a small phone, nothing is in the way of anybody', async () => {
  expect(await lookAt(stops, phone, (page) => axeProblems(page))).toEqual([])
}, 600_000)

it('without JavaScript nothing is cut off, every form can be sent, and the HTML is sound', async () => {
  const found = await lookAt(stops, { ...phone, javascript: false }, async (page, html) => {
    const unsent = await page
      .locator('form')
      .evaluateAll((forms: HTMLFormElement[]) =>
        forms
          .filter((form) => ![...form.elements].some((one) => one.matches('[type=submit]')))
          .map(({ action }) => action),
      )
    return [
      ...(await reflowProblems(page)),
      ...(await htmlProblems(html)),
      ...unsent.map((action) => `no button to send ${action}`),
    ]
  })
  expect(found).toEqual([])
}, 600_000)

it('at a desk, by keyboard alone, everything can be reached and seen', async () => {
  // Forms about facts are one view; one of each kind of page stands for the rest.
  const some = stops.filter(({ template }) => byKeyboard.has(template))
  const found = await lookAt(some, { width: 1280 }, async (page) => [
    ...(await axeProblems(page)),
    ...(await keyboardProblems(page)),
  ])
  expect(found).toEqual([])
}, 600_000)
