import type { Duty } from '../duty.ts'
import { read, surveyGuide } from '../sources.ts'

/** The yearly return to the Department for Education. Its days are in the table of returns. */
export const returnDuties = [
  {
    duty: 'send the yearly return',
    who: 'the council',
    does: 'send its counts of requests, assessments and plans to the Department for Education',
    after: 'the survey day',
    within: null,
    countedHow: 'no set time',
    ...surveyGuide,
    force: 'guidance',
    inForce: { from: '2025-09-26' },
    exceptions: [],
    ...read,
    note: 'The Department publishes the days for each year.',
  },
] as const satisfies readonly Duty[]
