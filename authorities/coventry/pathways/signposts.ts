import type { WrittenDefinition } from '#pathways'
import { localOfferSearch } from './sources.ts'

const everybody = [{ who: 'parent' as const }, { who: 'young-person' as const }]

export const neurodevelopmentalPathway = {
  id: 'neurodevelopmental-pathway',
  version: '1',
  from: '2014-09-01',
  name: 'Neurodevelopmental pathway',
  listing: 'neurodevelopmental-pathway',
  owner: 'Health services',
  kind: 'signpost',
  ask: {
    by: [{ who: 'health' }, { who: 'school' }, { who: 'early-years-setting' }],
    through: [
      { say: 'the SENCO at your child’s nursery or school', when: { place: ['childcare', 'school'] } },
      { say: 'your health visitor', when: { place: ['home'] } },
    ],
  },
  criteria: [{ id: 'social-communication', rule: { fact: 'social-communication' } }],
  words: {
    family:
      'How health, school and family find out together whether a child is autistic. Leaflets explain it.',
  },
  sources: [localOfferSearch],
} satisfies WrittenDefinition

export const speechAndLanguageTherapy = {
  id: 'speech-and-language-therapy',
  version: '1',
  from: '2014-09-01',
  name: 'Speech and language therapy',
  listing: 'speech-and-language-therapy',
  owner: 'Coventry children’s speech and language therapy',
  kind: 'signpost',
  ask: {
    by: [
      { who: 'parent' },
      { who: 'early-years-setting' },
      { who: 'school' },
      { who: 'health' },
      { who: 'social-care' },
      { who: 'other-professional' },
    ],
    through: [{ say: 'your health visitor, nursery or school, who can try things at once' }],
    bring: ['what has been tried in the last three months, if the worry is about language'],
  },
  age: { from: 0, to: 192 },
  criteria: [{ id: 'talking-or-swallowing', rule: { fact: 'speech-language-or-swallowing' } }],
  agreements: [{ id: 'consent', of: ['the parent or carer'], to: 'being referred' }],
  words: { family: 'Therapists who help children to talk, understand, or eat and swallow safely.' },
  sources: [
    {
      url: 'https://www.coventry.gov.uk/directory-record/60936/speech-and-language-therapy-children-and-young-people',
      read: 'stored copy, 2026-11',
    },
  ],
} satisfies WrittenDefinition

export const occupationalTherapy = {
  id: 'occupational-therapy',
  version: '1',
  from: '2014-09-01',
  name: 'Occupational therapy',
  listing: 'childrens-occupational-therapy',
  owner: 'Coventry and Warwickshire Partnership NHS Trust',
  kind: 'signpost',
  ask: {
    by: [{ who: 'school' }, { who: 'early-years-setting' }, { who: 'health' }],
    through: [
      { say: 'the SENCO at your child’s nursery or school', when: { place: ['childcare', 'school'] } },
      { say: 'your health visitor or doctor' },
    ],
  },
  criteria: [
    {
      id: 'age-by-school',
      rule: {
        any: [
          { ageMonths: { from: 0, to: 216 } },
          { all: [{ ageMonths: { from: 216, to: 228 } }, { fact: 'special-education' }] },
        ],
      },
    },
    { id: 'local-gp', rule: { fact: 'local-gp' } },
    { id: 'daily-life', rule: { fact: 'physical-daily-life' } },
  ],
  agreements: [{ id: 'consent', of: ['the parent or carer'], to: 'being referred' }],
  words: { family: 'Therapists who help with everyday things such as dressing, washing, writing and play.' },
  sources: [
    {
      url: 'https://www.coventry.gov.uk/directory-record/42427/occupational-therapy---children-and-young-people',
      read: 'stored copy, 2026-11',
    },
  ],
} satisfies WrittenDefinition

export const dimensions = {
  id: 'dimensions',
  version: '1',
  from: '2014-09-01',
  name: 'Dimensions Tool',
  listing: 'dimensions-tool',
  owner: 'Coventry Local Offer',
  kind: 'signpost',
  ask: { by: [...everybody, { who: 'other-professional' }] },
  words: { family: 'Questions online about health and well-being. The answers point to help near you.' },
  sources: [localOfferSearch],
} satisfies WrittenDefinition

export const sendiass = {
  id: 'sendiass',
  version: '1',
  from: '2014-09-01',
  name: 'SENDIASS',
  listing: 'sendiass',
  owner: 'Coventry SENDIASS',
  kind: 'signpost',
  ask: { by: everybody },
  words: {
    family:
      'Free advice about special needs and your rights, from people who do not take the council’s side.',
  },
  sources: [localOfferSearch],
} satisfies WrittenDefinition
