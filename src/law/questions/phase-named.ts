/** Where a move between phases of education leads, and whether it begins after 16: regulation 2. */
export type PhaseNamed = { readonly into: 'school' | 'college'; readonly fromCollege: boolean }

/** Reads “primary_to_secondary”, “Year 6 → Year 7” or “secondary school to a post-16 institution”. */
export const phaseNamed = (words: string): PhaseNamed | null => {
  const [from = '', ...rest] = words
    .toLowerCase()
    .replaceAll(/-+>|→|>/g, ' to ')
    .replaceAll(/[-_–—]+/g, ' ')
    .split(/\s+(?:to|into)\s+/)
  // Without a word between them, “secondary post16” is read by its last phase.
  const to = rest.at(-1) ?? (phases(from).length > 1 ? from : '')
  const [last] = phases(to).slice(-1)
  return last === undefined
    ? null
    : { into: last, fromCollege: rest.length > 0 && phases(from)[0] === 'college' }
}

const phases = (words: string): PhaseNamed['into'][] =>
  [
    ...words.matchAll(
      /(?<college>post ?16|college|further education|\bfe\b|year 1[23])|(?<school>nursery|early years|reception|infant|junior|primary|middle|secondary|school|year \d)/g,
    ),
  ].map(({ groups }) => (groups?.['college'] ? 'college' : 'school'))
