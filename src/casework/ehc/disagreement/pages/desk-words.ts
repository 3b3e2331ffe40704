/** What the desk says of disagreements: their deeds, and what each leads to. */
export const disagreementActs = {
  'mediation adviser told': 'The family spoke to the mediation adviser',
  'health body told': 'The health body was told what to mediate about',
  'mediation arranged': 'Mediation was arranged',
  'mediation not arranged': 'Told the adviser that mediation could not be arranged in time',
  'mediation held': 'Mediation was held',
  'certificate given': 'The mediation certificate was given',
  'appeal registered': 'The Tribunal registered an appeal',
  'appeal conceded': 'Told the Tribunal that we do not oppose the appeal',
  'order made': 'The Tribunal made an order',
  'done as settled': 'Did what was agreed or ordered',
  'disagreement over': 'The disagreement is over',
  'send changed plan': 'Sent the changed plan',
  'plan passed on': 'Passed the plan on to the other council',
} as const

export const disagreementCommands = {
  'mediation adviser told': {
    button: 'They spoke to the mediation adviser',
    title: 'The family spoke to the mediation adviser',
    done: 'It is written down. What is now owed is on the clock.',
  },
  'health body told': {
    button: 'The health body was told',
    title: 'The health body was told',
    done: 'It is written down that the health body was told.',
  },
  'mediation arranged': {
    button: 'Mediation is arranged',
    title: 'Mediation is arranged',
    done: 'The meeting is on the case. Whoever goes for the council must be able to settle it.',
  },
  'mediation not arranged': {
    button: 'Mediation cannot be arranged',
    title: 'Mediation cannot be arranged in time',
    done: 'It is written down. The adviser must now give a certificate.',
  },
  'mediation held': {
    button: 'Mediation was held',
    title: 'Mediation was held',
    before: 'What was agreed about an appeal is kept as if the Tribunal had ordered it (regulation 42(2)).',
    done: 'It is written down. What was agreed is on the clock.',
  },
  'certificate given': {
    button: 'A certificate was given',
    title: 'The mediation certificate was given',
    done: 'The day of the certificate is on the case, and the time to appeal is worked out from it.',
  },
  'appeal registered': {
    button: 'An appeal was registered',
    title: 'The Tribunal registered an appeal',
    before: 'The days are in the letter from the Tribunal. Leave empty what it does not say yet.',
    done: 'The appeal and its days are on the clock.',
  },
  'appeal conceded': {
    button: 'We do not oppose the appeal',
    title: 'We do not oppose the appeal',
    before: 'The days run from the day the council told the Tribunal (regulation 45).',
    done: 'It is written down. What follows is on the clock.',
  },
  'order made': {
    button: 'The Tribunal made an order',
    title: 'The Tribunal made an order',
    before: 'The days run from the date on the order, not from the day it arrived (regulation 44).',
    done: 'The order is on the case. What follows is on the clock.',
  },
  'done as settled': {
    button: 'It is done',
    title: 'It is done',
    done: 'It is written down that it was done.',
  },
  'disagreement over': {
    button: 'The disagreement is over',
    title: 'The disagreement is over',
    done: 'It is written down that it is over.',
  },
  'send changed plan': {
    button: 'Send the changed plan',
    title: 'Send the changed plan',
    done: 'The changed plan is on the case, and the time to appeal begins anew.',
  },
  'plan passed on': {
    button: 'The plan was passed on',
    title: 'The plan was passed on',
    done: 'It is written down that the other council has the plan.',
  },
} as const

const why = (label: string, hint: string) =>
  ({ label, hint, missing: 'Write down why', keptAs: 'reason' }) as const

export const disagreementQuestions = {
  'mediation not arranged': why('Why not', 'The law gives 30 days. The family may then appeal without it.'),
  'appeal conceded': why('Why the council gives way', 'The family will see that it does, not these words.'),
  'disagreement over': why(
    'How it ended',
    'For example: the family took the appeal back, the Tribunal dismissed it, or the time to appeal is over.',
  ),
  'send changed plan': why(
    'What changed, and by which agreement or order',
    'The family reads the plan itself.',
  ),
} as const

export const matterWords = {
  assess: 'Assess the child',
  'make a plan': 'Make a plan',
  'think again': 'Think again, as the order says',
  'change the plan': 'Change what the plan says of needs or help',
  'name the school': 'Name another school or college',
} as const

export const fieldWords = {
  dayMissing: 'Enter the day',
  toldOn: 'The day they told the adviser',
  wishes: 'What the family wants',
  wishesMissing: 'Choose what the family wants',
  toMediate: 'To mediate',
  certificateOnly: 'A certificate, and no mediation',
  about: 'What they want to mediate about',
  health: 'Is health care part of it?',
  healthYes: 'Yes: the health body must be told within 3 working days',
  healthToldOn: 'The day the health body was told',
  arrangedOn: 'The day it was arranged',
  meetsOn: 'The day of the meeting',
  who: 'Who goes for the council',
  whoHint: 'They must be able to settle it there (regulation 38(1)).',
  notArrangedOn: 'The day we told the adviser',
  heldOn: 'The day it was held',
  agreed: 'What was agreed that could be appealed',
  agreedHint: 'Leave empty if nothing was agreed.',
  by: 'Another last day, if both sides agreed one in writing',
  byHint: 'Leave empty for the time the law gives (regulation 42(5)).',
  other: 'What else was agreed',
  otherHint: 'The council has two weeks for it, unless both sides agreed another day (regulation 42(3)).',
  givenOn: 'The day on the certificate',
  registeredOn: 'The day it was registered',
  appealReference: 'The Tribunal’s reference',
  referenceMissing: 'Enter the reference from the Tribunal’s letter',
  aboutWhat: 'What the appeal is about',
  aboutMissing: 'Tick what the appeal is about',
  respondBy: 'Our response is due',
  evidenceBy: 'Further evidence is due',
  bundleBy: 'The bundle is due',
  hearingOn: 'The hearing',
  toldTribunalOn: 'The day we told the Tribunal',
  concededMissing: 'Tick what the council gives way on',
  madeOn: 'The date on the order',
  orders: 'What it orders',
  ordersHint: 'Leave empty if the appeal was dismissed.',
  orderBy: 'A last day, if the order sets one',
  says: 'In its words',
  doneOn: 'The day it was done',
  which: 'What was done',
  chooseFirst: 'Go back to the case and choose what was done',
} as const

/** The Tribunal's own days, by the name the clock keeps them under. */
export const directionWords: Readonly<Record<string, string>> = {
  respondBy: 'Our response to the Tribunal',
  evidenceBy: 'Further evidence to the Tribunal',
  bundleBy: 'The bundle for the Tribunal',
  hearingOn: 'The hearing',
}

export const dutyWords = {
  'give a certificate to a family that will not mediate': 'Certificate, from the mediation adviser',
  'tell the health body what to mediate about': 'Tell the health body what to mediate about',
  'arrange mediation': 'Arrange mediation',
  'give a certificate when mediation could not be arranged': 'Certificate, from the mediation adviser',
  'give a certificate after mediation': 'Certificate after mediation, from the adviser',
  'do what was agreed and cannot be appealed': 'Do what was agreed',
  'appeal after the decision': 'The family’s time to appeal',
  'appeal after the certificate': 'The family’s time to appeal',
  'do as the Tribunal directed': 'Do as the Tribunal directed',
  'order: say it will assess': 'Ordered: tell the family we will assess',
  'order: say there will be no plan': 'Ordered: say so, if there will be no plan',
  'order: send the final plan after assessing': 'Ordered: send the final plan',
  'order: send a draft plan': 'Ordered: send a draft plan',
  'order: send the final plan': 'Ordered: send the final plan',
  'order: think again': 'Ordered: think again',
  'order: change the plan': 'Ordered: send the changed plan',
  'order: name the school': 'Ordered: send the plan with the school named',
  'unopposed: say it will assess': 'Conceded: tell the family we will assess',
  'unopposed: say there will be no plan': 'Conceded: say so, if there will be no plan',
  'unopposed: send the final plan after assessing': 'Conceded: send the final plan',
  'unopposed: send a draft plan': 'Conceded: send a draft plan',
  'unopposed: send the final plan': 'Conceded: send the final plan',
  'unopposed: change the plan': 'Conceded: send the changed plan',
  'unopposed: name the school': 'Conceded: send the plan with the school named',
} as const
