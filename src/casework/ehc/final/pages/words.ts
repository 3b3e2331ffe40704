import type { Copy } from '../../copies/rules/copies.ts'
import type { Because, FinalFault } from '../rules/final-checks.ts'

/** What is said on the way to a final plan, and once it is sent. */
export const words = {
  title: { 'send final plan': 'Send the final plan', 'send changed plan': 'Send the changed plan' },
  back: 'Back to the case',
  stops: 'This plan cannot be sent yet',
  faults: {
    'no draft was sent': 'No draft is on file. The family must have a draft for 15 days first',
    'nothing was decided about the setting': 'Decide first which setting the plan names, or which kind',
    'the family still has time': 'The family still has time to answer the draft, and has not answered',
    'it changes what only a changed draft may':
      'It changes more than the family asked for, a personal budget or the setting. Send a changed draft, with a fresh 15 days (Code of Practice 9.125)',
    'nobody knows whose record it is':
      'Find the child’s record first: papers go only to people of the record',
    'nobody to send it to': 'There is nobody on the record to send it to. Add the family to the record first',
    'a second person must send it': 'Somebody other than who wrote it must send it, and must be a manager',
  } satisfies Record<
    FinalFault | 'nobody knows whose record it is' | 'nobody to send it to' | 'a second person must send it',
    string
  >,
  lacks: (holds: string) => `The letter lacks: ${holds}`,
  must: (check: string, part: string | null) => `The plan: ${check}${part === null ? '' : ` (${part})`}`,
  changes: 'What differs from the last draft',
  noChanges: 'Nothing but the setting.',
  because: {
    representations: 'The family asked for it',
    'personal budget': 'A personal budget',
    placement: 'The setting',
  } satisfies Record<Because, string>,
  notAllowed: 'Nothing allows this: send a changed draft',
  look: 'Look at these once more',
  specific: 'Some lines of help cannot be counted. They can go only if you say why.',
  reason: 'Why these lines go as they are',
  reasonHint: 'It is kept on the record.',
  reasonMissing: 'Write why lines that cannot be counted go as they are',
  why: 'What changed, and by which agreement or order',
  whyMissing: 'Write what changed, and by which agreement or order',
  copies: 'Who gets it',
  to: {
    family: 'Family, online and by letter',
    setting: 'The setting it names',
    'health body': 'Health body',
  } satisfies Record<Copy['to'], string>,
  online: 'They read it here, signed in, from today',
  byHand: 'Nobody there has an account: make a code or post it from the case',
  letter: 'The letter that goes with it',
  send: 'Send it',
  changed:
    'Somebody did something here since you opened the page. Look at the case, then send again if it is still right',
  notNow: 'This cannot be done any more as things stand',
  onlyManager: 'A manager sends it. Tell them that it is ready.',
  panel: {
    heading: 'The plan that was made',
    files: 'Files',
    pdf: 'PDF',
    docx: 'Word',
    'easy read': 'Easy Read',
    sentTo: 'Sent to',
    changed: 'Different from the draft',
    override: 'Why lines went that cannot be counted:',
    review: (day: string) => `The yearly review is due by ${day}.`,
    young: (from: string, to: string) =>
      `The child is under 5: think about reviewing the plan between ${from} and ${to} (Code of Practice 9.178).`,
  },
  family: {
    keep: 'Keep a copy',
    pdf: 'The plan as a PDF',
    docx: 'The plan as a Word document',
    easy: 'The plan in Easy Read',
    days: 'Days that matter',
    appeal: (day: string) =>
      `If you do not agree with what it says of needs, of help with learning or of the school, the Tribunal must have your appeal by 5pm on ${day}.`,
    mediate: (day: string) => `Before most appeals, speak to the mediation adviser by ${day}.`,
    review: (day: string) => `We must look at the plan again, with you, by ${day}.`,
    young: 'As your child is under 5, we should think about it every 3 to 6 months.',
    easyTitle: 'Your plan in Easy Read',
    easyPdf: 'Keep or print it (PDF)',
  },
} as const
