import type { Page } from 'playwright-core'

/** Anything that makes the page scroll sideways at its present width, or is cut off by the edge (WCAG 1.4.10). */
export const reflowProblems = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.documentElement &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
    const tooWide = [...document.body.querySelectorAll('*')].filter((element) => {
      const box = element.getBoundingClientRect()
      const style = getComputedStyle(element)
      const unseen = box.width <= 1 || box.height <= 1 || style.visibility === 'hidden'
      return !unseen && (box.right > width + 1 || box.left < -1) && !scrolls(element.parentElement)
    })
    const sideways = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - width
    const lines = tooWide.map((element) => {
      const box = element.getBoundingClientRect()
      return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} spans ${Math.round(box.left)} to ${Math.round(box.right)} of ${width}`
    })
    return sideways > 0 ? [`the page scrolls sideways by ${sideways} px`, ...lines] : lines
  })
