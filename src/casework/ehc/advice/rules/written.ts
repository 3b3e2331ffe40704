import type { AdviceBody } from './body.ts'
import type { About, Part } from './point.ts'

/** What came back from one page of the form: points that were there, and new ones. */
export type Written = {
  readonly about: About
  readonly edited: readonly { readonly number: number; readonly words: string; readonly part: Part }[]
  readonly fresh: readonly { readonly words: string; readonly part: Part }[]
  /** Which of a family writes. */
  readonly by?: string | undefined
}

/**
 * The body with one page of it written anew. A point that was emptied is gone, and its number with it. What is pasted
 * as several paragraphs becomes a point each.
 */
export const withWritten = (body: AdviceBody, { about, edited, fresh, by }: Written): AdviceBody => {
  const kept = body.points.flatMap((point) => {
    const said = edited.find(({ number }) => number === point.number)
    if (!said || point.about !== about) return [point]
    const words = tidy(said.words)
    return words === '' ? [] : [{ ...point, words, part: said.part }]
  })
  const first = Math.max(body.lastNumber, ...body.points.map(({ number }) => number), 0) + 1
  const added = fresh
    .flatMap(({ words, part }) => paragraphsOf(words).map((one) => ({ words: one, part })))
    .map((one, nth) => ({ ...one, about, number: first + nth, ...(by !== undefined && { by }) }))
  return { ...body, points: [...kept, ...added], lastNumber: first - 1 + added.length }
}

/** Paragraphs, without the numbers or dots a report puts before them. */
const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\n\s*\n/)
    .map((one) => tidy(one).replace(/^(?:\d{1,2}[.)]|[•*–-])\s+/, ''))
    .filter((one) => one !== '')

const tidy = (text: string): string => text.replace(/[ \t]+/g, ' ').trim()

/** What one of a family wrote, as they see it. */
export const ownPart = (body: AdviceBody, by: string | undefined): AdviceBody =>
  by === undefined ? body : { ...body, points: body.points.filter((one) => one.by === by), child: '' }

/** What one of a family gives, beside what others of it gave before. Numbers of both stay what they are. */
export const joinedTo = (before: AdviceBody | null, own: AdviceBody, by: string | undefined): AdviceBody => {
  if (before === null || by === undefined) return own
  const others = before.points.filter((one) => one.by !== by)
  const taken = new Set(others.map(({ number }) => number))
  let next = Math.max(before.lastNumber, own.lastNumber)
  const points = own.points.map((one) => (taken.has(one.number) ? { ...one, number: ++next } : one))
  const child = [before.child, own.child].filter((said, at, all) => said !== '' && all.indexOf(said) === at)
  return { ...own, points: [...others, ...points], lastNumber: next, child: child.join('\n\n') }
}
