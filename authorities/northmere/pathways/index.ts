import type { WrittenPathways } from '#pathways'
import { complexCommunication, earlyYearsTeachers, portage, tideGroup } from './early-years.ts'
import { compass, handsAndFeet, harbourClinic, ripples, sendiass } from './others.ts'
import {
  allAboutMe,
  breakwaterForJuniors,
  breakwaterForTeenagers,
  educationalPsychology,
  talkingTogether,
} from './school-years.ts'

/** The invented council's services, with other rules than Coventry's. Its EHC assessments are those every council has. */
export const pathways = {
  services: [
    portage,
    tideGroup,
    ripples,
    earlyYearsTeachers,
    complexCommunication,
    educationalPsychology,
    breakwaterForJuniors,
    breakwaterForTeenagers,
    allAboutMe,
    talkingTogether,
    harbourClinic,
    handsAndFeet,
    compass,
    sendiass,
  ],
  facts: [
    {
      id: 'uses-hoist',
      ask: 'Does your child need a hoist to be lifted?',
      is: 'needs a hoist to be lifted',
      isNot: 'does not need a hoist',
    },
    {
      id: 'first-time',
      ask: 'Is this the first time your family asks the Nest for help?',
      is: 'is in a family that has not had help from the Nest before',
      isNot: 'is in a family that has had help from the Nest before',
    },
  ],
  instruments: [
    {
      id: 'northmere-steps',
      name: 'Northmere Steps',
      areas: {
        chatter: 'communication-and-interaction',
        puzzles: 'cognition-and-learning',
        friends: 'social-emotional-mental-health',
        climbing: 'sensory-and-physical',
      },
    },
  ],
} satisfies WrittenPathways
