import { type Day, dayInWords, londonToday, Temporal } from '#kit/day'
import { makePdf, type Pdf } from '#kit/pdf'
import { askIn, type Saying } from '../rules/as-it-leaves.ts'
import { another } from '../rules/languages.ts'
import { lettersSource, type Printed } from '../rules/letter.ts'
import type { Message } from '../store/outbox.ts'

/** Letters as one document, and of those that would have boxes in it, by their ids, the signs it has no letters for. */
export type SetLetters = { readonly pdf: Pdf; readonly boxed: ReadonlyMap<string, string> }

/** A line in a language whose letters we cannot draw is said in English; anything else that we cannot draw is told. */
export const setLetters = async (
  letters: readonly Message[],
  today: Day,
  saying: Saying,
): Promise<SetLetters> => {
  const make = (pages: readonly Printed[]) =>
    makePdf('letters', lettersSource, { title: `Letters of ${dayInWords(today)}`, letters: pages } as {
      title: string
    })
  const pages = letters.map((letter) => printed(letter, saying))
  const pdf = await make(pages)
  if (pdf.undrawn.length === 0) return { pdf, boxed: new Map() }
  const lost = (text: string) => pdf.undrawn.filter((sign) => text.includes(sign)).join('')
  const boxed = letters.map(
    ({ id }, nth) => [id, lost(JSON.stringify({ ...pages[nth], ask: null }))] as const,
  )
  const drawn = pages.map((one) =>
    one.ask && lost(one.ask.text) !== '' ? { ...one, ask: askIn(another, saying) } : one,
  )
  return { pdf: await make(drawn), boxed: new Map(boxed.filter(([, signs]) => signs !== '')) }
}

const printed = ({ letter, address, body, written_at, language }: Message, saying: Saying): Printed => ({
  ...(letter ?? {
    title: body,
    day: dayInWords(londonToday(Temporal.Instant.fromEpochMilliseconds(written_at.getTime()))),
    reference: null,
    from: '',
    sections: [],
  }),
  to: address.split('\n'),
  ask: askIn(language, saying),
})
