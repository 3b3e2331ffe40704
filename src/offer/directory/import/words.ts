/** Every sentence an import says. They are read by a person with a spreadsheet open, not by a programmer. */
export const words = {
  notAListing: 'This row is not a listing.',
  noName: 'The name is missing.',
  noOrganisation: 'The organisation is missing.',
  unknownTerm: (taxonomy: string, word: string): string =>
    `“${short(word)}” is not ${taxonomyWords[taxonomy] ?? taxonomy} this council uses.`,
  unknownDay: (day: string): string => `“${short(day)}” is not a day of the week.`,
  unknownValue: (field: string, value: string, allowed: readonly string[]): string =>
    `${fieldName(field)} is “${short(value)}”. It can be: ${allowed.join(', ')}.`,
  wrong: (field: string): string => `${fieldName(field)} is not written in a way we can read.`,
  missing: (field: string): string => `${fieldName(field)} is missing.`,
  tooLong: (field: string, most: number): string =>
    `${fieldName(field)} is too long. It can have ${most.toLocaleString('en-GB')} letters.`,
  tooMany: (field: string, most: number): string =>
    `${fieldName(field)}: there are too many. There can be ${most}.`,
  hiddenCharacters: (field: string): string =>
    `${fieldName(field)} has characters that cannot be seen. Type it again.`,
  notAWebAddress: (field: string, value: string): string =>
    `${fieldName(field)} is “${short(value)}”. A web address starts with https:// or http://.`,
  notAnEmail: (field: string, value: string): string =>
    `${fieldName(field)} is “${short(value)}”, which is not an email address.`,
  notAPostcode: (value: string): string => `“${short(value)}” is not a postcode.`,
  notADate: (field: string, value: string): string =>
    `${fieldName(field)} is “${short(value)}”. Write dates like 2026-09-01.`,
  notATime: (field: string, value: string): string =>
    `${fieldName(field)} is “${short(value)}”. Write times like 16:30.`,
  notANumber: (field: string, value: string): string =>
    `${fieldName(field)} is “${short(value)}”, which is not a number.`,
  notAPrice: (value: string): string =>
    `“${short(value)}” is not a price. Write prices like: Each child = 2.50`,
  noColumn: (heading: string): string =>
    `The file has no column called “${heading}”. The first row must be the headings of the template.`,
  brokenRow: 'The quote marks in this row do not match up.',
  brokenCsv: 'The file is not a spreadsheet we can read. Save it as “CSV UTF-8” and try again.',
  notYesOrNo: (field: string, value: string): string =>
    `${fieldName(field)} is “${short(value)}”. Write yes or no.`,
  tooOld: 'An age is over 120 years. Ages are in months or years as the column says.',
  agesBackwards: 'The youngest age is higher than the oldest age.',
  datesBackwards: 'A start date is after its end date.',
  offTheMap: 'A latitude or longitude is not a point on the map.',
  samePart: 'Two parts of this listing have the same id.',
  sameKey: (first: number): string => `Row ${first} has the same reference, so this row is not used.`,
  tellsAddress: 'The address is to be kept private, but the text of the listing gives it away.',
  manyRemoved: (removed: number, known: number): string =>
    `This would remove ${removed} of ${known} listings. Nothing was changed. Check that the file is the whole list, then say “--force” to go ahead.`,
  ourOwn:
    'Listings written by editors here cannot be brought in from a file. Give the source another name. Nothing was changed.',
  nothingGood: 'No row of this file can be used. Nothing was changed.',
  fileTooBig: (megabytes: number): string =>
    `The file is too big. The most we read at once is ${megabytes} MB. Split it into smaller files.`,
  notJson: 'The file is not JSON that we can read.',
  tooDeep: 'The file has groups inside groups inside groups, more than any listing has. It was not read.',
  tooManyPieces: 'The file is cut into far more pieces than a list of listings has. It was not read.',
  tooManyRows: (most: number): string =>
    `The file has more than ${most.toLocaleString('en-GB')} rows. Split it into smaller files.`,
  notListings: 'We found no list of services in this file.',
  noFile: (path: string): string => `There is no file at ${path}.`,
  notAFeedAddress: 'Give an address that starts with https:// or http://.',
  notAFeed: (address: string): string => `${address} did not answer as an Open Referral feed does.`,
  feedSaid: (address: string, status: number): string => `${address} refused to answer (${status}).`,
  noAnswer: (address: string, seconds: number): string =>
    `${address} could not be reached, or took more than ${seconds} seconds.`,
  notText: 'The file is not text.',
} as const

const taxonomyWords: Record<string, string> = {
  category: 'a category',
  need: 'an area of need',
  access: 'a kind of access',
}

const fieldNames: Record<string, string> = {
  url: 'The web address',
  website: 'The organisation’s web address',
  email: 'The email address',
  'organization.name': 'The organisation’s name',
  'organization.website': 'The organisation’s web address',
  'organization.email': 'The organisation’s email address',
  fees_description: 'What is said about cost',
  kind: 'The kind of listing',
  minimum_age_months: 'The youngest age',
  maximum_age_months: 'The oldest age',
  referral_needed: 'Whether a referral is needed',
  who_can_refer: 'Who can refer',
  delivery: 'How it is given',
  wait_weeks: 'The wait in weeks',
  assured_date: 'The date it was checked',
  service_at_locations: 'Places',
  attributes: 'Categories and needs',
  schedules: 'Times',
  byday: 'The day',
  opens_at: 'The start time',
  closes_at: 'The end time',
  valid_from: 'The start date',
  valid_to: 'The end date',
  dtstart: 'The first date',
  postal_code: 'The postcode',
  phones: 'Phone numbers',
  cost_options: 'Prices',
}

/** `service_at_locations.0.location.name` → the words for it. */
export const fieldName = (field: string): string => {
  const last = field.split('.').findLast((part) => !/^\d+$/.test(part)) ?? field
  return fieldNames[field] ?? fieldNames[last] ?? `The ${last.replaceAll('_', ' ')}`
}

const short = (value: string): string => (value.length > 60 ? `${value.slice(0, 57)}…` : value)
