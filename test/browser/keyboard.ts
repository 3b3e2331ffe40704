import type { Page } from 'playwright-core'

/** One stop of the Tab key: what has the focus, how it is called, and whether a person can see that it has. */
export type Stop = { element: string; name: string; seen: boolean; inView: boolean }

/** Presses Tab from the top of the page until the focus has been everywhere and leaves the page. */
export const tabOrder = async (page: Page): Promise<Stop[]> => {
  await page.evaluate(resetFocus)
  const stops: Stop[] = []
  for (let pressed = 0; pressed < 500; pressed++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(readStop)
    if (stop === undefined) return stops
    stops.push(stop)
  }
  throw new Error(`${page.url()}: the focus never leaves the page; is there a keyboard trap?`)
}

/** What stands in the way of a person who uses only the keyboard, one line a fault. */
export const keyboardProblems = async (page: Page): Promise<string[]> => {
  const expected = await page.evaluate(countStops)
  const stops = await tabOrder(page)
  const forced = await page.evaluate(() =>
    [...document.querySelectorAll('[tabindex]')]
      .filter((element) => Number(element.getAttribute('tabindex')) > 0)
      .map((element) => `${element.tagName.toLowerCase()} jumps the queue with a positive tabindex`),
  )
  return [
    ...forced,
    ...stops.filter(({ seen }) => !seen).map((stop) => `${stop.element} "${stop.name}" shows no focus`),
    ...stops
      .filter(({ inView }) => !inView)
      .map((stop) => `${stop.element} "${stop.name}" has the focus out of view`),
    ...(stops.length < expected ? [`${expected} controls, but Tab reaches only ${stops.length}`] : []),
  ]
}

/** A page that came back with a mistake has put the focus on it: begin above everything all the same. */
const resetFocus = () => {
  const top = document.createElement('span')
  top.tabIndex = -1
  document.body.prepend(top)
  top.focus()
  // The next Tab starts where it was.
  top.remove()
  window.scrollTo(0, 0)
}

/** Everything that ought to be reached: a group of radios is one stop. Runs in the page. */
const countStops = (): number => {
  const groups = new Set<string>()
  return [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
  ].filter((element) => {
    if (element.matches(':disabled, [type=hidden], [tabindex="-1"]') || !element.checkVisibility())
      return false
    if (getComputedStyle(element).visibility === 'hidden') return false
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
    const group = `${element.form?.id ?? ''}/${element.name}`
    if (groups.has(group)) return false
    groups.add(group)
    return true
  }).length
}

/** Looks at what has the focus, takes the focus away to see if anything changes, and gives it back. Runs in the page. */
const readStop = (): Stop | undefined => {
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || element === document.body) return undefined
  const looks = (): string => {
    const around = [
      element,
      ...('labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : []),
    ]
    const layers = around.flatMap((one) =>
      [null, '::before', '::after'].map((pseudo) => getComputedStyle(one, pseudo)),
    )
    const inside = [...element.children].map((child) => getComputedStyle(child))
    return [...layers, ...inside]
      .map((style) => [
        style.outlineStyle === 'none'
          ? ''
          : `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`,
        style.boxShadow,
        style.backgroundColor,
        style.borderColor,
        style.borderWidth,
      ])
      .join('|')
  }
  const box = element.getBoundingClientRect()
  const inView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
  const focused = looks()
  element.blur()
  const plain = looks()
  element.focus({ preventScroll: true })
  const name = element.getAttribute('aria-label') ?? element.innerText ?? element.getAttribute('name') ?? ''
  const id = element.id ? `#${element.id}` : ''
  return {
    element: `${element.tagName.toLowerCase()}${id}`,
    name: name.trim().replaceAll(/\s+/g, ' ').slice(0, 60),
    seen: focused !== plain,
    inView,
  }
}
