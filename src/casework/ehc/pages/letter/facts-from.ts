import type { Facts, Values } from '#cases'
import { type Day, parseDay } from '#kit/day'
import type { Follows } from '../../moves/rules/taken-over.ts'
import type { Written } from '../../rules/letters/compose.ts'
import type { LetterCommand } from './asks.ts'

/** The facts of an act that is a letter, from what its sender was asked. */
export const factsFrom = (command: LetterCommand, said: Values, on: Day): Facts => {
  if (command === 'send draft' || command === 'send changed draft') return { servedOn: on.toString() }
  const { test, ...rest } = said
  return { ...rest, ...testOf(command, test === 'needs' ? 'needs' : 'plan') }
}

/** The decision tied to the limbs of its test, as whoever decided answered them (sections 36(8) and 37(1)). */
const testOf = (command: LetterCommand, notMet: 'needs' | 'plan') => {
  if (command === 'agree to assess') return { test: { needs: 'yes', plan: 'yes' } }
  if (command === 'no plan is needed') return { test: { plan: 'no' } }
  if (command !== 'refuse to assess') return {}
  return { test: notMet === 'needs' ? { needs: 'no', plan: 'no' } : { needs: 'yes', plan: 'no' } }
}

/** What the letter itself says of what follows. */
export const followsFrom = ({ follows, reviewBy }: Values): Pick<Written, 'follows'> => {
  const day = typeof reviewBy === 'string' ? parseDay(reviewBy) : null
  return day === null ? {} : { follows: { what: follows as Follows, reviewBy: day } }
}
