import { shortDay, parseDay } from '#kit/day'
import { limbs } from '#law'
import type { Facts } from '../rules/facts.ts'
import type { Tone } from './bars.tsx'
import { words } from './words.ts'

/** What a row is called: a month, a week, a limb of the law, or a name. */
export const rowLabel = (key: string): string => {
  const known = words.rows[key] ?? limbs.find(({ exception }) => exception === key)?.exception
  if (known) return known.charAt(0).toUpperCase() + known.slice(1)
  const month = /^(\d{4})-(\d{2})$/.exec(key)
  if (month) return monthNames.format(new Date(`${key}-01T12:00:00Z`))
  const day = parseDay(key)
  return day ? shortDay(day) : key
}

export const columnLabel = (key: string): string => words.columns[key] ?? key

/** How a column is drawn. */
export const toneOf = (column: string): Tone => tones[column] ?? 'plain'

export const officers = async (
  { namesOf }: { readonly namesOf: (ids: readonly string[]) => Promise<Facts['names']> },
  lines: Facts['lines'],
): Promise<Facts['names']> => namesOf([...new Set(lines.flatMap(({ ownerId }) => ownerId ?? []))])

const monthNames = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

const tones: Readonly<Record<string, Tone>> = {
  'in time': 'good',
  'likely in time': 'good',
  'given in time': 'good',
  'done in time': 'good',
  half: 'good',
  'whether to assess': 'good',
  agreed: 'good',
  'whether to assess again': 'warning',
  'still to decide': 'fair',
  refused: 'warning',
  'waiting in time': 'fair',
  'due in 14 days': 'fair',
  'still open': 'fair',
  'whether there will be a plan': 'fair',
  excepted: 'warning',
  'likely late': 'warning',
  'given late': 'warning',
  late: 'bad',
  'late already': 'bad',
  'late now': 'bad',
  'done late': 'bad',
}
