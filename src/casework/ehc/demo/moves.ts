import type { Act, Facts } from '#cases'
import type { Day } from '#kit/day'
import type { Written } from '../rules/letters/compose.ts'
import type { InventedCase } from './cases.ts'

const here = (
  daysAgo: number,
  name: string,
  age: number,
  setting: string,
  worries: string,
): InventedCase => ({
  daysAgo,
  story: 'moved here',
  child: { name, age },
  setting,
  by: 'parent',
  channel: 'letter',
  worries,
})

/**
 * Children who came with a plan: one family waits to hear what follows, the other has heard. And one who has moved
 * away, whose plan is still to be passed on.
 */
export const movedHere: readonly InventedCase[] = [
  here(
    8,
    'Lettice Averill-Banda',
    9,
    'Hilltop School, Ashenford',
    'The school in her plan is two hours away.',
  ),
  here(30, 'Cuthbert Nwachukwu', 13, 'Hollin High School', 'His plan came with him from Ashenford.'),
  {
    ...here(
      165,
      'Oberon Tattersall-Diaz',
      8,
      'Larkfield Primary School',
      'He reads, and cannot write it down.',
    ),
    story: 'moving away',
  },
]

/** What an invented case begins with: a request, or a plan that the council next door passed on. */
export const beginsWith = (
  { story, by, channel }: InventedCase,
  receivedOn: Day,
  teamId: string,
): Pick<Act, 'act' | 'facts'> => {
  const on = receivedOn.toString()
  if (story !== 'moved here')
    return { act: 'request', facts: { receivedOn: on, requestedBy: by, channel, teamId } }
  return {
    act: 'plan came',
    facts: {
      council: 'Ashenford Council',
      passedOnOn: on,
      madeOn: receivedOn.subtract({ years: 1, months: 5 }).toString(),
      lastReviewedOn: receivedOn.subtract({ months: 6 }).toString(),
      channel: 'another council',
      teamId,
    },
  }
}

/** What the acts of a move hold, and what their letters say. */
export const movesFacts = (does: string, on: Day): { facts: Facts; written: Pick<Written, 'follows'> } => {
  if (does === 'moved away') {
    const facts = { council: 'Ashenford Council', knownOn: on.toString(), movedOn: on.toString() }
    return { facts, written: {} }
  }
  if (does !== 'say what follows') return { facts: {}, written: {} }
  const reviewBy = on.add({ months: 3 })
  return {
    facts: { follows: 'a review', reviewBy: reviewBy.toString() },
    written: { follows: { what: 'a review', reviewBy } },
  }
}
