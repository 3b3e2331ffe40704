export const words = {
  title: 'Help for children and young people with special needs',
  heading: (area: string) => `Help for children and young people with special needs in ${area}`,
  lead: 'For children and young people from birth to 25, and the people who care for them.',
  hint: 'Use your own words, like “not talking yet” or “short breaks CV2”',
  search: 'Search',
  doors: 'Four ways to start',
  find: {
    title: 'Find help',
    text: (count: number) =>
      `Look through ${count.toLocaleString('en-GB')} services, groups, schools and pages of advice.`,
    href: '/search',
  },
  next: {
    title: 'What to do next',
    text: 'Worried about a child? See who to talk to first, and what should happen.',
    href: '/what-to-do-next',
  },
  check: {
    title: 'Could this help my child?',
    text: 'Answer a few questions. See which services may fit, and who can ask for them.',
    href: '/could-this-help',
  },
  dates: {
    title: 'Work out your dates',
    text: 'Asked for an EHC plan? See when the council must answer you by law.',
    href: '/work-out-your-dates',
  },
  topics: 'Look by kind of help',
  count: (number: number) => `(${number})`,
  people: 'Talk to a person',
}
