import { dayInWords, toEpochDay } from '#kit/day'
import { dutyInWords, type Standing, yourDay } from './standing.ts'
import { words } from './words.ts'

/** The family’s own last day to act, and ours, whichever comes first. */
export const NextDates = ({ standing }: { standing: Standing }) => {
  const { next } = standing
  const ours = next && { on: next.due, text: words.nextOn(dutyInWords(next), dayInWords(next.due)) }
  const yours = yourDay(standing)
  const all = [yours && { on: yours.on, text: words.nextOn(yours.what, dayInWords(yours.on)) }, ours]
    .filter((one) => one !== null)
    .toSorted((one, other) => toEpochDay(one.on) - toEpochDay(other.on))
  return all.length === 0 ? (
    <>{words.noNext}</>
  ) : (
    <>
      {all.map(({ text }, at) => (
        <>
          {at > 0 && <br />}
          {text}
        </>
      ))}
    </>
  )
}
