import { type Finding, isHard } from '#feedback'

export const usage = [
  'npm run -s moderate -- list [--all | --spam]',
  'npm run -s moderate -- show WM-…                what was said, and what to look out for',
  'npm run -s moderate -- release WM-… --by NAME   what was taken for spam is from a person: it goes to the desk',
  'Everything else is done on the desk, at /desk: there the record of who did what and why is kept.',
]

/** One line for each thing found that could show who somebody is. */
export const flagged = (findings: readonly Finding[]): string[] =>
  findings.map(({ kind, text }) =>
    isHard(kind) ? `  must go: “${text}” (${kind})` : `  look at: “${text}” (perhaps a ${kind})`,
  )
