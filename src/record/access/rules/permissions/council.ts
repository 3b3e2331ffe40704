import type { CoreAct } from '../acts.ts'
import type { Permission } from '../permission.ts'

const knowingTheCase = [
  'see child',
  'see contact details',
  'see timeline',
  'see request pack',
  'see ordinary text',
  'see health text',
  'see panel text',
  'see notes',
  'add note',
  'upload',
  'record what came',
  'message the family',
  'invite family',
] as const satisfies readonly CoreAct[]

const answeringForTheCase = [
  ...knowingTheCase,
  'see withheld address',
  'see safeguarding text',
  'see text kept from a parent',
  'see own views',
  'send letter',
  'correct details',
  'correct contact details',
  'record relationships',
  'record restrictions',
  'record agreement',
  'mark who may see',
  'close case',
  'release bundle',
] as const satisfies readonly CoreAct[]

const inAnEmergency = [
  'see child',
  'see contact details',
  'see withheld address',
  'see timeline',
  'see ordinary text',
  'see health text',
  'see safeguarding text',
  'see text kept from a parent',
  'see notes',
] as const satisfies readonly CoreAct[]

const anEmergency =
  'An emergency needs to know who, where and what is happening (Data Protection Act 2018, schedule 1, paragraph 18).'
const twoPeople =
  'What could put somebody at risk leaves only when a second person has looked (the ICO asked Birmingham Children’s Trust for this in 2024).'

/** The council’s own casework. Health and panel papers with the team; safeguarding and addresses with who answers for the case. */
export const councilPermissions: readonly Permission<CoreAct>[] = [
  {
    role: 'EHC coordinator',
    through: ['allocated officer'],
    may: answeringForTheCase,
    why: 'The case is theirs: they answer to the family for it.',
  },
  {
    role: 'EHC coordinator',
    through: ['allocated officer'],
    may: ['release flagged bundle'],
    needs: 'second person',
    why: twoPeople,
  },
  {
    role: 'EHC coordinator',
    through: ['case team'],
    may: [...knowingTheCase, 'take up case', 'cover case'],
    why: 'Colleagues answer the phone for one another.',
  },
  {
    role: 'EHC coordinator',
    through: ['in the authority'],
    may: ['open case', 'break the glass'],
    why: 'A request counts from the day it comes, whoever takes it in (Children and Families Act 2014, section 36).',
  },
  { role: 'EHC coordinator', through: ['broken glass'], may: inAnEmergency, why: anEmergency },
  {
    role: 'EHC coordinator',
    through: ['no child'],
    may: ['find child', 'create child', 'see own tray', 'see team tray', 'arrange panel'],
    why: 'They must see whether a child is known before they write a new record.',
  },
  {
    role: 'EHC manager',
    through: ['case team'],
    may: [...answeringForTheCase, 'take up case', 'assign case', 'cover case', 'decide', 'agree release'],
    why: 'The manager answers for every case of the team, and decides for the council.',
  },
  {
    role: 'EHC manager',
    through: ['case team'],
    may: ['release flagged bundle'],
    needs: 'second person',
    why: twoPeople,
  },
  {
    role: 'EHC manager',
    through: ['case team'],
    may: ['merge records', 'keep from who looked'],
    needs: 'step-up',
    why: 'Hard to undo, or kept from a family: the manager proves it is them.',
  },
  {
    role: 'EHC manager',
    through: ['in the authority'],
    may: ['see child', 'open case', 'assign case', 'break the glass'],
    why: 'A child with no team must be given one.',
  },
  { role: 'EHC manager', through: ['broken glass'], may: inAnEmergency, why: anEmergency },
  {
    role: 'EHC manager',
    through: ['no child'],
    may: [
      'find child',
      'create child',
      'see own tray',
      'see team tray',
      'see numbers',
      'arrange panel',
      'manage own team',
      'see sent messages',
    ],
    why: 'The manager runs the team.',
  },
  {
    role: 'panel member',
    through: ['panel item'],
    may: [
      'see child',
      'see request pack',
      'see ordinary text',
      'see health text',
      'see panel text',
      'record panel view',
    ],
    why: 'A panel advises from the papers, while they are open to it, and no longer.',
  },
  { role: 'panel member', through: ['no child'], may: ['see own tray'], why: 'The papers they are to read.' },
  {
    role: 'business support',
    through: ['case team'],
    may: [
      'see child',
      'see contact details',
      'see timeline',
      'see request pack',
      'upload',
      'record what came',
      'send letter',
      'message the family',
      'invite family',
      'add note',
      'correct contact details',
    ],
    why: 'They send and receive for the team. What the letters rest on is not theirs to read.',
  },
  {
    role: 'business support',
    through: ['in the authority'],
    may: ['open case'],
    why: 'They open the post: a request counts from the day it comes.',
  },
  {
    role: 'business support',
    through: ['no child'],
    may: [
      'find child',
      'create child',
      'see own tray',
      'see team tray',
      'arrange panel',
      'see sent messages',
      'manage invitations',
    ],
    why: 'They must see whether a child is known before they write a new record.',
  },
]
