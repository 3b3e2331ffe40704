import type { MeasureName } from '../rules/measures.ts'

type MeasureWords = {
  readonly title: string
  readonly lead: string
  /** What each row is. */
  readonly row: string
  /** Said where there is no row, or nothing in any. */
  readonly none: string
}

export const words = {
  title: 'Numbers for the team',
  link: 'Numbers for the team',
  lead: 'From the cases as they stand now. Nobody has to count anything, and every number leads to its cases.',
  back: 'Your work',
  backToAll: 'Numbers for the team',
  now: 'Now',
  open: 'Assessments under way',
  lateNow: 'Late, with no exception in law',
  dueSoon: 'Due in the next 14 days',
  plansInTime: 'Final plans in time, last 12 months',
  inHundred: (share: number) => `${share} in 100`,
  nothingYet: 'None yet',
  more: 'Look closer',
  csv: 'This table for a spreadsheet (CSV)',
  drawing: 'The table below has the same numbers.',
  key: 'What the colours mean',
  total: 'Together',
  tooFew: 'too few',
  cases: (count: number, row: string, column: string) =>
    `${count === 1 ? '1 case' : `${count} cases`}: ${row}, ${column.toLowerCase()}`,
  casesTitle: 'These cases',
  noCases: 'There are none.',
  received: (day: string) => `request of ${day}`,
  howCounted: 'How this is counted',
  measures: {
    plans: {
      title: 'Final plans, in time or late',
      lead: 'Each final plan of the last 12 months. The law gives 20 weeks from the day the request came.',
      row: 'Month it was sent',
      none: 'No final plan was sent in the last 12 months.',
    },
    decisions: {
      title: 'Decisions whether to assess, in time or late',
      lead: 'Each decision of the last 12 months. The law gives 6 weeks from the day the request came.',
      row: 'Month it was made',
      none: 'No decision was made in the last 12 months.',
    },
    forecast: {
      title: 'Final plans to come',
      lead: 'Open cases by the month in which the law wants the final plan, and what is likely if nothing changes.',
      row: 'Due',
      none: 'No final plan is owed.',
    },
    caseload: {
      title: 'Who has how much',
      lead: 'The open cases of each officer, by the council’s own next duty.',
      row: 'Officer',
      none: 'No case is open.',
    },
    advice: {
      title: 'Advice, by who gives it',
      lead: 'What came in the last 12 months, and what is still to come. Each giver has 6 weeks from the day they were asked.',
      row: 'Giver',
      none: 'Nobody was asked for advice.',
    },
    steps: {
      title: 'Where the days go',
      lead: 'How long each step took, for cases that finished it in the last 12 months. Where a child who has a plan is assessed again, the way is another: it stands by itself below.',
      row: 'Step',
      none: 'No case has finished a step.',
    },
    exceptions: {
      title: 'Exceptions used',
      lead: 'Each reason in law for being late that was recorded in the last 12 months, and what became of the duty.',
      row: 'Reason',
      none: 'No exception is on record.',
    },
    again: {
      title: 'Asked to assess again',
      lead: 'Each request of the last 12 months for another assessment of a child who has a plan, and what became of it.',
      row: 'Month it came',
      none: 'Nobody asked for another assessment in the last 12 months.',
    },
    'again-decisions': {
      title: 'Decisions whether to assess again, in time or late',
      lead: 'Each decision of the last 12 months. The law gives 15 days from the day the request came.',
      row: 'Month it was made',
      none: 'No decision was made in the last 12 months.',
    },
    'again-plans': {
      title: 'Final plans after assessing again, in time or late',
      lead: 'Each of the last 12 months. The law gives 14 weeks from the day the family was told that there would be another assessment.',
      row: 'Month it was sent',
      none: 'No plan was sent after another assessment in the last 12 months.',
    },
    'to-decide': {
      title: 'What is to be decided',
      lead: 'Decisions that fall due week by week, so that panels have room for them.',
      row: 'Week that begins',
      none: 'No decision is owed.',
    },
  } satisfies Record<MeasureName, MeasureWords>,
  columns: {
    'in time': 'In time',
    excepted: 'Late, excepted',
    late: 'Late',
    'share of all': 'In time, of 100',
    'share without exceptions': 'Of 100, exceptions left out',
    'late already': 'Late already',
    'likely late': 'Likely late',
    'likely in time': 'Likely in time',
    'cannot tell': 'Cannot tell',
    'due in 14 days': 'Due in 14 days',
    'given in time': 'Given in time',
    'given late': 'Given late',
    'late now': 'Late now',
    'waiting in time': 'Waiting, in time',
    half: 'Half within (days)',
    'nine in ten': 'Nine in ten within (days)',
    'how many': 'How many',
    'still open': 'Still open',
    'done in time': 'Done in time',
    'done late': 'Done late',
    'whether to assess': 'Whether to assess',
    'whether to assess again': 'Whether to assess again',
    agreed: 'Agreed',
    refused: 'Refused',
    'still to decide': 'Still to decide',
    'ended before': 'Ended before a decision',
    'whether there will be a plan': 'Whether there will be a plan',
  } as Readonly<Record<string, string>>,
  rows: {
    past: 'Its day is past',
    nobody: 'Nobody yet',
    family: 'The family',
    educational: 'School, nursery or college',
    medical: 'Health',
    psychological: 'Educational psychology',
    'social care': 'Social care',
    'adult life': 'Adult life',
    'asked for by the family': 'Somebody the family asked for',
    other: 'Others',
    'request to decision': 'From request to decision',
    'decision to knowing that a plan is needed': 'From decision to knowing that a plan is needed',
    'plan needed to draft': 'From there to the draft',
    'draft to final plan': 'From draft to final plan',
    'request to final plan': 'All of it: from request to final plan',
    'again: request to decision': 'Assessed again: from request to decision',
    'again: decision to final plan': 'Assessed again: from decision to final plan',
  } as Readonly<Record<string, string>>,
  counted: {
    plans:
      'A plan sent on its last day is in time. “Excepted” means that a reason in law was recorded, with its evidence.',
    decisions:
      'A decision on its last day is in time. “Excepted” means that a reason in law was recorded, with its evidence.',
    forecast:
      'Likely late: half of the cases that had waited as long took longer than 20 weeks. With fewer than ten such cases we do not guess.',
    caseload: 'Advice and answers that others owe are not counted here.',
    advice: 'The days are counted from the day each giver got the request. With fewer than ten we show none.',
    steps: 'With fewer than ten cases we show no days: they would tell of single families.',
    exceptions: 'An exception moves no day. The duty stays, to be done as soon as it can be.',
    again:
      'What the council wanted itself is not counted: nobody asked for it. “Ended before a decision” means that the family withdrew or moved, for example.',
    'again-decisions':
      'A decision on its last day is in time. “Excepted” means that a reason in law was recorded, with its evidence.',
    'again-plans':
      'A plan sent on its last day is in time. It is counted from the word to the family, not from the request.',
    'to-decide': 'By the law’s last day. Your own aim may be earlier.',
  } satisfies Record<MeasureName, string>,
} as const
