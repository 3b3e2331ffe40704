import type { WrittenPathways } from '#pathways'
import { experienceGroup, togetherWeCan } from './early-years-groups.ts'
import { complexCommunication, sendEarlyYearsTeachers } from './early-years-teams.ts'
import { educationalPsychology } from './educational-psychology.ts'
import { keysAtHowesAndParkgate, keysAtTwoPrimarySchools } from './keys.ts'
import { ehcNeedsAssessment, mySupportPlan } from './plans.ts'
import { portage } from './portage.ts'
import {
  dimensions,
  neurodevelopmentalPathway,
  occupationalTherapy,
  sendiass,
  speechAndLanguageTherapy,
} from './signposts.ts'

/** Coventry's services as its pages describe them. */
export const pathways = {
  services: [
    portage,
    togetherWeCan,
    experienceGroup,
    sendEarlyYearsTeachers,
    complexCommunication,
    educationalPsychology,
    keysAtTwoPrimarySchools,
    keysAtHowesAndParkgate,
    mySupportPlan,
    ehcNeedsAssessment,
    neurodevelopmentalPathway,
    speechAndLanguageTherapy,
    occupationalTherapy,
    dimensions,
    sendiass,
  ],
} satisfies WrittenPathways
