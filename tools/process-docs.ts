// npm run docs   writes docs/processes from the tables the product runs on; a test fails while they differ.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { countedInWords, duties, dutyInWords, letterContents, mediationBlock } from '#law'
import { ended, lifecycle } from '../src/casework/ehc/rules/lifecycle.ts'
import { letterNames, mustHold } from '../src/casework/ehc/rules/letters/letter.ts'
import { commands } from '../src/casework/ehc/pages/desk/words.ts'
import { permissions } from '../src/record/access/rules/permissions/index.ts'
import type { Step } from '../src/record/cases/rules/process-table.ts'

export const assessmentFile = join(import.meta.dirname, '..', 'docs', 'processes', 'ehc-assessment.md')

/** What may be done at each stage, by whom; what each duty is; what each letter holds: as the tables say today. */
export const assessmentInWords = (): string =>
  [
    '# EHC needs assessment: stages, duties, letters',
    '',
    'Made by `npm run docs` from the tables the product runs on (`src/casework/ehc/rules/lifecycle.ts`, `src/law`,',
    '`src/record/access`). Do not edit it: change the table.',
    '',
    '## The way of a case',
    '',
    '```mermaid',
    ...diagram(),
    '```',
    '',
    '## What may be done at each stage',
    '',
    'What each needs stands in brackets; who may do it stands below.',
    ...stages().flatMap(([stage, steps]) => [
      '',
      `### ${capital(stage)}${ended.includes(stage as never) ? ' (nothing more is owed on this clock)' : ''}`,
      '',
      ...(steps.length === 0 ? ['Nothing: it stands as it is.'] : []),
      ...steps.map(([command, step]) => `- **${called(command)}**${leads(stage, step)} (${step.permission})`),
    ]),
    '',
    '## Who may',
    '',
    ...permissionsAsked().map((permission) => `- **${permission}**: ${whoMay(permission)}`),
    '',
    '## The letters, and what each must hold',
    ...letterNames.flatMap((name) => [
      '',
      `### ${capital(name)}`,
      '',
      citeOf(name),
      '',
      ...mustHold(name).map((block) => `- ${block}`),
    ]),
    '',
    `“Mediation” in the law’s lists is the whole of regulation 32: ${mediationBlock.join('; ')}.`,
    '',
    '## Every duty the law sets',
    '',
    ...duties.map((duty) => `- **${duty.duty}.** ${dutyInWords(duty)} ${countedInWords(duty)}`),
    '',
  ].join('\n')

const stages = () =>
  Object.entries(lifecycle as Readonly<Record<string, Readonly<Record<string, Step>>>>).map(
    ([stage, steps]) => [stage, Object.entries(steps)] as const,
  )

/** Steps that leave the stage as it is would only clutter the drawing. */
const diagram = (): readonly string[] => [
  'stateDiagram-v2',
  ...stages().map(([stage], at) => `  state "${stage}" as s${at}`),
  '  [*] --> s0: a request is received',
  ...stages().flatMap(([stage, steps], from) =>
    steps
      .filter(([, { to }]) => to !== stage)
      .map(([command, { to }]) => `  s${from} --> s${stages().findIndex(([one]) => one === to)}: ${command}`),
  ),
]

const called = (command: string): string =>
  (commands as Readonly<Record<string, { readonly title: string }>>)[command]?.title ?? command

const leads = (stage: string, { to, needsReason }: Step): string =>
  [to === stage ? '' : `, leads to “${to}”`, needsReason ? ', with a reason' : ''].join('')

const permissionsAsked = (): readonly string[] =>
  [...new Set(stages().flatMap(([, steps]) => steps.map(([, { permission }]) => permission)))].toSorted()

const whoMay = (permission: string): string =>
  permissions
    .filter(({ may }) => (may as readonly string[]).includes(permission))
    .map(({ role, through, needs }) => `${role} (${through.join(', ')}${needs ? `; ${needs}` : ''})`)
    .join('; ')

const citeOf = (name: string): string =>
  letterContents.find(({ letter }) => letter === name)?.cite ?? 'Good manners; the law asks for none.'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

if (import.meta.main) {
  mkdirSync(dirname(assessmentFile), { recursive: true })
  writeFileSync(assessmentFile, assessmentInWords())
}
