import type { CoreAct } from '../acts.ts'
import type { Permission } from '../permission.ts'

/** Nurseries, schools and colleges see the children on their roll, on the days they are on it. */
export const settingPermissions: readonly Permission<CoreAct>[] = [
  {
    role: 'SENCO',
    through: ['setting attended'],
    may: [
      'see child',
      'see contact details',
      'see timeline',
      'see request pack',
      'see ordinary text',
      'see health text',
      'upload',
      'message the team',
      'record agreement',
      'correct contact details',
      'open case',
    ],
    why: 'The SENCO oversees support for pupils with SEN (Code of Practice 6.90) and may ask for an assessment (section 36(1)).',
  },
  {
    role: 'SENCO',
    through: ['advice asked'],
    may: ['see child', 'see request pack', 'see ordinary text', 'see health text', 'upload', 'answer advice'],
    why: 'Educational advice is asked of the setting (SI 2014/1530, regulation 6(1)(b)), also after a child has moved.',
  },
  {
    role: 'SENCO',
    through: ['setting consulted'],
    may: ['answer consultation'],
    why: 'A setting that may be named is consulted, and is sent the draft plan (Children and Families Act 2014, section 39(2)).',
  },
  {
    role: 'SENCO',
    through: ['setting named'],
    may: ['see plan copy'],
    why: 'The setting that a plan names is sent the plan (SI 2014/1530, regulation 13(2)), and must admit the child (section 43).',
  },
  {
    role: 'SENCO',
    through: ['no child'],
    may: ['create child', 'see own tray', 'see team tray', 'manage own setting'],
    why: 'A setting may ask for a child the council does not know yet. It may not look through the children of others.',
  },
  {
    role: 'class teacher',
    through: ['setting attended'],
    may: ['see child', 'see ordinary text', 'upload'],
    why: 'Teachers are responsible for the progress of the pupils they teach (Code of Practice 6.36) and need what helps them teach.',
  },
  {
    role: 'class teacher',
    through: ['advice asked'],
    may: ['see request pack', 'answer advice'],
    why: 'Advice may come from a person who teaches the child (SI 2014/1530, regulation 6(1)(b)).',
  },
  {
    role: 'class teacher',
    through: ['no child'],
    may: ['see own tray'],
    why: 'Their own list of things to do.',
  },
  {
    role: 'early-years practitioner',
    through: ['setting attended'],
    may: [
      'see child',
      'see contact details',
      'see timeline',
      'see request pack',
      'see ordinary text',
      'see health text',
      'upload',
      'message the team',
      'record agreement',
      'open case',
    ],
    why: 'In a small nursery one person does it all (Code of Practice 5.4, 5.52).',
  },
  {
    role: 'early-years practitioner',
    through: ['advice asked'],
    may: ['answer advice'],
    why: 'Advice is asked of the setting (SI 2014/1530, regulation 6(1)(b)).',
  },
  {
    role: 'early-years practitioner',
    through: ['setting consulted'],
    may: ['answer consultation'],
    why: 'A nursery may be the setting that is consulted (section 39(2)).',
  },
  {
    role: 'early-years practitioner',
    through: ['setting named'],
    may: ['see plan copy'],
    why: 'A nursery that a plan names is sent the plan (SI 2014/1530, regulation 13(2)).',
  },
  {
    role: 'early-years practitioner',
    through: ['no child'],
    may: ['create child', 'see own tray', 'manage own setting'],
    why: 'A nursery may ask for a child the council does not know yet.',
  },
]
