import type { Covered, Score } from '../../rules/coverage.ts'
import type { OfferDutyGroup, OfferDutyProvenance } from '../../rules/duties.ts'

export const words = {
  title: 'What we must tell you',
  description:
    'Each thing the law says a Local Offer must tell families, where we tell it, and what is missing.',
  lead: 'The law says what a Local Offer must tell families. Here is each thing, where we tell it, and what is still missing.',
  sum: 'At a glance',
  told: ({ met, partly, gaps, percent }: Score) => [
    `${percent}% of what we must tell you is here.`,
    `${things(met)} ${met === 1 ? 'is' : 'are'} told in full, ${partly} in part, and ${gaps} not yet.`,
  ],
  done: ({ met, partly, gaps }: Score) =>
    `We must also do some things with you, such as ask what you think: ${met} done, ${partly} in part, ${gaps} not yet.`,
  counted:
    'A thing told in part counts as half. A page that is overdue for a check does not count as full. This is worked out from the pages themselves, each time you open it.',
  missing: 'What is missing, and what we do about it',
  nothingMissing: 'Nothing that we know of. Tell us if you see a gap.',
  we: 'What we do: ',
  sayMissing: 'Tell us what else is missing',
  byLaw: 'Each thing the law asks for',
  inParts:
    'Each part lists every thing, the pages and services that tell it, who keeps them and when they were last checked.',
  partLead: 'Each thing this part of the law asks for, and where we tell it.',
  pages: 'Pages',
  services: 'Services',
  moreServices: (more: number) => `and ${more} more`,
  kept: (owners: readonly string[], day: string) => `Kept by ${owners.join(', ')}. Last checked on ${day}.`,
  states: { met: 'Told', partly: 'In part', gap: 'Not yet' } satisfies Record<Covered['state'], string>,
  statesOfDeeds: { met: 'Done', partly: 'In part', gap: 'Not yet' } satisfies Record<
    Covered['state'],
    string
  >,
  groups: {
    act: 'The Act: what a Local Offer is',
    regulations: 'The Regulations: how it is made and shared',
    schedule: 'Schedule 2: the full list',
    code: 'The Code of Practice: guidance councils follow',
  } satisfies Record<OfferDutyGroup, string>,
  count: (met: number, all: number) => `${met} of ${all} in full`,
  cautions: {
    'read in a public copy': '',
    'read in a secondary source':
      'We have read about this, but not the law itself. Check it before you rely on it.',
    'number to be checked': 'We have not yet checked the number of the paragraph.',
    'not read at source': 'Nobody has yet checked this against the law itself.',
  } satisfies Record<OfferDutyProvenance, string>,
}

const things = (count: number): string => `${count} thing${count === 1 ? '' : 's'}`
