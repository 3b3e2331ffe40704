import { expect, test } from 'vitest'
import { usualTaxonomies } from '../../../../authorities/taxonomies.ts'
import { northmereListings } from '../../../../test/northmere/listings.ts'
import { csvHeadings, csvRows, csvTemplate } from '../feed/csv.ts'
import type { Listing } from '../rules/listing.ts'
import { checkListing } from './check-listing.ts'
import type { Proposal } from './proposal.ts'
import { readBytes } from './read-file.ts'

const read = (file: string | Uint8Array): Proposal[] => {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  const rows = readBytes(bytes, 'a-test', usualTaxonomies)
  if (!rows.ok) throw new Error(rows.reason)
  return rows.value
}
const listingsIn = (file: string | Uint8Array): Listing[] =>
  read(file).map((row) => {
    if ('refused' in row) throw new Error(`${row.row}: ${row.refused.join(' ')}`)
    return row.listing
  })
const heads = 'Reference,Name,Organisation'

test('the template is itself a file that can be imported, with nothing wrong in it', () => {
  const [listing, ...more] = listingsIn(csvTemplate())
  expect(more).toEqual([])
  expect(checkListing(listing!)).toEqual([])
  expect(listing).toMatchObject({
    name: 'Friday Club',
    minimum_age_months: 96,
    cost_options: [
      { option: 'Each child', amount: 2.5 },
      { option: 'Carer', amount: 0 },
    ],
  })
  expect(listing!.schedules).toBeUndefined()
  expect(listing!.service_at_locations![0]!.schedules).toMatchObject([
    { freq: 'WEEKLY', byday: 'FR', opens_at: '17:00', closes_at: '19:00', term: 'term time' },
  ])
})

test('what is downloaded can be imported again and says the same', () => {
  const told = northmereListings(120).filter(
    (listing) => !listing.service_at_locations?.some(({ location }) => location.address_withheld),
  )
  const file = csvHeadings() + told.map((listing) => csvRows(listing, usualTaxonomies)).join('')
  const back = listingsIn(file)
  expect(back.length).toBe(told.length)
  back.forEach((listing, index) => {
    const before = told[index]!
    expect(checkListing(listing)).toEqual([])
    for (const field of [
      'name',
      'kind',
      'summary',
      'description',
      'url',
      'email',
      'delivery',
      'wait_weeks',
    ] as const)
      expect(listing[field]).toEqual(before[field])
    expect(times(listing)).toEqual(times(before))
    expect(listing.attributes?.map(({ term }) => term)).toEqual(before.attributes?.map(({ term }) => term))
    expect(listing.cost_options?.map(({ amount }) => amount)).toEqual(
      before.cost_options?.map(({ amount }) => amount),
    )
    expect(listing.service_at_locations?.length).toBe(before.service_at_locations?.length)
  })
})

const byField = ([one]: [string, unknown], [other]: [string, unknown]): number => (one < other ? -1 : 1)

const times = (listing: Listing): string[] =>
  [
    ...(listing.service_at_locations ?? []).flatMap(({ schedules }) => schedules ?? []),
    ...(listing.schedules ?? []),
  ].map(({ id: _id, ...time }) => JSON.stringify(Object.entries(time).toSorted(byField)))

test.each([
  ['with Excel’s mark', `\ufeff${heads}\r\na,Café,Org\r\n`],
  ['with semicolons', 'Reference;Name;Organisation\na;Café;Org\n'],
  ['with tabs', 'Reference\tName\tOrganisation\na\tCafé\tOrg\n'],
  ['with headings in capitals', 'REFERENCE,NAME,ORGANISATION\na,Café,Org\n'],
  ['with columns nobody asked for', `Colour,${heads}\nred,a,Café,Org\n`],
])('a file %s is read', (_how, file) => {
  expect(listingsIn(file)[0]).toMatchObject({ name: 'Café', organization: { name: 'Org' } })
})

test('a file saved by Excel without UTF-8 keeps its accents and apostrophes', () => {
  const file = Buffer.from(`${heads}\na,Caf\xe9 \x91Z\x92,Org\n`, 'latin1')
  expect(listingsIn(file)[0]!.name).toBe('Café ‘Z’')
})

test('rows are numbered as the spreadsheet numbers them, empty rows too', () => {
  const rows = read(`${heads}\na,One,Org\n,,\nb,,Org\nc,Three,\n`)
  expect(rows.map(({ row }) => row)).toEqual([2, 4, 5])
  expect(rows[1]).toMatchObject({ refused: ['The name is missing.'] })
  expect(rows[2]).toMatchObject({ refused: ['The organisation is missing.'] })
})

test.each<[string, string, RegExp]>([
  ['Needs', 'Something else', /area of need this council uses/],
  ['Days', 'Blursday', /not a day of the week/],
  ['Repeats', 'often', /can be: weekly/],
  ['Youngest age in months', 'three', /not a number/],
  ['Prices', 'about a fiver', /not a price/],
  ['Referral needed', 'perhaps', /yes or no/],
])('%s “%s” is refused in a sentence', (heading, cell, sentence) => {
  const [row] = read(`${heads},${heading}\na,One,Org,${cell}\n`)
  expect('refused' in row! && row.refused.join(' ')).toMatch(sentence)
})

test('a file with no name column is refused whole, and says which column it wants', () => {
  const whole = readBytes(new TextEncoder().encode('Title,Organisation\nx,y\n'), 'a-test', usualTaxonomies)
  expect(whole).toMatchObject({ ok: false, reason: expect.stringContaining('“Name”') as string })
})

test('no cell of a download begins like a sum, and the import takes the mark off again', () => {
  const [listing] = northmereListings(1)
  const sums = ['=HYPERLINK("http://x")', '+44 1632 960000', '-1', '@SUM(A1)', '\t=1', ' =2']
  for (const name of sums) {
    const file = csvHeadings() + csvRows({ ...listing!, name, summary: name }, usualTaxonomies)
    expect(file).not.toMatch(/(^|,)"?[=+\-@\t]/m)
    expect(listingsIn(file)[0]!.name).toBe(name.trim())
  }
})
