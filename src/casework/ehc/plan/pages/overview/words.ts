import type { Check } from '../../rules/draft-checks.ts'
import type { Loose } from '../../rules/thread.ts'

export const words = {
  back: 'Back to the case',
  title: 'The plan',
  caption: (reference: string, version: number, by: string | null) =>
    by === null
      ? `${reference}, not begun`
      : `${reference}, saved ${version === 1 ? 'once' : `${version} times`}, last by ${by}`,
  done: 'Done',
  saved: 'It is saved.',
  takenOut: 'It is taken out.',
  doors: {
    read: 'Read it all',
    recommendations: (open: number) =>
      open === 0 ? 'Recommendations: all answered' : `Recommendations: ${open} not answered yet`,
    versions: 'Versions, and what changed',
    comments: (open: number) => (open === 0 ? 'Comments' : `Comments: ${open} open`),
    replies: (open: number) =>
      open === 0 ? 'What the family says' : `What the family says: ${open} to answer`,
    check: 'Check it before it is sent',
    invite: 'Who outside the council may comment',
  },
  doorsLabel: 'More about this plan',
  sectionsHeading: 'Sections A, J and K',
  sections: {
    A: 'Section A: views, wishes and hopes',
    J: 'Section J: personal budget',
    K: 'Section K: advice that goes with it',
  },
  filled: 'Written',
  empty: 'Empty',
  thread: 'The golden thread',
  threadText: 'Each need, what is hoped for because of it, and the help that is to bring it about.',
  noNeeds: 'There is no need yet. Begin with the first one.',
  addNeed: 'Add a need',
  addOutcome: 'Add an outcome',
  addProvision: 'Add provision',
  forThis: (name: string) => `for ${name}`,
  change: 'Change',
  outcomes: 'Outcomes',
  provision: 'Provision',
  nothing: 'Nothing yet',
  vague: (flags: number) => (flags === 1 ? '1 thing is vague' : `${flags} things are vague`),
  belongsInF: 'May belong in F',
  loose: 'What hangs loose',
  nothingLoose: 'Nothing hangs loose.',
  lacks: {
    'an outcome': 'has no outcome',
    provision: 'has no provision',
    'provision in its own section': 'has no provision in the section it needs',
    'a need': 'is for no need',
    'provision that leads to it': 'has no provision that leads to it',
    'a need or an outcome': 'is for no need and no outcome',
  } satisfies Record<Loose['lacks'], string>,
  others: 'Not tied to any need',
  ofSection: (letter: string) => `Section ${letter}`,
  blank: 'Section I, the school, is left empty until the plan is final. There is no box for it here.',
} as const

export const checkWords: Readonly<Record<Check, string>> = {
  'the child has a say': 'Section A has nothing the child or young person says',
  'there is a need': 'There is no special educational need in section B',
  'there is an outcome': 'There is no outcome in section E',
  'there is provision': 'There is no provision in section F',
  'nothing is empty': 'It is empty',
  'every need has an outcome': 'This need has no outcome',
  'every need has provision': 'This need has no provision',
  'help with learning is in F': 'This need has no provision in the section it needs',
  'it says where it comes from': 'It does not say which advice it comes from',
  'all the advice is with it': 'Section K does not list all the advice',
  'adult life, from year 9': 'From year 9, an outcome and provision about adult life must be marked',
  'provision is specific': 'Some of it is vague',
  'education hidden in health or care': 'It may educate or train. Then it belongs in section F',
  'each recommendation is answered': 'Some recommendations are not marked as included, changed or left out',
  'each sentence has a source': 'A sentence says what none of its sources says',
  'nothing hangs loose': 'It hangs loose',
}
