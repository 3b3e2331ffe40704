import { type CommentRefusal, type Finding, isHard } from '#feedback'

export const usage = [
  'npm run -s moderate -- list [--all]',
  'npm run -s moderate -- show WM-…                 what was said, what to look out for, a first draft',
  'npm run -s moderate -- take WM-… --by NAME       also: put back, reopen, release, withdraw',
  'npm run -s moderate -- clean WM-… --by NAME --words "…"',
  'npm run -s moderate -- publish WM-… --by NAME --answer "…" and one of',
  '    --will "…" --team TEAM --due 2026-12-31     --did "…" --team TEAM [--on 2026-11-24]',
  '    --cannot "why" --team TEAM                  --nothing',
  '    [--confirm "words looked at|more words"] [--without-page] [--without-who]',
  'npm run -s moderate -- refuse WM-… --by NAME --reason REASON [--passed-to TEAM]',
  'npm run -s moderate -- answer WM-… --by NAME --note "rang, said sorry"',
  'npm run -s moderate -- done WM-… --by NAME [--on 2026-11-24]',
  'npm run -s moderate -- give-up WM-… --by NAME --cannot "why"',
  'npm run -s moderate -- close WM-… --by NAME      reports, suggestions and gaps: also take, answer, reopen',
]

/** One line for each thing found that could show who somebody is. */
export const flagged = (findings: readonly Finding[]): string[] =>
  findings.map(({ kind, text }) =>
    isHard(kind) ? `  must go: “${text}” (${kind})` : `  look at: “${text}” (perhaps a ${kind})`,
  )

/** Why nothing was done, in plain sentences. */
export const refusalWords = (refusal: CommentRefusal | { readonly why: 'not found' }): string[] => [
  sentences[refusal.why],
  ...('findings' in refusal ? flagged(refusal.findings) : []),
]

const sentences: Readonly<Record<CommentRefusal['why'] | 'not found', string>> = {
  'not found': 'Nothing has that reference.',
  'not from this state': 'That cannot be done to it now. “show” says what can.',
  'not before its day': 'It is not yet time to destroy it.',
  'nothing left of it': 'Its words have been destroyed, so there is nothing to work on.',
  'nothing cleaned yet': 'There is no clean copy yet. Write one with “clean”.',
  'identifies someone': 'This still shows who somebody is, so it cannot be published. Take these out:',
  'not confirmed':
    'These may show who somebody is. Take them out, or say with --confirm that you have looked:',
  'no answer': 'Give our answer with --answer. The law asks for one.',
  'no action': 'Say what was or will be done, or why it cannot be.',
  'not a team': 'Give --team the name of a team, not of a person. It is published.',
  'due day has passed': 'The day given with --due has passed.',
  'done day is to come': 'That day is still to come.',
  'passed to nobody':
    'A comment about one child goes to the people who deal with it: say who with --passed-to.',
  'nobody to answer': 'They left no way to answer them. Publish it or refuse it instead.',
  'nothing planned': 'Nothing is planned on it, so there is nothing to finish or give up.',
}
