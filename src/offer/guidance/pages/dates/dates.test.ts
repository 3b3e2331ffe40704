import { describe, expect, it } from 'vitest'
import { htmlProblems } from '../../../../../test/browser/html.ts'
import { startingPoints } from '../../rules/starting-points.ts'
import { openPages } from '../open-pages.tsx'

const home = '/work-out-your-dates'
const app = openPages()
const open = (url: string) => app.inject(url)
const on = (point: string, day: string, month: string, year: string) =>
  open(`${home}/${point}?${new URLSearchParams({ day, month, year }).toString()}`)

describe('choosing what has happened', () => {
  it('offers every starting point, and needs no JavaScript to carry on', async () => {
    const page = await open(home)
    for (const point of startingPoints) expect(page.body).toContain(`value="${point}"`)
    expect(await htmlProblems(page.body)).toEqual([])
    const next = await open(`${home}?happened=draft-plan&next=yes`)
    expect(next.statusCode).toBe(303)
    expect(next.headers.location).toBe(`${home}/draft-plan`)
  })

  it('asks again, kindly, if nothing was chosen', async () => {
    const page = await open(`${home}?next=yes`)
    expect(page.statusCode).toBe(422)
    expect(page.body).toContain('<title>Error: ')
    expect(page.body).toContain('href="#happened"')
    expect(await htmlProblems(page.body)).toEqual([])
  })

  it('knows no other starting point', async () => {
    expect((await open(`${home}/lottery`)).statusCode).toBe(404)
    expect((await open(`${home}?happened=lottery`)).statusCode).toBe(200)
  })
})

describe.each(startingPoints)('after %s', (point) => {
  it('asks for one date under its own heading', async () => {
    const page = await open(`${home}/${point}`)
    expect(page.statusCode).toBe(200)
    expect(page.body.match(/<h1/g)).toHaveLength(1)
    expect(await htmlProblems(page.body)).toEqual([])
  })

  it('answers with dates, each with its reason and its law', async () => {
    const page = await on(point, '2', '11', '2024')
    expect(page.statusCode).toBe(200)
    const dates = page.body.match(/<time /g)?.length ?? 0
    expect(dates).toBeGreaterThan(0)
    expect(page.body.match(/Why this date\?/g)).toHaveLength(dates)
    expect(page.body.match(/class="wm-cite"/g)).toHaveLength(dates)
    expect(page.body).toContain('content="noindex"')
    expect(page.headers['cache-control']).toBe('no-store')
    expect(await htmlProblems(page.body)).toEqual([])
  })
})

describe('a request the council got on 2 November 2026', () => {
  it('R19: gives the six dates, the weeks counted from that day', async () => {
    const { body } = await on('request', '2', '11', '2026')
    const days = [...body.matchAll(/<time datetime="([^"]+)"/g)].map(([, day]) => day)
    expect(days).toEqual(['2026-12-14', '2027-01-25', '2027-02-22', '2027-03-07', '2027-03-21', '2027-03-22'])
  })

  it('says how long is left, and what is next', async () => {
    const { body } = await on('request', '2', '11', '2026')
    expect(body).toContain('Monday 14 December 2026, in 10 days.')
  })

  it('says when the council may be late, and what is no excuse', async () => {
    const { body } = await on('request', '2', '11', '2026')
    expect(body).toContain('too few educational psychologists')
    expect(body).toContain('long summer holiday')
  })

  it('takes the month as a word, in any case, with spaces around', async () => {
    expect((await on('request', ' 2 ', ' November', '2026')).statusCode).toBe(200)
    expect((await on('request', '02', 'NOV', '2026')).statusCode).toBe(200)
  })
})

it('says what to do, with a letter to copy, once a date has passed', async () => {
  const { body } = await on('request', '1', '10', '2026')
  expect(body).toContain('22 days ago')
  expect(body).toContain('/letters/ask-for-a-decision')
})

it('counts in years where days no longer mean much', async () => {
  const { body } = await on('date-of-birth', '29', '2', '2012')
  expect(body).toContain('about 10 years ago')
  expect(body).toContain('Sunday 1 March 2037')
})

it('moves an appeal that ends in August to the first working day after it', async () => {
  const { body } = await on('decision-letter', '10', '6', '2026')
  expect(body).toContain('2026-09-01')
})

describe('a date that cannot be used', () => {
  it.each([
    ['nothing typed', '', '', '', 'Enter the date the council got the request'],
    ['no month', '2', '', '2026', 'must also have a month'],
    ['a day and a year missing', '', '11', '', 'must also have a day and a year'],
    ['31 November', '31', '11', '2026', 'There is no such date. Check the day and month'],
    ['29 February in a year without one', '29', '2', '2026', 'There is no such date'],
    ['month 13', '2', '13', '2026', 'Check the month'],
    ['two figures of a year', '2', '11', '26', 'Write the year in full'],
    ['before the law began', '31', '8', '2014', '1 September 2014 or later'],
    ['year 9999', '2', '11', '9999', 'no more than a year from now'],
    ['a year of five figures', '2', '11', '20266', 'Check the year'],
    ['a smile', '🙂', '11', '2026', 'Check the day'],
    ['markup', '<b>2</b>', '11', '2026', 'Check the day'],
    ['minus two', '-2', '11', '2026', 'Check the day'],
  ])('%s gets a clear error and keeps what was typed', async (_, day, month, year, says) => {
    const page = await on('request', day, month, year)
    expect(page.statusCode).toBe(422)
    expect(page.body).toContain('<title>Error: ')
    expect(page.body).toContain(says)
    if (/^[\w-]+$/.test(day)) expect(page.body).toContain(`value="${day}"`)
    expect(await htmlProblems(page.body)).toEqual([])
  })

  it('is a birthday in the future, or of somebody long grown up', async () => {
    expect((await on('date-of-birth', '5', '12', '2026')).body).toContain('must be in the past')
    expect((await on('date-of-birth', '5', '12', '1990')).body).toContain('up to the age of 25')
  })

  it('is no trouble, however often it is sent', async () => {
    const page = await open(`${home}/request?day=2&day=3&month=11&year=2026&year=x`)
    expect(page.statusCode).toBe(200)
  })
})

describe('the calendar file', () => {
  const calendar = `${home}/calendar.ics?request=2026-11-02`

  it('holds each date as a whole day, without an alarm or a name', async () => {
    const file = await open(calendar)
    expect(file.headers['content-type']).toBe('text/calendar; charset=utf-8')
    expect(file.headers['content-disposition']).toContain('.ics"')
    expect(file.body.match(/BEGIN:VEVENT/g)).toHaveLength(6)
    expect(file.body).toContain('DTSTART;VALUE=DATE:20261214\r\nDTEND;VALUE=DATE:20261215\r\n')
    expect(file.body).not.toContain('VALARM')
    for (const line of file.body.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  it('gives the same entries again, so that a calendar takes it twice without doubling', async () => {
    const ids = async () => (await open(calendar)).body.match(/UID:.*/g)
    expect(await ids()).toEqual(await ids())
    expect(new Set(await ids()).size).toBe(6)
  })

  it.each(['', '?request=', '?request=2026-11-31', '?request=9999-01-01', '?lottery=2026-11-02'])(
    'is not there for “%s”',
    async (query) => {
      expect((await open(`${home}/calendar.ics${query}`)).statusCode).toBe(404)
    },
  )
})
