import type { WrittenDefinition } from './rules/definition.ts'

/** What every council in England owes, so that a pack with nothing in it still tells a family their right. */
export const coreServices: readonly WrittenDefinition[] = [
  {
    id: 'ehc-needs-assessment',
    version: '1',
    from: '2014-09-01',
    name: 'Education, health and care needs assessment',
    owner: 'The council’s SEND team',
    kind: 'statutory-assessment',
    ask: {
      by: [
        { who: 'parent', how: 'by letter, email, phone or in person' },
        { who: 'young-person', how: 'by letter, email, phone or in person' },
      ],
      bring: ['what your child finds hard', 'what has been tried', 'letters or reports you already have'],
    },
    stages: [
      {
        id: 'decide-to-assess',
        kind: 'decision',
        phase: 'deciding',
        name: 'Whether to assess',
        owner: 'The council’s SEND team',
        family: 'The council decides whether to find out more, and tells you why.',
        duty: 'decide whether to assess',
      },
      {
        id: 'advice',
        kind: 'report',
        phase: 'delivering',
        name: 'Advice',
        owner: 'People who know your child',
        family: 'School, health and others write down what your child needs. You say what you think too.',
        duty: 'give advice',
      },
      {
        id: 'plan-or-not',
        kind: 'decision',
        phase: 'delivering',
        name: 'Whether there will be a plan',
        owner: 'The council’s SEND team',
        family: 'The council tells you whether there will be a plan. If not, it says why and how to appeal.',
        duty: 'say there will be no plan',
      },
      {
        id: 'draft',
        kind: 'agreement',
        phase: 'delivering',
        name: 'Draft plan',
        owner: 'You and the council’s SEND team',
        family:
          'You get a draft. You can say what should change, ask for a meeting, and say which school you want.',
        duty: 'leave time to answer the draft',
      },
      {
        id: 'final-plan',
        kind: 'report',
        phase: 'delivering',
        name: 'Final plan',
        owner: 'The council’s SEND team',
        family: 'You get the final plan, with the school it names and how to appeal.',
        duty: 'send the final plan',
      },
    ],
    words: {
      family:
        'The council finds out what help your child needs, and whether it should be set out in a legal plan. You can ask even if school has not.',
      referrer: 'A request counts from the day the council gets it, in whatever form it comes.',
      team: 'Decide by the legal test alone. Evidence helps you decide; its lack is never a reason not to consider.',
    },
    signposts: [
      {
        to: { name: 'IPSEA', url: 'https://www.ipsea.org.uk' },
        why: 'Free, independent advice about the law, and about what to do if the answer is no.',
      },
    ],
  },
]
