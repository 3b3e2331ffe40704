import type { FacetName, UnknownFact } from '../../search/index.ts'
import type { SearchForm } from '../../rules/search-form.ts'

const count = (number: number, one: string, many: string) =>
  `${withCommas(number)} ${number === 1 ? one : many}`

/** 12,345. Asking the system how a language writes its numbers takes longer than drawing a result. */
const withCommas = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',')

export const words = {
  title: 'Find help',
  titleFor: (asked: string) => `${asked}: find help`,
  description:
    'Search for services, groups, schools and advice for children and young people with special needs.',
  q: 'What are you looking for?',
  qHint: 'Use your own words, like “not talking yet” or “wheelchair football”',
  postcode: 'Postcode',
  radius: 'How far',
  anyDistance: 'Any distance',
  within: (miles: number) => `Within ${count(miles, 'mile', 'miles')}`,
  search: 'Search',
  suggestions: 'Suggestions',
  found: (known: number) => count(known, 'result', 'results'),
  foundMaybe: (known: number, possible: number) =>
    known === 0
      ? `${count(possible, 'result', 'results')} that may fit`
      : `${count(known, 'result', 'results')}, and ${withCommas(possible)} more that may fit`,
  page: (page: number, pages: number) => (pages > 1 ? `, page ${page} of ${pages}` : ''),
  results: 'Results',
  near: (label: string) => ` near ${label}`,
  districtOnly: (label: string) =>
    `Distances are from the middle of ${label}, because we do not have the exact place for that postcode. They may be a mile or more out.`,
  districtAsked: (label: string) => `Distances are from the middle of ${label}.`,
  notPostcode:
    'Enter a postcode like CV1 5RR, or the first part, like CV1. We have searched everywhere for now.',
  notKnown:
    'We do not know that postcode. Check it, or try just the first part, like CV1. We have searched everywhere for now.',
  corrected: 'Showing results for',
  instead: (typed: string) => `Search for “${typed}” instead`,
  someWords: 'Nothing has all of your words, so these have most of them.',
  anyWord: 'Nothing has all of your words, so these have at least one of them.',
  filters: 'Filter results',
  filtersOn: (on: number) => `Filter results (${on} on)`,
  apply: 'Show results',
  clear: 'Clear filters',
  remove: (filter: string) => `Remove filter: ${filter}`,
  chosen: 'Filters that are on',
  age: 'How old is your child?',
  ageHint: 'In years, 0 to 25. Use 0 for a baby.',
  ageChip: (age: number) => (age === 0 ? 'Under 1' : `Aged ${age}`),
  dayAndTime: 'Day and time',
  day: 'Day',
  time: 'Time of day',
  unknown: (number: number) =>
    `${count(number, 'listing does', 'listings do')} not say. We show those after the ones that do.`,
  order: 'Order by',
  sorts: {
    relevance: 'Best match',
    distance: 'Nearest',
    name: 'A to Z',
    checked: 'Lately checked',
  } satisfies Record<SearchForm['sort'], string>,
  possibleTitle: 'These may fit too',
  possible: 'They match your search, but do not tell us everything you asked for. It is worth asking them.',
  doesNotSay: (facts: readonly UnknownFact[]) =>
    `Does not say: ${facts.map((fact) => factNames[fact]).join(', ')}`,
  /** Heard after both of these, so that one link of ten can be told from another. */
  whose: (name: string) => ` of ${name}`,
  viewShort: 'View full details',
  closeShort: 'Close details',
  ownPage: 'Open as its own page',
  miles: (miles: number) =>
    miles < 0.1
      ? 'Less than 0.1 miles away'
      : miles < 10
        ? `${miles.toFixed(1)} miles away`
        : `${Math.round(miles)} miles away`,
  milesAbout: (miles: number) =>
    miles < 1
      ? 'Within about a mile'
      : `About ${Math.round(miles)} ${Math.round(miles) === 1 ? 'mile' : 'miles'} away`,
  nothing: (asked: string) =>
    asked === '' ? 'Nothing matches all of those' : `We found nothing for “${asked}”`,
  nothingLead: 'That does not mean there is no help. Here are some things to try.',
  loosen: 'Ask for a little less',
  loosenOne: (what: string, left: number) => `${what} (${count(left, 'result', 'results')})`,
  without: (filter: string) => `Without “${filter}”`,
  withoutWords: 'Without the words you typed',
  wider: (miles: number) => `Within ${miles} miles`,
  anywhere: 'At any distance',
  anyTime: 'On any day, at any time',
  tryWords: 'Try other words',
  tryWordsLines: [
    'Use one or two plain words, like “speech” or “short breaks”.',
    'Say what is hard, like “sleep”, “meltdowns” or “reading”.',
  ],
  startAgain: 'Start a new search',
  ring: 'Talk to a person',
  missing: 'Tell us what is missing',
  missingLead: 'If there should be help like this and there is not, we want to know.',
  notFoundActions: 'Not found what you need?',
  again: 'Search again',
  add: 'Add a group, activity or organisation',
  wrong: 'Is there anything wrong with this page?',
  think: 'Tell us what you think',
}

export const facetTitles: Readonly<Record<FacetName, string>> = {
  kind: 'What kind of thing',
  category: 'Kind of help',
  need: 'Area of need',
  how: 'How you get it',
  referral: 'Can you ask for it yourself?',
  cost: 'Cost',
  wait: 'Waiting time',
  language: 'Language',
  access: 'Access',
}

/** Values that are not terms of the council's own lists. */
export const valueNames: Readonly<Record<string, string>> = {
  service: 'Services',
  group: 'Groups and clubs',
  school: 'Schools and colleges',
  information: 'Information',
  event: 'Events',
  'in person': 'In person',
  'home visit': 'At your home',
  online: 'Online',
  phone: 'By phone',
  self: 'Yes, you can ask yourself',
  needed: 'No, someone must refer you',
  free: 'Free',
  paid: 'There is a charge',
  none: 'No wait',
  'up to 6 weeks': 'Up to 6 weeks',
  'up to 18 weeks': 'Up to 18 weeks',
  longer: 'Longer than 18 weeks',
  mo: 'Monday',
  tu: 'Tuesday',
  we: 'Wednesday',
  th: 'Thursday',
  fr: 'Friday',
  sa: 'Saturday',
  su: 'Sunday',
  morning: 'Morning',
  afternoon: 'Afternoon',
  evening: 'Evening',
}

const factNames: Readonly<Record<UnknownFact, string>> = {
  kind: 'what it is',
  category: 'kind of help',
  need: 'which needs it is for',
  how: 'how you get it',
  referral: 'if you can ask yourself',
  cost: 'cost',
  wait: 'waiting time',
  language: 'languages',
  access: 'access',
  age: 'ages',
  times: 'days and times',
  place: 'where it is',
}
