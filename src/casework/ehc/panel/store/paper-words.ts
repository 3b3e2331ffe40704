import type { About } from '../../advice/index.ts'
import type { Speaker } from '../../heard/rules/heard-facts.ts'
import type { Requester } from '../../rules/state.ts'

/** What papers before a panel are called. */
export const paperWords = {
  request: {
    parent: 'The request, from a parent',
    'young person': 'The request, from the young person',
    setting: 'The request, from a school or college',
    'brought to attention': 'The request, from somebody who knows the child',
    'health body': 'The request, from the health body',
    'the council': 'Why the council wants another assessment',
  } satisfies Record<Requester, string>,
  views: {
    family: 'What the family says',
    'young person': 'What the young person says',
    child: 'What the child says',
    setting: 'What the setting says, and what it has done already',
    'somebody else': 'What somebody else says',
  } satisfies Record<Speaker, string>,
  page: (page: number) => `Page ${page}`,
  advice: (who: string) => `Advice: ${who}`,
  about: { need: 'Need', outcome: 'Outcome', provision: 'Provision' } satisfies Record<About, string>,
  fields: {
    worries: 'What they are worried about',
    tried: 'What has been done already',
    helps: 'What helps, and what they hope for',
    others: 'Who else knows the child',
    setting: 'School, college or nursery',
    familyKnows: 'Does the family know?',
    meeting: 'A meeting before the request',
  },
} as const
