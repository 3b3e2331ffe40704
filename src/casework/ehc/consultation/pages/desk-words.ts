import type { FaultName, Prompt } from '../rules/naming.ts'

/** What the desk says of settings: asking them, what they answered, and which the plan names. */
export const words = {
  heading: 'Settings',
  none: 'No setting has been asked yet.',
  ask: 'Consult settings',
  answeredOn: (day: string) => `Answered on ${day}`,
  waiting: (day: string) => `No answer yet. Due by ${day}.`,
  overdue: (day: string) => `No answer. It was due by ${day}. The council decides all the same (section 39).`,
  can: { 'can meet need': 'Can meet the needs', 'cannot meet need': 'Says that it cannot meet the needs' },
  noReason: 'It gave no reason that the law knows (section 39(4)), so its “no” decides nothing.',
  places: 'Places:',
  needed: 'It would need:',
  by: (who: string, how: string) => `From ${who}, ${how}.`,
  familyAsked: 'The family asked for it.',
  heldBack: (count: number) =>
    count === 1
      ? 'It was sent the draft without one part that is kept back.'
      : `It was sent the draft without ${count} parts that are kept back.`,
  paper: 'Print the draft as it reads it (PDF)',
  recordAnswer: 'Record its answer',
  code: 'Make a code for it',
  decide: 'Decide which setting to name',
  decided: 'Decided',
  named: (name: string | null, kind: string) => (name === null ? `A type only: ${kind}` : `${name}, ${kind}`),
  reasons: 'Why:',
  prompts: {
    'the request binds':
      'The family asked for a setting on the list of section 38(3). It must be named, unless an exception of section 39(4) is made out.',
    'representations only':
      'The family asked for a wholly independent school. It does not bind, but what they say must be weighed (Education Act 1996, section 9).',
    'nobody was asked for': 'The family has asked for no setting yet.',
    'say which exception':
      'You name another than the family asked for: say which exception, and what shows it.',
    'mainstream comes first':
      'Mainstream comes first, unless the family does not wish it or others could not be taught well whatever was tried (section 33).',
    'the setting has not answered': 'This setting has not answered. That does not stop the council.',
  } satisfies Record<Prompt, string>,
  faults: {
    'no exception': 'Say which exception of section 39(4) is made out, or name what the family asked for',
    'exception without reasons': 'Say in a sentence or more what shows this exception',
    'not mainstream without a ground':
      'Choose why it is not mainstream (section 33(2)), or name a mainstream setting',
    'no steps considered': 'Write which reasonable steps were looked at (section 33(3))',
    'no reasons': 'Write why, in a sentence or more',
  } satisfies Record<FaultName, string>,
} as const

export const placementWords = {
  before:
    'Any kind of setting can be named, or a kind alone. What the family asks for comes first. A setting that has not answered, or that says no, does not decide: the council does.',
  wishName: 'Which setting did the family ask for?',
  wishNameHint: 'Leave it empty if they asked for none.',
  wishKind: 'What kind of setting is that?',
  name: 'Which setting does the plan name?',
  nameHint: 'Leave it empty to name a kind of setting only.',
  kind: 'What kind is it?',
  kindMissing: 'Choose what kind of setting it is',
  notBinding: 'The family’s request does not bind.',
  exceptions: 'If it is not what the family asked for',
  notMainstream: 'If it is not mainstream, and the family did not ask for it: why not?',
  wish: 'The family does not wish mainstream',
  others: 'Others could not be taught well, and no reasonable steps would change that',
  steps: 'Reasonable steps that were looked at',
  reasons: 'Why this setting',
  reasonsHint:
    'The needs in section B, what each setting answered, and what the family says. The family may read it.',
  reasonsMissing: 'Write why this setting',
} as const

export const answerWords = {
  can: 'Can it meet the needs?',
  canMissing: 'Choose what it answered',
  yes: 'Yes',
  no: 'No',
  why: 'It says:',
  places: 'Places',
  needed: 'What it would need',
  by: 'Who answered',
} as const
