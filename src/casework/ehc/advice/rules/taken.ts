import { paragraphsIn } from '#documents'
import { sentencesOf } from '../../plan/rules/sentences.ts'
import type { AdviceBody } from './body.ts'
import type { About, Part } from './point.ts'

/** The sentences of each page of a report. A line that only breaks where the paper ends is no end of a sentence. */
export const sentencesByPage = (pages: readonly string[]): readonly (readonly string[])[] =>
  pages.map((page) => paragraphsIn(page).flatMap(sentencesOf))

/** One sentence of a report: “2.5” is the fifth of page 2. */
export const keyOfSentence = (page: number, nth: number): string => `${page}.${nth}`

export type Taking = {
  readonly document: string
  readonly pages: readonly (readonly string[])[]
  readonly chosen: ReadonlySet<string>
  readonly about: About
  readonly part: Part
}

/**
 * The body with the chosen sentences as points: those that stand beside each other on a page are one. What is a point
 * already becomes none again. A paper with one page and no other, as a letter in Word, is told without a page.
 */
export const withTaken = (body: AdviceBody, { document, pages, chosen, about, part }: Taking): AdviceBody => {
  const runs = pages.flatMap((sentences, at) =>
    runsOf(sentences, (nth) => chosen.has(keyOfSentence(at + 1, nth + 1))).map((words) => ({
      words,
      page: pages.length === 1 ? null : at + 1,
    })),
  )
  const isNew = ({ words }: { words: string }) =>
    body.points.every((point) => point.words !== words || point.about !== about)
  const first = Math.max(body.lastNumber, ...body.points.map(({ number }) => number), 0) + 1
  const points = runs
    .filter(isNew)
    .map(({ words, page }, nth) => ({ number: first + nth, about, part, words, from: { document, page } }))
  return { ...body, points: [...body.points, ...points], lastNumber: first - 1 + points.length }
}

const runsOf = (sentences: readonly string[], isChosen: (nth: number) => boolean): readonly string[] => {
  const runs: string[][] = []
  for (const [nth, sentence] of sentences.entries()) {
    if (!isChosen(nth)) continue
    if (nth > 0 && isChosen(nth - 1)) runs.at(-1)!.push(sentence)
    else runs.push([sentence])
  }
  return runs.map((run) => run.join(' '))
}
