import { areasOfNeed } from './areas.ts'
import type { Instrument } from './vocabulary.ts'

/**
 * The ways of measuring that every council may meet, and where each of their areas belongs among the four. No ages
 * are held here: those of a licensed tool are its owner's.
 */
export const knownInstruments: readonly Instrument[] = [
  {
    id: 'four-areas',
    name: 'What somebody who knows the child says',
    areas: Object.fromEntries(areasOfNeed.map((area) => [area, area])),
  },
  {
    id: 'early-years-developmental-journal',
    name: 'Early Years Developmental Journal',
    areas: {
      communication: 'communication-and-interaction',
      thinking: 'cognition-and-learning',
      'personal-social-and-emotional': 'social-emotional-mental-health',
      physical: 'sensory-and-physical',
    },
  },
  {
    id: 'early-years-foundation-stage',
    name: 'Early years foundation stage, prime areas',
    areas: {
      'communication-and-language': 'communication-and-interaction',
      'personal-social-and-emotional': 'social-emotional-mental-health',
      physical: 'sensory-and-physical',
    },
  },
]
