import type { WrittenDefinition } from '#pathways'
import { healthVisitor, localOfferSearch, schoolSenco } from './sources.ts'

const beforeSchoolAge = { lawfulAge: 'below-compulsory-school-age' as const }

export const educationalPsychology = {
  id: 'educational-psychology',
  version: '1',
  from: '2014-09-01',
  name: 'Educational Psychology Service',
  listing: 'educational-psychology-service',
  owner: 'Educational Psychology Service',
  kind: 'local',
  ask: {
    by: [
      { who: 'school', when: { fact: 'school-has-hours' } },
      { who: 'health', when: beforeSchoolAge },
      { who: 'early-years-setting', when: beforeSchoolAge },
      { who: 'other-professional', when: beforeSchoolAge },
      { who: 'parent', when: { all: [beforeSchoolAge, { fact: 'moving-into-area' }] } },
      { who: 'council' },
    ],
    through: [
      { ...schoolSenco, when: { place: ['school'] } },
      { say: 'the SENCO at your child’s nursery', when: { place: ['childcare'] } },
      healthVisitor,
      {
        say: 'the Statutory Assessment and Review Service, on 024 7683 1614',
        when: { place: ['home-educated'] },
      },
    ],
  },
  meets: 'any',
  criteria: [
    { id: 'serious-concern', rule: { fact: 'serious-concern-progress' } },
    { id: 'complex-needs', rule: { fact: 'significant-or-complex-needs' } },
  ],
  stages: [
    {
      id: 'planning-meeting',
      kind: 'decision',
      phase: 'deciding',
      name: 'Planning meeting',
      owner: 'Educational psychologist and SENCO',
      family:
        'At the start of each term the psychologist and the SENCO agree what to do. If you rang about your child, somebody from school tells you what they agreed.',
    },
    {
      id: 'consent',
      kind: 'agreement',
      phase: 'delivering',
      name: 'Your agreement',
      owner: 'SENCO',
      family: 'The SENCO asks you, or the young person, to agree before work starts.',
    },
    {
      id: 'work',
      kind: 'assessment',
      phase: 'delivering',
      name: 'The work',
      owner: 'Educational psychologist',
    },
    { id: 'advice', kind: 'report', phase: 'delivering', name: 'Advice', owner: 'Educational psychologist' },
  ],
  pools: [
    {
      id: 'hours',
      name: 'Hours a school asks for at the start of the year; more only in exceptional circumstances',
      unit: 'hour',
      size: null,
      per: 'financial-year',
    },
  ],
  agreements: [
    {
      id: 'consent',
      of: ['the parent, carer or young person'],
      to: 'the work and the use of their information',
      before: 'work',
    },
  ],
  words: {
    family:
      'Psychologists who advise when a child’s progress is a serious worry, or when their needs are complex.',
    team: 'Named work needs consent and hours that are left. Home-educated children come through the statutory service.',
  },
  signposts: [
    { to: { service: 'sendiass' }, why: 'For free advice from people who do not work for the council.' },
    { to: { service: 'my-support-plan' }, why: 'For writing down together what your child needs now.' },
  ],
  sources: [localOfferSearch],
} satisfies WrittenDefinition
