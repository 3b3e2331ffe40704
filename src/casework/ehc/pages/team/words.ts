export const words = {
  title: 'How assessments are going',
  link: 'How assessments are going',
  lead: (day: string, all: number) =>
    `${all === 0 ? 'No open case' : all === 1 ? '1 open case' : `${all} open cases`} on ${day}. Plans that are reviewed each year are counted too. The law counts from the day each request came.`,
  columns: {
    late: 'Late',
    excepted: 'Excepted',
    'this week': 'Due in 7 days',
    'in time': 'In time',
    all: 'All',
  },
  everybody: 'The whole team',
  nobody: 'Nobody yet',
  officers: 'By officer',
  officer: 'Officer',
  stages: 'By stage',
  stage: 'Stage',
  made: 'Final plans in the last 12 months',
  madeText: (inTime: number, all: number, excepted: number) =>
    all === 0
      ? 'None yet.'
      : `${inTime} of ${all} were sent within 20 weeks. ${excepted} of the others had an exception in law.`,
  late: 'Late now',
  none: 'Nothing is late.',
  case: 'Case',
  duty: 'What is due',
  due: 'Due',
  how: 'How it stands',
  daysLate: (days: number) => (days === 1 ? '1 day late' : `${days} days late`),
  csv: 'All open cases as a table (CSV)',
  back: 'Your work',
} as const
