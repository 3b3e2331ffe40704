import { letterWords as again } from '../../again/rules/letter-words.ts'
import { letterWords as moves } from '../../moves/rules/letter-words.ts'
import type { LetterName } from './letter.ts'

/** What letters say. Short words: a tired parent reads them at the kitchen table. */
export const words = {
  titles: {
    acknowledgement: 'We have your request for an assessment',
    'refusal to assess': 'We will not carry out an assessment',
    'agreement to assess': 'We will carry out an assessment',
    'no plan after assessment': 'We will not make a plan',
    'draft plan': 'The draft plan, for you to answer',
    'final plan': 'The final plan',
    ...again.titles,
    ...moves.titles,
  } satisfies Record<LetterName, string>,
  heading: {
    received: 'Your request',
    next: 'What happens next',
    views: 'What you can tell us',
    advice: 'Free advice that is not from the council',
    decision: 'What we decided',
    asked: 'Who we will ask for advice',
    reasons: 'Why',
    setting: 'How the school or setting can use the advice',
    support: 'What help comes next',
    appeal: 'Your right to appeal',
    limits: 'By when you must appeal',
    mediation: 'You can ask for mediation',
    certificate: 'You need a certificate before most appeals',
    adviser: 'The mediation adviser',
    mediateBy: 'By when to ask for mediation',
    tellUs: 'Tell us if you want mediation',
    whom: 'Who to tell at the council',
    disagreement: 'Other help to settle it',
    answer: 'Your time to answer',
    school: 'Which school or college you would like',
    meeting: 'Meet us',
    schools: 'Where to find schools and colleges',
    budget: 'A personal budget',
  },
  says: {
    received: (day: string) =>
      `We received your request for an education, health and care needs assessment on ${day}.`,
    decideBy: (day: string) => `We must decide whether to assess, and tell you, by ${day}.`,
    noPlanBy: (day: string) => `If we then decide that a plan is not needed, we must tell you by ${day}.`,
    finalBy: (day: string) => `If there is to be a plan, you must have it by ${day}.`,
    views:
      'Tell us what you think, in writing or by talking to us, and send anything you want us to read. You do not have to send more than you want to.',
    agreed: 'We have decided to carry out an education, health and care needs assessment.',
    asked: (who: readonly string[]) => `We will ask these people for advice: ${who.join('; ')}.`,
    askedToo: 'You can ask us to get advice from somebody else too. If it is reasonable, we must ask them.',
    refused: 'We have decided not to carry out an education, health and care needs assessment.',
    noPlan: 'We have finished the assessment. We have decided that a plan is not needed.',
    useAdvice:
      'The advice that was written for the assessment comes with this letter. The school or setting can use it to plan support now: each point of it says what is needed, what should come of it, and what help would bring that about.',
    supportPlan:
      'We ask the school or setting to write those points into a My Support Plan with you, to say who does what, and to look at it again each term.',
    offerMeeting: (team: string) =>
      `We offer you a meeting about this, with the school or setting. Tell us when suits you: ${team}.`,
    support:
      'Help does not stop here. The school, college or nursery must still do its best to meet the child’s needs.',
    supportMeeting:
      'We offer you a meeting with us and the school, college or nursery, to write a My Support Plan or to look at it again. Tell us if you would like it, and which days are good.',
    appealRefusal:
      'You can appeal to the First-tier Tribunal (Special Educational Needs and Disability) against our decision not to assess. It costs nothing.',
    appealNoPlan:
      'You can appeal to the First-tier Tribunal (Special Educational Needs and Disability) against our decision not to make a plan. It costs nothing.',
    appealPlan:
      'You can appeal to the First-tier Tribunal (Special Educational Needs and Disability) about what the plan says in section B (needs), section F (help with education) and section I (the school or college, or that none is named). It costs nothing.',
    appealBy: (day: string) =>
      `The Tribunal must have your appeal by 5pm on ${day}. That is two months from the day we sent this letter, moved on where it ends on a day the Tribunal does not count.`,
    orCertificate: 'If your mediation certificate comes later, you have one month from the day on it.',
    mediate:
      'Mediation is a meeting with somebody who is on neither side, to see if we can agree. It is free. You may bring somebody to support you.',
    certificate:
      'Before you appeal, ask the mediation adviser for a certificate. You can have one without mediating. You do not need one if your appeal is only about the school or college in section I.',
    mediateBy: (day: string) =>
      `Speak to the mediation adviser by ${day}, whether or not you want to mediate.`,
    tellUs:
      'If you want to mediate, tell us, say what about, and say if there is any health care you want in the plan.',
    answerBy: (day: string) =>
      `Tell us what you think of the draft by the end of ${day}. That is 15 days, and the day you get it is the first.`,
    askForSchool:
      'Tell us which school or college you would like the plan to name. The draft names none, because the choice comes first to you.',
    meeting: 'You can meet us to talk about the draft. Ask, and we will find a time with you.',
    budget:
      'You can ask for a personal budget: to know, or to hold, the money for some of the help in the plan.',
    final: 'This is the final education, health and care plan. The setting it names must give a place.',
  },
} as const
