import { done, refused, type Result } from '#kit/result'
import { partsOf } from './identity.ts'
import type { Listing } from './listing.ts'

type Phones = NonNullable<Listing['phones']>

/** Numbers as an editor writes them: one on a line, and after a comma what it is for. */
export const phonesWritten = (phones: Phones | undefined): string => (phones ?? []).map(written).join('\n')

/** Reads them back. A number that was there before stays itself; a line without a number is refused as it stands. */
export const readPhones = (
  text: string,
  { id, phones: before = [] }: Pick<Listing, 'id' | 'phones'>,
): Result<Phones | null, string> => {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const wrong = lines.find((line) => (numberIn(line).match(/\d/g)?.length ?? 0) < 3)
  if (wrong !== undefined) return refused(wrong)
  const taken = new Set(lines.flatMap((line) => itself(line, before)?.id ?? []))
  let next = 0
  const free = (): string => {
    for (;;) {
      const given = before[next]?.id ?? partsOf(id)('phone', next)
      next++
      if (!taken.has(given)) return given
    }
  }
  const phones = lines.map((line) => itself(line, before) ?? { id: free(), ...told(line) })
  return done(phones.length === 0 ? null : phones)
}

const written = ({ number, description }: Phones[number]): string =>
  `${number}${description === undefined ? '' : `, ${description}`}`.replace(/\s+/g, ' ')

const itself = (line: string, before: Phones): Phones[number] | undefined => {
  const same = before.find((phone) => written(phone) === line)
  if (same) return same
  const called = before.find(({ number }) => number === numberIn(line))
  if (!called) return undefined
  const { description: _, ...rest } = called
  return { ...rest, ...told(line) }
}

const numberIn = (line: string): string => (line.split(',')[0] ?? '').trim()

const told = (line: string): Pick<Phones[number], 'number' | 'description'> => {
  const number = numberIn(line)
  const description = line.slice(line.indexOf(',') + 1).trim()
  return line.includes(',') && description !== '' ? { number, description } : { number }
}
