import { type EpochDay, plusDays, toEpochDay } from '#kit/day'
import { ageRange, type Born } from './age.ts'
import type { AreaOfNeed } from './areas.ts'
import type { AreaResult, Facts, Range, Reading } from './facts.ts'
import type { Instrument } from './vocabulary.ts'

/** What one reading says about one area, with the age the child had that day. */
export type Measure = {
  readonly area: AreaOfNeed
  readonly reading: Reading
  /** The name of the instrument. */
  readonly by: string
  /** Null where the age that day cannot be known: no date of birth, or no weeks to correct by. */
  readonly age: Range | null
  readonly monthsBehind: Range | null
  readonly result: AreaResult
}

/** Every reading made by the day, area by area, with the delay in months worked out. Latest first. */
export const measuresOf = (
  facts: Facts,
  born: Born | null,
  asOf: EpochDay,
  instruments: readonly Instrument[],
): readonly Measure[] =>
  (facts.readings ?? [])
    .filter(({ on }) => toEpochDay(on) <= asOf)
    .toSorted((one, other) => toEpochDay(other.on) - toEpochDay(one.on))
    .flatMap((reading) => {
      const instrument = instruments.find(({ id }) => id === reading.instrument)
      const age = ageThatDay(reading, born, facts.weeksEarly)
      return reading.results.flatMap((result) => {
        const area = instrument?.areas[result.area]
        return area
          ? [{ area, reading, by: instrument.name, age, result, monthsBehind: monthsBehind(result, age) }]
          : []
      })
    })

/** Corrected age counts from the day the child was due, forty weeks in. */
const ageThatDay = (reading: Reading, born: Born | null, weeksEarly: number | undefined): Range | null => {
  if (!born) return null
  const on = toEpochDay(reading.on)
  if (reading.comparedWith === 'actual age') return ageRange(born, on)
  if (weeksEarly === undefined) return null
  const days = weeksEarly * 7
  return ageRange({ earliest: plusDays(born.earliest, days), latest: plusDays(born.latest, days) }, on)
}

const monthsBehind = (
  { monthsBehind: told, developmentalMonths: reached }: AreaResult,
  age: Range | null,
) => {
  if (told) return told
  return reached && age ? { low: age.low - reached.high, high: age.high - reached.low } : null
}
