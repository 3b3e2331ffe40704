import { z } from 'zod'

/** What somebody has told us so far, in the order they were asked: a question's name, and its answer as sent. */
export type Told = readonly Answer[]
export type Answer = readonly [question: string, values: readonly string[]]

/** An answer to every question. It is kept, so that nobody is asked twice. */
export const unsure = 'unsure'

export const nothingTold: Told = []

/** The answer to a question; undefined if it has not been asked, empty if the person was not sure. */
export const answerIn = (told: Told, question: string): readonly string[] | undefined => {
  const values = told.find(([name]) => name === question)?.[1]
  return values?.[0] === unsure ? [] : values
}

export const isTold = (told: Told, question: string): boolean => told.some(([name]) => name === question)

/** A changed answer keeps its place; a new one comes last. */
export const withAnswer = (told: Told, question: string, values: readonly string[]): Told =>
  isTold(told, question)
    ? told.map((answer) => (answer[0] === question ? [question, values] : answer))
    : [...told, [question, values]]

export const toldFrom = (opened: unknown): Told | undefined => toldSchema.safeParse(opened).data

const toldSchema = z.array(z.tuple([z.string(), z.array(z.string())])).max(80)
