import { type Day, dayInWords } from '#kit/day'
import type { Database } from '#kit/db'
import { wayFor } from '../rules/ways.ts'
import type { LetterPages } from '../rules/letter.ts'
import { written } from '../rules/templates.ts'
import { findWays } from '../store/ways.ts'
import { writeLetter } from './write-letter.ts'
import { writeMessage, type Writing } from './write-message.ts'

export type ToPerson = Omit<Writing, 'channel' | 'address' | 'personId'> & {
  readonly personId: string
  /** The address they sign in with, for somebody the record knows no other of. */
  readonly account: string | null
  readonly today: Day
  /** Where it goes by post, the whole letter instead of word that there is one. */
  readonly inFull?: LetterPages | undefined
}

/** Tells somebody of the record, the way they asked for. False where there is no way at all: somebody must ring. */
export const writeToPerson = async (tx: Database, writing: ToPerson): Promise<boolean> => {
  const known = await findWays(tx, writing.personId, writing.today.toString())
  const reach = wayFor({ ...known, account: writing.account })
  if (reach === null) return false
  if (reach.channel !== 'letter') {
    await writeMessage(tx, { ...writing, ...reach })
    return true
  }
  const words = written(writing.template, writing.blanks)
  await writeLetter(tx, {
    ...writing,
    to: reach.lines,
    letter: {
      ...(writing.inFull ?? {
        title: words.subject,
        day: dayInWords(writing.today),
        reference: writing.blanks.reference ?? null,
        from: writing.blanks.site,
        sections: [{ heading: null, paragraphs: words.email.split(/\n\n+/) }],
      }),
      ...(known.large && { large: true }),
    },
  })
  return true
}
