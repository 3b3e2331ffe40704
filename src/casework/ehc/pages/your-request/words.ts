import type { DutyName } from '#law'
import * as again from '../../again/pages/family-words.ts'
import { duties as disputeDuties } from '../../disagreement/pages/family-words.ts'
import * as moves from '../../moves/pages/family-words.ts'
import type { Stage } from '../../rules/state.ts'

type Told = { readonly heading: string; readonly text: string; readonly canDo: readonly string[] }

const appeal = [
  'Read the letter. It says why, and how to appeal to the Tribunal, free of charge.',
  'Get advice soon: there is a time limit to appeal.',
  'Ask to talk about what help the school or nursery can give now.',
]

const disputing = [
  'Talk to us at any time. We can still agree.',
  'Keep the letter we sent. It says how to appeal.',
]

export const words = {
  title: 'See where a request is',
  intro: 'When the request was sent, you were shown a reference and a private code. You need both.',
  reference: 'Your reference',
  referenceHint: 'For example, RQ-7K3Q-9FMD',
  code: 'Your private code',
  codeHint: 'For example, 7K3Q-9FMD-CC42-XYRT',
  missing: { reference: 'Enter your reference', code: 'Enter your private code' },
  /** The same whichever of the two is wrong, and whether or not there is such a request. */
  unknown:
    'We cannot find a request with that reference and code. Check both. There is never a 0, 1, O or I in them',
  look: 'Show me',
  lost: 'If you have lost the code, ring us. We can tell you where the request is once we know who you are.',
  yours: (reference: string) => `Your request ${reference}`,
  who: 'Who has it now',
  team: (name: string) => `It is with ${name}.`,
  someone: (council: string) => `It is with the team for plans at ${council}.`,
  next: 'The next date',
  nextOn: (what: string, day: string) => `${what} by ${day}.`,
  /** What a family that does not agree must do first, followed by its day. */
  yourDay: {
    mediation: 'If you do not agree with our decision, speak to the mediation adviser',
    appeal: 'If you do not agree with our decision, your appeal must reach the Tribunal',
  },
  noNext: 'There is no date to wait for now.',
  late: 'This is late',
  lateOf: (what: string, day: string) => `${what} was due by ${day}. It has not been done. We are sorry.`,
  lateDo: 'You can ask for it in writing. This letter is ready to copy.',
  letter: 'A letter to ask for what is late',
  lateMore: 'If that does not help, you can complain. The advice service below can help you, free of charge.',
  excepted: (what: string, day: string) =>
    `${what} was due by ${day}. The council has written down a reason that the law allows for being late. It must tell you the reason if you ask, and still do it as soon as it can.`,
  canDo: 'What you can do',
  appealBy: (day: string) => `If you do not agree, the Tribunal must have your appeal by 5pm on ${day}.`,
  mediateBy: (day: string) =>
    `Speak to the mediation adviser by ${day}. You need a certificate before most appeals.`,
  done: 'What has happened so far',
  doneOn: (what: string, day: string) => `${day}: ${what}`,
  dates: 'All the dates',
  advice: 'Advice that is free and does not come from the council',
  council: 'The council’s team',
  support: 'What we agreed about help',
  joined:
    'We had a request for this child before yours. The two go on as one, and the time is counted from the first.',
  limited: {
    'brought to attention':
      'We have it, and the clock has started. What we decide is private to the family, so we do not show it here.',
    parent:
      'We have it, and the clock has started. They are now over the age when school must end, so we tell the young person what we decide. If they want you to act for them, they can tell us so.',
  },
  stages: {
    requested: {
      heading: 'We are thinking about whether to assess',
      text: 'We have the request. We are finding out more before we decide.',
      canDo: [
        'Tell us what you think, in writing or by talking to us. You have a right to.',
        'Send any papers you have, by e-mail or by post. None are needed.',
      ],
    },
    assessing: {
      heading: 'We are finding out what help is needed',
      text: 'We have said yes to an assessment. We have asked people for reports.',
      canDo: [
        'Send us your own views. They count as much as any report.',
        'Ask us to get a report from somebody else who knows the child.',
      ],
    },
    'writing the plan': {
      heading: 'We are writing a draft plan',
      text: 'The reports show that a plan is needed. A draft comes to you before anything is final.',
      canDo: ['Think about which school or college you would like. You can name it when the draft comes.'],
    },
    'draft sent': {
      heading: 'The draft plan has been sent',
      text: 'You have at least 15 days to read it and to say what should change.',
      canDo: [
        'Say what you agree with, and what should change.',
        'Name the school or college you want.',
        'Ask to meet us about it. You have a right to.',
      ],
    },
    'plan made': {
      heading: 'The plan is final',
      text: 'It has been sent. The help in it must now be given.',
      canDo: [
        'Read it. If you do not agree, the letter with it says how to appeal.',
        'It must be looked at again at least once a year.',
      ],
    },
    'not assessed': {
      heading: 'We decided not to assess',
      text: 'We have written to say why.',
      canDo: appeal,
    },
    'no plan': {
      heading: 'We decided not to make a plan',
      text: 'We have written to say why. You can have copies of the reports.',
      canDo: appeal,
    },
    'refusal disputed': {
      heading: 'You do not agree that we did not assess',
      text: 'We know. The decision stands until it is changed by us, by what we agree, or by the Tribunal.',
      canDo: disputing,
    },
    'no plan disputed': {
      heading: 'You do not agree that there is no plan',
      text: 'We know. The decision stands until it is changed by us, by what we agree, or by the Tribunal.',
      canDo: disputing,
    },
    withdrawn: {
      heading: 'The request was taken back',
      text: 'Nothing more happens with it.',
      canDo: ['You can ask again at any time.'],
    },
    joined: {
      heading: 'Your request is now part of an earlier one',
      text: 'We already had a request for this child. The two go on as one. The time is counted from the day the first one came.',
      canDo: [],
    },
    ended: {
      heading: 'This request has ended',
      text: 'You need not do anything. If you would like to talk to us, please ring.',
      canDo: [],
    },
    ...again.stages,
    ...moves.stages,
  } satisfies Record<Stage, Told>,
  /** Where a child who has a plan is assessed again. */
  again: again.again as Partial<Record<Stage, Told>>,
  /** Each duty, as what will have been done. */
  duties: {
    'tell people it is considering': 'We tell you and the others that we are thinking about it',
    'decide whether to assess': 'Our decision whether to assess',
    'give advice': 'A report for the assessment',
    'say there will be no plan': 'Our letter, if there is to be no plan,',
    'leave time to answer the draft': 'Your answer to the draft plan',
    'answer a consultation': 'An answer from a school or college',
    'send the final plan': 'The final plan, if there is to be one,',
    'decide whether to assess again': 'Our decision whether to assess again',
    'send the final plan after assessing again': 'The final plan',
    'finish the first review': 'The yearly review of the plan',
    'think about reviewing an under-five’s plan': 'A look at the plan, as a child under 5 changes fast,',
    ...moves.duties,
    ...disputeDuties,
  } satisfies Partial<Record<DutyName, string>>,
  /** Each act that a family is shown. */
  reportCame: (from: string) => `A report came in: ${from}.`,
  acts: {
    request: 'We got the request.',
    acknowledge: 'We wrote to say that we have it.',
    'tell parties': 'We told those who must know that we are thinking about it.',
    'agree to assess': 'We decided to assess.',
    'refuse to assess': 'We decided not to assess, and wrote to say why.',
    'assess after all': 'We decided to assess after all.',
    'ask for advice': 'We asked somebody for a report.',
    'advice came': 'A report came in.',
    'advice is enough already': 'We asked whether a report we have already is enough.',
    'say if advice is enough': 'An answer came to whether a report we have already is enough.',
    'send more evidence': 'We sent what came since to those whose reports we wait for.',
    'chase advice': 'We wrote again to those whose reports we wait for.',
    'adviser needs something': 'Somebody told us what they need before they can write their report.',
    'family asks for somebody': 'You asked us to get a report from somebody.',
    'answer a wish': 'We answered what you asked for.',
    'correct advice': 'Somebody put their report right.',
    'plan is needed': 'We decided that a plan is needed.',
    'no plan is needed': 'We decided that no plan is needed, and wrote to say why.',
    'make a plan after all': 'We decided to make a plan after all.',
    'send draft': 'We sent the draft plan.',
    'send changed draft': 'We sent a changed draft. Your 15 days began again.',
    'offer plan meeting': 'We offered to meet you about the plan.',
    'plan meeting held': 'We met about the plan.',
    'family answered': 'Your answer to the draft came in.',
    'consult setting': 'We asked a school or college.',
    'setting answered': 'A school or college answered.',
    'send final plan': 'We sent the final plan.',
    'decide placement': 'We decided which school or college the plan names.',
    'mediation adviser told': 'You spoke to the mediation adviser.',
    'health body told': 'We told the health service what you want to talk about.',
    'mediation arranged': 'Mediation was arranged.',
    'mediation not arranged': 'We told the adviser that we could not arrange mediation in time.',
    'mediation held': 'Mediation was held.',
    'certificate given': 'You got your certificate.',
    'appeal registered': 'The Tribunal took in your appeal.',
    'appeal conceded': 'We told the Tribunal that we agree with your appeal.',
    'order made': 'The Tribunal decided.',
    'done as settled': 'We did something that was agreed or ordered.',
    'disagreement over': 'The disagreement is over.',
    'send changed plan': 'We sent the changed plan.',
    'record exception': 'We wrote down a reason for being late.',
    'views came': 'We got views or papers.',
    'another request came': 'Another request came. The two go on as one.',
    'join to first': 'Your request was put together with an earlier one.',
    'pass to another council': 'We passed the request to the council of another area.',
    'offer support meeting': 'We offered a meeting about help.',
    'support meeting held': 'We met to talk about help.',
    withdraw: 'The request was taken back.',
    ...again.acts,
    ...moves.acts,
  } as Readonly<Record<string, string>>,
} as const

/** Acts that are the office's own, or that are better told by a person than by a page. */
export const notShown: readonly string[] = [
  'assign',
  'match to child',
  'end quietly',
  'put on panel',
  'take off panel',
  'panel advised',
]
