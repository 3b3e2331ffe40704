import type { adultLives, areas, Need, Provision } from '../../rules/plan.ts'

export const sections = {
  A: 'Views, wishes and hopes',
  B: 'Special educational needs',
  C: 'Health needs',
  D: 'Social care needs',
  E: 'Outcomes',
  F: 'Special educational provision',
  G: 'Health care provision',
  H1: 'Social care provision that must be made (1970 Act)',
  H2: 'Other social care provision',
  I: 'School, college or other place',
  J: 'Personal budget',
  K: 'Advice and information',
} as const
export type SectionLetter = keyof typeof sections

export const areaNames: Readonly<Record<(typeof areas)[number], string>> = {
  'communication and interaction': 'Communication and interaction',
  'cognition and learning': 'Thinking and learning',
  'social, emotional and mental health': 'Social, emotional and mental health',
  'sensory and/or physical': 'Senses and movement',
}

export const adultLifeNames: Readonly<Record<(typeof adultLives)[number], string>> = {
  work: 'Work and learning',
  home: 'A home of one’s own',
  friends: 'Friends and neighbours',
  health: 'Keeping well',
}

/** What each line says besides what is done. */
export const lineNames = {
  who: 'Who',
  qualification: 'What they must know',
  howOften: 'How often',
  howLong: 'How long each time',
  groupSize: 'How many children at once',
  where: 'Where',
  review: 'How it is looked at again',
} as const satisfies Partial<Record<keyof Provision, string>>

export const words = {
  section: (letter: string, title: string) => `Section ${letter}: ${title}`,
  about: {
    childSays: 'What the child or young person says',
    childSaidHow: 'How they told us',
    familySays: 'What the family says',
    history: 'Their story so far',
    talkingWith: 'How to talk with them and involve them in decisions',
    hopes: 'Hopes for the future: play, school, friends, work, living',
  },
  need: (at: number) => `Need ${at}`,
  outcome: (at: number) => `Outcome ${at}`,
  provision: (at: number) => `Provision ${at}`,
  by: 'By when',
  meets: 'For',
  leadsTo: 'Leads to',
  adultLife: 'Preparing for adult life',
  from: 'Comes from',
  point: (who: string, number: number) => `${who}, point ${number}`,
  /** The same words for each of these, so that nothing looks forgotten. */
  none: {
    C: 'The assessment found no health needs that bear on their learning.',
    D: 'The assessment found no social care needs that bear on their learning or come from a disability.',
    G: 'No health care provision is needed.',
    H1: 'No provision of this kind is needed.',
    H2: 'No other social care provision is needed.',
    J: 'No personal budget has been asked for or agreed.',
  } as Readonly<Record<string, string>>,
  nothingYet: 'Nothing is written here yet.',
  blank: 'A draft leaves this empty. The family says first which school or college they would like.',
  place: (name: string | null, type: string) => (name === null ? type : `${name}: ${type}`),
  sectionOfNeed: { B: 'learning', C: 'health', D: 'social care' } as Readonly<
    Record<Need['section'], string>
  >,
} as const
