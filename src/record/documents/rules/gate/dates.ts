/** A day said in a text, in any usual spelling, as YYYY-MM-DD; `birth` where the words around call it a birthday. */
export type SaidDay = {
  readonly day: string
  readonly from: number
  readonly to: number
  readonly birth: boolean
}

const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const year = String.raw`(?:(?:19|20)\d{2}|['’]?\d{2})(?!\d)`

const spellings: readonly [RegExp, (found: string[]) => Parts][] = [
  [/(?<![\d./-])((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?![\d])/g, ([, y, , m, d]) => [d!, m!, y!]],
  [
    new RegExp(String.raw`(?<![\d./-])(\d{1,2})\s?([/.\-–])\s?(\d{1,2})\s?\2\s?(${year})`, 'g'),
    ([, d, , m, y]) => [d!, m!, y!],
  ],
  [/(?<!\d)(\d{1,2})\s(\d{1,2})\s((?:19|20)\d{2})(?!\d)/g, ([, d, m, y]) => [d!, m!, y!]],
  [
    new RegExp(
      String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?:\s+day)?[\s.\-]*(?:of\s+)?(${month})\.?[\s,.\-]*(${year})`,
      'gi',
    ),
    ([, d, m, y]) => [d!, monthNumber(m!), y!],
  ],
  [
    new RegExp(String.raw`\b(${month})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(${year})`, 'gi'),
    ([, m, d, y]) => [d!, monthNumber(m!), y!],
  ],
  [
    /(?<=(?:dob|d\.o\.b\.?|birth)[\s:]{0,4})(\d{2})(\d{2})((?:19|20)?\d{2})(?!\d)/gi,
    ([, d, m, y]) => [d!, m!, y!],
  ],
]

type Parts = readonly [day: string, month: string, year: string]

export const daysSaid = (text: string): SaidDay[] =>
  spellings.flatMap(([pattern, parts]) =>
    [...text.matchAll(pattern)].flatMap((found): SaidDay[] => {
      const day = iso(parts([...found]))
      if (day === null) return []
      const [from, to] = [found.index, found.index + found[0].length]
      return [{ day, from, to, birth: isBirth(text, from, to) }]
    }),
  )

const label = String.raw`(?:d\.?\s?o\.?\s?b\b\.?|dates? of birth|\bborn\b|birth\s?da(?:te|y))`
const before = new RegExp(String.raw`${label}[^\n\d]{0,24}\n?[^\n\d]{0,4}$`, 'i')
const behind = new RegExp(String.raw`^[\s(\[,–-]{0,4}${label}`, 'i')
const ofAnother = /\b(brother|sister|sibling|twin|cousin|half-\w+|step-\w+)s?\b[^.\n]{0,60}$/i

const isBirth = (text: string, from: number, to: number): boolean => {
  const lead = text.slice(Math.max(0, from - 90), from)
  return (before.test(lead.slice(-50)) && !ofAnother.test(lead)) || behind.test(text.slice(to, to + 24))
}

const iso = ([d, m, y]: Parts): string | null => {
  const figures = y.replace(/\D/g, '')
  const full = figures.length === 4 ? figures : `${Number(figures) > 40 ? 19 : 20}${figures}`
  const [dayNumber, monthOfYear] = [Number(d), Number(m)]
  if (monthOfYear < 1 || monthOfYear > 12 || dayNumber < 1 || dayNumber > 31) return null
  return `${full}-${String(monthOfYear).padStart(2, '0')}-${String(dayNumber).padStart(2, '0')}`
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthNumber = (name: string): string => String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1)
