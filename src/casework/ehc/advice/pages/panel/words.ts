import type { About, Part } from '../../rules/point.ts'

/** What the desk says of the advice of one case. */
export const panelWords = {
  title: 'Advice and decision',
  back: 'Back to the case',
  link: 'Look at the advice, side by side',
  counts: (given: number, all: number, late: number) =>
    `${given} of ${all} in${late === 0 ? '' : `, ${late} late`}.`,
  nobody: 'Nobody has been asked for advice yet.',
  asked: 'Who was asked',
  gotOn: (day: string) => `Got it on ${day}.`,
  due: (day: string) => `Due by ${day}`,
  late: (days: number) => `${days} ${days === 1 ? 'day' : 'days'} late`,
  excepted: 'Excepted',
  given: (day: string) => `In on ${day}`,
  givenLate: (day: string) => `In late, on ${day}`,
  enoughAlready: 'Enough already: all three agreed',
  points: (count: number) => `${count} ${count === 1 ? 'point' : 'points'}`,
  nudged: (count: number, day: string) =>
    `Written to ${count === 1 ? 'once' : `${count} times`} since, last on ${day}.`,
  needs: (what: string, says: string) => `They need ${what}: ${says}`,
  noInvolvement: 'No involvement. Check what they looked at before you rest on it.',
  how: {
    'written here': '',
    document: 'By a report sent beside this.',
    'from the notes': 'From the notes.',
    'universal offer meets it': 'What is offered to everybody meets it now.',
    'no involvement': 'No involvement.',
  },
  report: (title: string) => `Report: ${title}`,
  takePoints: 'Take points from it',
  record: 'Write down what came',
  came: 'It came, without its text',
  except: 'Record an exception',
  letter: 'Print a letter with a code',
  enough: 'Is advice already given enough?',
  enoughText: 'All three must say so (regulation 6(4)). Until then it is to be asked for.',
  says: (who: string, agrees: boolean | null) =>
    `${who}: ${agrees === null ? 'has not said yet' : agrees ? 'yes' : 'no'}.`,
  council: 'The council',
  giver: 'The person who gave it',
  family: 'The family',
  askAfresh: 'One says no. Ask for it.',
  writeDown: 'Write down what they say',
  wishes: 'Whom the family asks for',
  answer: 'Answer',
  wish: (who: string) => `The family asks for ${who}.`,
  answeredYes: 'You said yes.',
  answeredNo: 'You said no.',
  askNow: 'Ask them now',
  sideBySide: 'What they say, side by side',
  none: 'Nobody speaks of this.',
  parts: { education: 'Education', health: 'Health', 'social care': 'Social care' } satisfies Record<
    Part,
    string
  >,
  abouts: { need: 'Needs', outcome: 'Outcomes', provision: 'Provision' } satisfies Record<About, string>,
  keptFromYou: (count: number) =>
    `${count} ${count === 1 ? 'point is' : 'points are'} kept from you here by ${count === 1 ? 'its mark' : 'their marks'}.`,
  child: 'The child’s own words',
  decide: 'Is a plan needed?',
  decideTest:
    'The test: in the light of the assessment, is it necessary for special educational provision to be made in accordance with an education, health and care plan? (Children and Families Act 2014, section 37(1).)',
  decideBy: (aim: string, law: string) =>
    `We mean to decide by ${aim}. By law, word that there will be no plan must be sent by ${law}. A plan, if there is one, is due four weeks later.`,
  waiting: (who: string) => `Not in yet: ${who}. You may decide without it, and say why in your reasons.`,
  allIn: 'All of it is in.',
  yes: 'A plan is needed',
  no: 'No plan is needed',
  mark: { safeguarding: 'Safeguarding', 'kept from a parent': 'Kept from a parent' } as Readonly<
    Record<string, string>
  >,
} as const

export const letterWords = {
  title: 'A letter with a code',
  lead: (who: string) =>
    `This makes a new code for ${who} and shows a letter to print. A code they were sent before opens nothing any more. The code is shown once.`,
  make: 'Make the letter',
  heading: 'Your advice is asked for',
  text: 'A council is carrying out an education, health and care needs assessment and asks for your advice (SEND Regulations 2014, regulation 6). Say what the child needs, what should come of it, and what help would bring that about.',
  due: (day: string) =>
    `Please give it by ${day}. That is six weeks from the day you got this request (regulation 8).`,
  how: (link: string) =>
    `Open ${link} and type the reference and the code. You need no account. You will see there who it is about, and what the family told us.`,
  reference: 'Reference',
  code: 'Code',
  paper: 'You can also write to us or ring us.',
} as const
