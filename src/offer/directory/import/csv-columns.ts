/**
 * The columns of the spreadsheet that people fill in, download and import again. One row a listing; a row with the
 * same reference and no name adds another place or time to the listing above it.
 */
export type CsvColumn = { heading: string; says: string; example: string }

export const csvColumns = {
  reference: {
    heading: 'Reference',
    says: 'Your own short name for the listing. Keep it the same for ever.',
    example: 'friday-club',
  },
  name: { heading: 'Name', says: 'Needed.', example: 'Friday Club' },
  kind: {
    heading: 'Kind',
    says: 'service, group, school, information or event. Left empty, it is a service.',
    example: 'group',
  },
  organisation: { heading: 'Organisation', says: 'Needed. Who runs it.', example: 'Example Families' },
  organisation_website: {
    heading: 'Organisation website',
    says: 'Starts with https://',
    example: 'https://example.org',
  },
  summary: {
    heading: 'Summary',
    says: 'One or two short sentences.',
    example: 'A club where everyone can join in.',
  },
  description: {
    heading: 'Description',
    says: 'What it is, in plain words.',
    example: 'Games, cooking and art.',
  },
  url: { heading: 'Web address', says: 'Starts with https://', example: 'https://example.org/friday-club' },
  email: { heading: 'Email', says: 'Of the team, not of one person.', example: 'club@example.org' },
  phone: { heading: 'Phone', says: 'Several: put ; between.', example: '01632 960000' },
  categories: { heading: 'Categories', says: 'Kinds of help, with ; between.', example: 'Things to do' },
  needs: { heading: 'Needs', says: 'Areas of need, with ; between.', example: '' },
  access: { heading: 'Access', says: 'What the place has, with ; between.', example: 'Step-free way in' },
  youngest: { heading: 'Youngest age in months', says: '3 years is 36.', example: '96' },
  oldest: { heading: 'Oldest age in months', says: '18 years is 216.', example: '216' },
  who: { heading: 'Who it is for', says: 'In words.', example: '' },
  how: { heading: 'How to get help', says: 'What to do first.', example: 'Ring us before you come.' },
  referral: { heading: 'Referral needed', says: 'yes or no.', example: 'no' },
  referrers: {
    heading: 'Who can refer',
    says: 'self, parent, school, health, professional, with ; between.',
    example: 'self; parent',
  },
  delivery: {
    heading: 'How it is given',
    says: 'in person, home visit, online, phone, with ; between.',
    example: 'in person',
  },
  cost: { heading: 'Cost in words', says: 'Write free if it is.', example: 'Ask us if cost is a worry.' },
  prices: {
    heading: 'Prices',
    says: 'What for = pounds, with ; between.',
    example: 'Each child = 2.50; Carer = 0',
  },
  wait: { heading: 'Waiting time', says: 'In words.', example: '' },
  wait_weeks: { heading: 'Wait in weeks', says: 'A number.', example: '' },
  languages: { heading: 'Languages', says: 'With ; between.', example: 'British Sign Language' },
  interpretation: { heading: 'Interpreters', says: 'How to get one.', example: '' },
  areas: { heading: 'Areas', says: 'Where you must live to use it, with ; between.', example: '' },
  status: {
    heading: 'Status',
    says: 'active, inactive, defunct or temporarily closed. Left empty, it is active.',
    example: 'active',
  },
  alert: { heading: 'Notice', says: 'Something people should know now.', example: '' },
  checked: { heading: 'Date checked', says: 'Like 2026-09-01.', example: '2026-09-01' },
  source: { heading: 'Source page', says: 'The web page these facts are from.', example: '' },
  place: { heading: 'Place', says: 'Name of the building.', example: 'Example Community Centre' },
  address: { heading: 'Address', says: 'Number and street.', example: '1 Example Street' },
  town: { heading: 'Town', says: 'Shown even where the address is private.', example: 'Exampleton' },
  county: { heading: 'County', says: 'Only where it helps.', example: '' },
  postcode: { heading: 'Postcode', says: 'For the map, and to say how far it is.', example: '' },
  private: {
    heading: 'Keep address private',
    says: 'yes for a childminder or a refuge: only the town is shown.',
    example: 'no',
  },
  days: { heading: 'Days', says: 'With ; between.', example: 'Friday' },
  repeats: {
    heading: 'Repeats',
    says: 'weekly, fortnightly, or 1st, 2nd, 3rd, 4th or last of the month. Left empty, it is weekly.',
    example: 'weekly',
  },
  starts: { heading: 'Starts', says: 'Like 16:30.', example: '17:00' },
  ends: { heading: 'Ends', says: 'Like 18:00.', example: '19:00' },
  first_date: { heading: 'Date', says: 'Of an event, or the first of a fortnightly group.', example: '' },
  from: { heading: 'From', says: 'The first date these times are right.', example: '' },
  until: { heading: 'Until', says: 'The last date these times are right.', example: '' },
  term: { heading: 'When in the year', says: 'always, term time or school holidays.', example: 'term time' },
  times: { heading: 'Times in words', says: 'Where days and hours do not tell it all.', example: '' },
} as const satisfies Record<string, CsvColumn>

export type CsvField = keyof typeof csvColumns

export const csvFields = Object.keys(csvColumns) as CsvField[]
