import type { CoreAct } from '../acts.ts'
import type { Permission } from '../permission.ts'

const helping = [
  'see child',
  'see contact details',
  'see timeline',
  'see request pack',
  'see ordinary text',
  'see health text',
  'see notes',
  'add note',
  'upload',
  'message the family',
  'record agreement',
] as const satisfies readonly CoreAct[]

/** Services see a child from the day they are asked until some days after they close; before they accept, only the request. */
export const servicePermissions: readonly Permission<CoreAct>[] = [
  {
    role: 'service practitioner',
    through: ['service asked'],
    may: ['see request pack'],
    why: 'Until a service accepts, it needs the request and no more (UK GDPR article 5(1)(c)).',
  },
  {
    role: 'service practitioner',
    through: ['service involved'],
    may: helping,
    why: 'They work with the child, with the family’s agreement.',
  },
  {
    role: 'service practitioner',
    through: ['named professional'],
    may: [
      'see child',
      'see contact details',
      'see timeline',
      'see ordinary text',
      'see health text',
      'add note',
      'upload',
    ],
    why: 'They are named as working with this child, on these days.',
  },
  {
    role: 'service practitioner',
    through: ['advice asked'],
    may: ['see child', 'see request pack', 'see ordinary text', 'upload', 'answer advice'],
    why: 'Advice was asked of them (SI 2014/1530, regulation 6(1)).',
  },
  {
    role: 'service practitioner',
    through: ['no child'],
    may: ['see own tray', 'see team tray'],
    why: 'Their own work and their team’s.',
  },
  {
    role: 'service lead',
    through: ['service asked'],
    may: ['see child', 'see request pack', 'take up case', 'assign case', 'decide'],
    why: 'The lead decides whether the service takes a child on, from the request.',
  },
  {
    role: 'service lead',
    through: ['service involved'],
    may: [...helping, 'see safeguarding text', 'assign case', 'cover case', 'decide', 'close case'],
    why: 'The lead answers for the work, and for the safety of those who visit.',
  },
  {
    role: 'service lead',
    through: ['in the authority'],
    may: ['break the glass'],
    why: 'In an emergency a lead may look, for a reason that is checked.',
  },
  {
    role: 'service lead',
    through: ['broken glass'],
    may: ['see child', 'see contact details', 'see timeline', 'see ordinary text'],
    why: 'An emergency needs to know who, where and what is happening (Data Protection Act 2018, schedule 1, paragraph 18).',
  },
  {
    role: 'service lead',
    through: ['no child'],
    may: ['create child', 'see own tray', 'see team tray', 'see numbers', 'manage own team'],
    why: 'The lead runs the team.',
  },
  {
    role: 'advice-giver',
    through: ['advice asked'],
    may: [
      'see child',
      'see request pack',
      'see ordinary text',
      'see health text',
      'upload',
      'message the team',
      'answer advice',
    ],
    why: 'Advice was asked of them (SI 2014/1530, regulation 6(1)), with what has been said so far (regulation 6(3)).',
  },
  {
    role: 'advice-giver',
    through: ['named professional'],
    may: ['see timeline', 'see ordinary text', 'see health text', 'upload'],
    why: 'They are named as working with this child, on these days.',
  },
  {
    role: 'advice-giver',
    through: ['health body of the plan'],
    may: ['see plan copy'],
    why: 'The responsible health body is sent the plan (SI 2014/1530, regulation 13(2)), and must arrange the health help in it (section 42(3)).',
  },
  {
    role: 'advice-giver',
    through: ['no child'],
    may: ['see own tray'],
    why: 'What they were asked for, and by when.',
  },
]
