import { daysSaid, type SaidDay } from './dates.ts'
import { type Mark, marksIn } from './marks.ts'
import { nhsNumbersIn, type SaidNumber, upnsIn } from './numbers.ts'
import { postcodesIn, type SaidPlace, streetsIn } from './places.ts'
import { type Tokens, tokensOf } from './runs.ts'

/** Everything in a text that could point at somebody: what the record is asked about. */
export type Clues = {
  readonly text: string
  readonly tokens: Tokens
  readonly days: readonly SaidDay[]
  readonly upns: readonly SaidNumber[]
  readonly nhsNumbers: readonly (SaidNumber & { readonly sure: boolean })[]
  readonly postcodes: readonly SaidPlace[]
  readonly streets: readonly SaidPlace[]
  readonly marks: readonly Mark[]
}

export const cluesIn = (text: string): Clues => ({
  text,
  tokens: tokensOf(text),
  days: daysSaid(text),
  upns: upnsIn(text),
  nhsNumbers: nhsNumbersIn(text),
  postcodes: postcodesIn(text),
  streets: streetsIn(text),
  marks: marksIn(text),
})
