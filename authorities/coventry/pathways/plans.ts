import type { WrittenDefinition } from '#pathways'
import { localOfferSearch } from './sources.ts'

export const mySupportPlan = {
  id: 'my-support-plan',
  version: '1',
  from: '2014-09-01',
  name: 'My Support Plan',
  listing: 'my-support-plan',
  owner: 'The child’s nursery, school or college',
  kind: 'local',
  ask: {
    by: [{ who: 'early-years-setting' }, { who: 'school' }, { who: 'college' }],
    through: [{ say: 'the SENCO at your child’s nursery, school or college' }],
  },
  criteria: [
    { id: 'needs', rule: { fact: 'has-or-may-have-sen' } },
    { id: 'in-a-setting', rule: { place: ['childcare', 'school', 'college'] } },
  ],
  stages: [
    { id: 'answer', kind: 'decision', phase: 'deciding', name: 'Whether to write one', owner: 'SENCO' },
    {
      id: 'writing',
      kind: 'agreement',
      phase: 'delivering',
      name: 'Writing it together',
      owner: 'SENCO, family and professionals',
      family: 'You, your child, school and others write down what your child needs and what will be done.',
    },
    { id: 'help', kind: 'delivery', phase: 'delivering', name: 'Help at school', owner: 'SENCO' },
    {
      id: 'review',
      kind: 'review',
      phase: 'delivering',
      name: 'Review meeting',
      owner: 'SENCO',
      family: 'You are asked to regular meetings to see whether the help works, and whether to ask for more.',
    },
  ],
  words: {
    family: 'A plan you write with school and others. It says what your child needs and who does what.',
  },
  signposts: [
    {
      to: { service: 'ehc-needs-assessment' },
      why: 'You can ask for this at any time, with or without a My Support Plan.',
    },
    { to: { service: 'sendiass' }, why: 'For free advice from people who do not work for the council.' },
  ],
  sources: [localOfferSearch],
} satisfies WrittenDefinition

export const ehcNeedsAssessment = {
  id: 'ehc-needs-assessment',
  version: '1',
  from: '2014-09-01',
  name: 'Education, health and care needs assessment',
  listing: 'ehcp-needs-assessment-overview',
  owner: 'Statutory Assessment and Review Service',
  kind: 'statutory-assessment',
  ask: {
    by: [
      {
        who: 'parent',
        how: 'in any way: by letter to the Statutory Assessment and Review Service, PO Box 15, Council House, Coventry CV1 5RR, or by phone on 024 7683 1614',
      },
      {
        who: 'young-person',
        how: 'in the same ways',
      },
      { who: 'early-years-setting', how: 'usually with the council’s form for early years' },
      { who: 'school', how: 'usually with the council’s form for schools and colleges' },
      { who: 'college', how: 'usually with the council’s form for schools and colleges' },
    ],
    through: [
      {
        say: 'the SENCO and the plan coordinator for your child’s school, who can meet you before you ask, if you would like to',
      },
    ],
    bring: [
      'what you are worried about and why',
      'what has been tried',
      'letters or reports you already have',
    ],
  },
  decideAt: 'panel',
  stages: [
    {
      id: 'panel',
      kind: 'decision',
      phase: 'deciding',
      name: 'Whether to assess',
      owner: 'A panel of professionals',
      family:
        'A panel looks at your child’s strengths and needs. If the answer is no, you hear why, how to appeal and who can advise you.',
      duty: 'decide whether to assess',
    },
    {
      id: 'advice',
      kind: 'report',
      phase: 'delivering',
      name: 'Advice',
      owner: 'People who know your child',
      family: 'People who know your child write down what they need. You say what you think too.',
      duty: 'give advice',
    },
    {
      id: 'plan-or-not',
      kind: 'decision',
      phase: 'delivering',
      name: 'Whether there will be a plan',
      owner: 'Statutory Assessment and Review Service',
      family:
        'You hear whether there will be a plan. If not, you hear why, how to appeal, and how school can use what was found.',
      duty: 'say there will be no plan',
    },
    {
      id: 'draft',
      kind: 'agreement',
      phase: 'delivering',
      name: 'Draft plan',
      owner: 'Plan coordinator and family',
      family:
        'You get a draft that names no school. You can meet the plan coordinator, ask for changes and say which school you want.',
      duty: 'leave time to answer the draft',
    },
    {
      id: 'consult',
      kind: 'contact',
      phase: 'delivering',
      name: 'Asking schools',
      owner: 'Statutory Assessment and Review Service',
      family: 'The council asks the school you chose, and perhaps others, whether they can meet the plan.',
      duty: 'answer a consultation',
    },
    {
      id: 'final-plan',
      kind: 'report',
      phase: 'delivering',
      name: 'Final plan',
      owner: 'Statutory Assessment and Review Service',
      family: 'You get the final plan with all the reports, and the school it names.',
      duty: 'send the final plan',
    },
  ],
  targets: [
    { from: 'received', to: 'plan-or-not', within: 12, unit: 'weeks' },
    { from: 'received', to: 'draft', within: 16, unit: 'weeks' },
    { from: 'received', to: 'consult', within: 19, unit: 'weeks' },
  ],
  words: {
    family:
      'The council finds out what help your child needs, and whether it belongs in a legal plan. You can ask even if school has not.',
    referrer: 'Any professional who works with the child can ask. A request counts from the day it arrives.',
    team: 'Look at each request on its own. The law’s test decides; evidence shows how strong a case is.',
  },
  signposts: [
    {
      to: { service: 'sendiass' },
      why: 'Free advice and help with disagreements, from people who do not work for the council.',
    },
    { to: { service: 'my-support-plan' }, why: 'For agreeing help at school in the meantime.' },
  ],
  sources: [localOfferSearch],
} satisfies WrittenDefinition
