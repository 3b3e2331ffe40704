/** What would tell a reader who somebody is. The hard kinds are never published; the soft ones need a person's eye. */
export type Kind = keyof typeof kinds

export type Finding = {
  readonly kind: Kind
  /** Where it begins and ends in the text, as JavaScript counts. */
  readonly start: number
  readonly end: number
  readonly text: string
}

const kinds = {
  phone: 'hard',
  email: 'hard',
  upn: 'hard',
  'nhs number': 'hard',
  'date of birth': 'hard',
  postcode: 'hard',
  name: 'soft',
  'full date': 'soft',
  'long number': 'soft',
  'school and class': 'soft',
  'social handle': 'soft',
  address: 'soft',
} as const

export const isHard = (kind: Kind): boolean => kinds[kind] === 'hard'

/** Every place where a pattern fits; of a pattern with a group called `it`, that group alone. */
export const matches = (kind: Kind, text: string, pattern: RegExp): Finding[] =>
  [...text.matchAll(pattern)].map((match) => {
    const it = match.groups?.['it'] ?? match[0]
    const start = match.index + match[0].lastIndexOf(it)
    return { kind, start, end: start + it.length, text: it }
  })
