import type { partsOf } from '../rules/identity.ts'
import type { CsvRow } from './csv-row.ts'
import { several, yesOrNo } from './csv-cells.ts'
import type { Told } from './told.ts'
import { words } from './words.ts'

type Part = ReturnType<typeof partsOf>
type Places = { places: Told[]; schedules: Told[]; faults: string[] }

/** The places and times that a listing's rows tell. A row with no place tells a time of the listing itself. */
export const readCsvPlaces = (rows: readonly CsvRow[], part: Part): Places => {
  const found = new Map<string, { place: Told; times: Told[] }>()
  const schedules: Told[] = []
  const faults: string[] = []
  rows.forEach(({ cells }, index) => {
    const { time, fault } = timeOf(cells, part, index)
    faults.push(...fault)
    const { place: name, address, town, county, postcode } = cells
    const isPlace = name ?? address ?? town ?? postcode
    if (!isPlace) {
      if (time) schedules.push(time)
      return
    }
    if (yesOrNo(cells.private) === null) faults.push(words.notYesOrNo('address_withheld', cells.private!))
    const key = [name, address, town, postcode].join('\n')
    const held = found.get(key) ?? {
      place: {
        id: part('location', found.size),
        location_type: 'physical',
        name,
        address_withheld: yesOrNo(cells.private) || undefined,
        address: { address_1: address, city: town, state_province: county, postal_code: postcode },
      },
      times: [],
    }
    if (time) held.times.push(time)
    found.set(key, held)
  })
  const places = [...found.values()].map(({ place, times }, index) => ({
    id: part('service_at_location', index),
    location: place,
    schedules: times,
  }))
  return { places, schedules, faults }
}

const timeOf = (
  cells: CsvRow['cells'],
  part: Part,
  index: number,
): { time: Told | undefined; fault: string[] } => {
  const days = several(cells.days?.replace(/,/g, ';'))
  const unknown = days.filter((day) => !codeOf(day))
  const repeats = cells.repeats?.toLowerCase() ?? 'weekly'
  const nth = nths[repeats.replace(/ (of|in) (the|each|every) month$/, '')]
  const known = nth !== undefined || repeats === 'weekly' || repeats === 'fortnightly'
  const codes = days.flatMap((day) => codeOf(day) ?? [])
  const { starts, ends, first_date, from, until, term, times } = cells
  const fault = [
    ...unknown.map((day) => words.unknownDay(day)),
    ...(known
      ? []
      : [words.unknownValue('repeats', repeats, ['weekly', 'fortnightly', ...Object.keys(nths)])]),
  ]
  if (codes.length === 0 && !(starts ?? ends ?? first_date ?? from ?? until ?? times))
    return { time: undefined, fault }
  const time: Told = {
    id: part('schedule', 'row', index),
    ...(codes.length > 0 && {
      freq: nth ? 'MONTHLY' : 'WEEKLY',
      byday: codes.map((code) => `${nth ?? ''}${code}`).join(','),
      interval: repeats === 'fortnightly' ? 2 : undefined,
    }),
    dtstart: first_date,
    valid_from: from,
    valid_to: until,
    opens_at: clock(starts),
    closes_at: clock(ends),
    description: times,
    term: term?.toLowerCase(),
  }
  return { time, fault }
}

const nths: Record<string, string> = {
  '1st': '1',
  '2nd': '2',
  '3rd': '3',
  '4th': '4',
  '5th': '5',
  last: '-1',
}

// Enough letters to tell the day: Mon, Tues and Thursday are all understood.
const codeOf = (day: string): string | undefined =>
  /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*$/i.test(day) ? day.slice(0, 2).toUpperCase() : undefined

const clock = (told: string | undefined): string | undefined =>
  told?.replace(/^(\d)(?=[:.])/, '0$1').replace(/^(\d\d)[.:](\d\d)(:\d\d)?$/, '$1:$2')
