import { datesIn } from './identifying/dates.ts'
import { type Finding, isHard, type Kind } from './identifying/finding.ts'
import { handlesIn } from './identifying/handles.ts'
import { namesIn } from './identifying/names.ts'
import { numbersIn } from './identifying/numbers.ts'
import { placesIn } from './identifying/places.ts'
import { plainSigns } from './identifying/plain-signs.ts'

export { type Finding, isHard } from './identifying/finding.ts'

/**
 * What in a text would tell a reader who somebody is, in order. It finds most of it and never all: a person reads every
 * comment before it is published.
 */
export const identifying = (text: string): readonly Finding[] => {
  const plain = plainSigns(text)
  const found = [handlesIn, numbersIn, datesIn, placesIn, namesIn].flatMap((look) => look(plain))
  const weighed = found.toSorted(
    (one, other) => rank(other.kind) - rank(one.kind) || other.end - other.start - (one.end - one.start),
  )
  const kept: Finding[] = []
  for (const one of weighed)
    if (!kept.some(({ start, end }) => start <= one.start && one.end <= end))
      kept.push({ ...one, text: text.slice(one.start, one.end) })
  return kept.toSorted((one, other) => one.start - other.start || one.end - other.end)
}

/** The text with what was found in it taken out, as a first draft for whoever makes the copy to publish. */
export const blanked = (text: string, findings: readonly Finding[] = identifying(text)): string => {
  let at = 0
  let draft = ''
  for (const { kind, start, end } of findings) {
    if (end <= at) continue
    draft += text.slice(at, Math.max(at, start)) + (start >= at ? `[${blanks[kind]}]` : '')
    at = end
  }
  return draft + text.slice(at)
}

const rank = (kind: Kind): number => (isHard(kind) ? 2 : kind === 'name' || kind === 'long number' ? 0 : 1)

const blanks: Readonly<Record<Kind, string>> = {
  phone: 'phone number',
  email: 'email address',
  upn: 'pupil number',
  'nhs number': 'health number',
  'date of birth': 'date of birth',
  postcode: 'postcode',
  name: 'name',
  'full date': 'date',
  'long number': 'number',
  'school and class': 'school and class',
  'social handle': 'social media name',
  address: 'address',
}
