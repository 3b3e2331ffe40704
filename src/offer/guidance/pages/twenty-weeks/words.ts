import type { StepName, Weeks } from '../../rules/twenty-weeks.ts'

export const words = {
  title: 'The 20 weeks, step by step',
  description: 'What happens when you ask for an EHC needs assessment: who does what, and by when.',
  lead: (weeks: Weeks) =>
    `An EHC needs assessment finds out what help a child or young person needs. EHC stands for education, health and care. From the day the council is asked to the final plan it must take no more than ${weeks.final} weeks.`,
  counting:
    'These are weeks on the calendar. School holidays and weekends count. All the weeks count from the day the council gets the request.',
  few: 'Only some children need a plan. Most get the help they need at nursery, school or college without one.',
  dates: 'Work out the dates for your own child',
  letter: 'A letter to ask for an assessment',
  help: 'Talk to someone about this',
}

type Told = {
  title: string
  who: string
  gets: string
  when: (time: string, weeks: Weeks) => string
  late: string
  letter?: string
}

export const stepWords: Readonly<Record<StepName, Told>> = {
  ask: {
    title: 'The council is asked',
    who: 'You can ask, or a school or college. So can a young person over school age. Others, such as a nursery or a doctor, can tell the council about a child.',
    gets: 'The council tells you it is thinking about it and asks what you think. You can send reports, but you need not.',
    when: () => 'The clock starts the day the council gets the request. No form is needed.',
    late: 'Ring the council. Ask on what day it got the request, and write the answer down.',
  },
  decide: {
    title: 'The council decides if it will assess',
    who: 'The council. It must assess if the child has or may have special needs, and may need a plan.',
    gets: 'A letter with the answer. If it is no, the letter must say why, and how to appeal.',
    when: (time) => `Within ${time} of the request.`,
    late: 'Write and ask for the decision.',
    letter: 'ask-for-a-decision',
  },
  reports: {
    title: 'People who know the child send reports',
    who: 'You, the school or nursery, a psychologist, health, and social care. You can ask for others too, such as a speech therapist.',
    gets: 'Your own views count as one of the reports. You get all the reports with the draft plan.',
    when: (time, weeks) =>
      `Each has ${time} from the day it is asked. So by week ${weeks.reports}, if the council asks in week ${weeks.decide}.`,
    late: 'Ask the council which reports are missing. Late reports give the council no more time.',
  },
  'no-plan': {
    title: 'The council decides if there will be a plan',
    who: 'The council. It must make a plan if the assessment shows that one is needed.',
    gets: 'If there will be no plan, a letter that says why, and how to appeal. You get the reports too.',
    when: (time) => `Within ${time} of the request, if the answer is no.`,
    late: 'If you have heard nothing, ask when the draft plan will come.',
  },
  draft: {
    title: 'The draft plan comes',
    who: 'The council writes it from the reports.',
    gets: 'The draft with all the reports, and the offer of a meeting. It must not name a school yet.',
    when: (_, weeks) =>
      `The law sets no day. But it must come by week ${Math.ceil(weeks.draft)}, or the final plan will be late.`,
    late: 'Ask when it will come. Say that you must have time to answer before the last week.',
  },
  answer: {
    title: 'You answer',
    who: 'You. Say what is wrong, what is missing, and which school or college you would like.',
    gets: 'A meeting, if you ask for one.',
    when: (time) => `You have at least ${time}. The day it reaches you is day 1.`,
    late: 'Send it late rather than not at all. You can ask the council for more time.',
    letter: 'reply-to-a-draft',
  },
  school: {
    title: 'Schools or colleges are asked',
    who: 'The council sends the draft to the one you chose, and maybe to others.',
    gets: 'The council must name the one you ask for, unless there is a reason in law not to.',
    when: (time) => `A school should answer in ${time}. This is guidance.`,
    late: 'The council must decide even if a school does not answer.',
  },
  final: {
    title: 'The final plan comes',
    who: 'The council. The school or college it names must take the child.',
    gets: 'The final plan, with all the reports, and how to appeal. From now on the council must see that the help for learning is given.',
    when: (time) => `Within ${time} of the request.`,
    late: 'Write and ask for it. Then you can complain, to the council first and then to the Ombudsman.',
    letter: 'ask-for-a-decision',
  },
  appeal: {
    title: 'If you do not agree',
    who: 'You. Talk to the council first. You can also ask for mediation. That is a meeting with someone who takes no side.',
    gets: 'For most appeals you need a mediation certificate. You can have one even if you do not want to meet.',
    when: (time) => `Ring the mediation adviser within ${time} of the letter.`,
    late: 'Get free advice at once. A late appeal is allowed only for a good reason.',
  },
}

export const timelineWords = {
  title: 'The 20 weeks as a picture',
  summary: (weeks: Weeks) =>
    `A line from the request to week ${weeks.final}. The council decides by week ${weeks.decide}. Reports come in by week ${weeks.reports}. If there is no plan you hear by week ${weeks.noPlan}. The draft comes by week ${Math.ceil(weeks.draft)}, then you have your days to answer. The final plan comes by week ${weeks.final}. The steps in words say the same.`,
  week: (number: number) => `Week ${number}`,
  asked: 'The council is asked',
  decide: 'The council decides',
  reports: 'Reports come in',
  noPlan: 'Plan or no plan',
  draft: 'Draft plan',
  answer: 'Your time to answer',
  final: 'Final plan',
}
