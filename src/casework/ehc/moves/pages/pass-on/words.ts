import type { FindingKind } from '#documents'
import type { What } from '../../rules/passing-on.ts'
import type { Part } from '../../actions/let-pass.ts'

const withFiles = (count: number): string =>
  count === 0 ? '' : count === 1 ? ', with 1 file that came' : `, with ${count} files that came`

export const words = {
  title: {
    plan: 'Pass the plan on to the other council',
    papers: 'Pass the papers on to the other council',
  } satisfies Record<What, string>,
  back: 'Back to the case',
  to: (council: string) => `To ${council}.`,
  lead: {
    plan: 'The plan goes as it was sent to the family (regulation 15(2)).',
    papers: 'The request as it came, the advice you may read, and the draft if there is one go in one paper.',
  } satisfies Record<What, string>,
  leadFiles: 'Files that came, such as advice and reports, go beside it as you choose below.',
  noFiles: 'No files came with this case that could go beside it.',
  reach: 'Where that council takes in papers about a child',
  reachHint: 'A secure e-mail address, or a postal address with a name. Not one from an old letter.',
  reachMissing: 'Write where that council takes in papers',
  known: (as: string, day: string) => `Last asked about by ${as} on ${day}.`,
  files: 'Which files go along?',
  filesHint:
    'Each is looked through with the rest. One that cannot be read by the check must be looked at by you.',
  marked: 'Kept for some people alone. Tick it only if that council must have it.',
  before: 'What went before',
  wentBefore: (council: string, day: string) => `To ${council} on ${day}`,
  confirmed: 'I have asked that council, or looked it up on its own website, today',
  confirmedMissing: 'Ask whether the address is right, and tick the box',
  prepare: 'Make it ready and look through it',
  again: 'Make it ready again',
  rows: {
    council: 'To',
    reach: 'Where',
    by: 'Made ready by',
    paper: 'What goes',
    read: 'Read it (PDF)',
    stage: 'How far',
    looked: 'Looked at',
    agreed: 'Second person',
  },
  stages: {
    'to look at': 'Look at what the check found',
    'to agree': 'A second person must agree',
    ready: 'Ready to go',
    refused: 'Stopped by the second person',
    released: 'Gone',
  },
  found: 'What the check found',
  none: 'The check found nothing that belongs to another child.',
  findings: {
    name: 'Another child’s name',
    'date of birth': 'Another child’s day of birth',
    'pupil number': 'Another child’s pupil number',
    'NHS number': 'Another child’s NHS number',
    address: 'Another child’s home',
    'withheld address': 'An address that must be kept back',
    paragraph: 'A paragraph that stands in another child’s papers',
    unread: 'A part that the check cannot read',
  } satisfies Record<FindingKind, string>,
  reason: {
    look: 'Why does it belong?',
    agree: 'What did you look at?',
  } satisfies Partial<Record<Part, string>>,
  reasonMissing: 'Write what you looked at',
  look: 'I have looked, and it belongs',
  agree: 'I agree that it goes',
  stop: 'Stop it',
  waits: 'It waits for somebody else.',
  codeText:
    'The code opens this paper, and nothing else, for 28 days. It is shown once and kept nowhere. Send it apart from the reference.',
  code: 'Make a code',
  newCode: 'Make a new code',
  postText: 'Print the PDF and post it to the address above. Then press this.',
  post: 'It went by post today',
  how: {
    code: (day: string) => `A code was made on ${day}.`,
    post: (day: string) => `It was posted on ${day}.`,
  },
  codeTitle: 'A code for the other council',
  made: 'Write these down or send them now. The code cannot be shown again.',
  code4: { address: 'Page', reference: 'Reference', code: 'Code', until: 'Opens until' },
  tooLate: 'Somebody else was quicker. Look at it as it is now',
  notNow: 'There is nothing to pass on here: find the child’s record first, and see that the plan is on file',
  panel: {
    heading: 'Papers for the other council',
    not: (council: string) => `Nothing has gone to ${council} yet.`,
    go: 'Make them ready and send them',
    see: 'See what goes, and how far it is',
    gone: (council: string, day: string) => `${council} was sent them on ${day}.`,
    waiting: (council: string) => `They are made ready for ${council}, and have not gone.`,
  },
  family: {
    heading: 'What went to the other council',
    plan: (council: string, day: string, files: number) =>
      `We sent the plan to ${council} on ${day}${withFiles(files)}.`,
    papers: (council: string, day: string, files: number) =>
      `We sent ${council} the request, the advice and the draft, as far as we had them, on ${day}${withFiles(files)}.`,
  },
  read: {
    title: 'Papers for your council',
    lead: (from: string, council: string) =>
      `${from} passes these on to ${council}, because the family has moved. Keep a copy, and handle it as your own record from today.`,
    pdf: 'Keep a copy (PDF)',
  },
} as const
