import Holidays from 'date-holidays'

export type WalkedCalendar = {
  readonly dates: readonly string[]
  readonly isWorking: (date: string) => boolean
  readonly isFriday: (date: string) => boolean
  readonly later: (date: string, days: number) => string
  readonly sameDateLater: (
    date: string,
    months: number,
  ) => { readonly exists: boolean; readonly date: string }
  readonly workingDayNumber: (count: number, date: string, dayItselfCounts: boolean) => string
  readonly firstWorkingFrom: (date: string) => string
}

const walk = (firstYear: number, lastYear: number): WalkedCalendar => {
  const dates: string[] = []
  for (let year = firstYear; year <= lastYear; year++)
    for (let month = 1; month <= 12; month++)
      for (let day = 1; day <= lengthOf(month, year); day++)
        dates.push(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
  const places = new Map(dates.map((date, place) => [date, place]))
  const holidays = new Set(listedHolidays(firstYear, lastYear))
  const firstWeekday = new Date(`${firstYear}-01-01T12:00:00Z`).getUTCDay()
  const at = (place: number): string => dates[place] ?? 'beyond the walked years'
  const placeOf = (date: string): number => places.get(date) ?? Number.NaN
  const weekday = (date: string): number => (firstWeekday + placeOf(date)) % 7
  const isWorking = (date: string): boolean =>
    weekday(date) !== 0 && weekday(date) !== 6 && !holidays.has(date)
  return {
    dates,
    isWorking,
    isFriday: (date) => weekday(date) === 5,
    later: (date, days) => at(placeOf(date) + days),
    sameDateLater: (date, months) => {
      const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
      let toYear = year
      let toMonth = month
      for (let turned = 0; turned < Math.abs(months); turned++) {
        toMonth += Math.sign(months)
        if (toMonth === 13) [toYear, toMonth] = [toYear + 1, 1]
        if (toMonth === 0) [toYear, toMonth] = [toYear - 1, 12]
      }
      const length = lengthOf(toMonth, toYear)
      const exists = day <= length
      return {
        exists,
        date: `${toYear}-${String(toMonth).padStart(2, '0')}-${String(exists ? day : length).padStart(2, '0')}`,
      }
    },
    workingDayNumber: (count, date, dayItselfCounts) => {
      let seen = 0
      for (let place = placeOf(date) + (dayItselfCounts ? 0 : 1); ; place++) {
        if (isWorking(at(place))) seen++
        if (seen === count) return at(place)
        if (place > dates.length) return 'beyond the walked years'
      }
    },
    firstWorkingFrom: (date) => {
      let place = placeOf(date)
      while (!isWorking(at(place))) place++
      return at(place)
    },
  }
}

const lengthOf = (month: number, year: number): number => {
  if (month !== 2) return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  if (year % 400 === 0) return 29
  return year % 100 !== 0 && year % 4 === 0 ? 29 : 28
}

const listedHolidays = (firstYear: number, lastYear: number): string[] => {
  const calendar = new Holidays('GB', 'ENG')
  return Array.from({ length: lastYear - firstYear + 1 }, (_, nth) =>
    calendar
      .getHolidays(firstYear + nth)
      .filter((holiday) => holiday.type === 'public' || holiday.type === 'bank')
      .map((holiday) => holiday.date.slice(0, 10)),
  ).flat()
}

/**
 * A second calendar, to hold the law's sums against: it turns one day at a time, as a person would turn pages,
 * and knows a date only by its place in the list. It shares no line with the calendar it checks.
 */
export const walkedCalendar: WalkedCalendar = walk(1996, 2048)
