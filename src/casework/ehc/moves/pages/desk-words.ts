const why = (label: string, hint: string) =>
  ({ label, hint, missing: 'Write down why', keptAs: 'reason' }) as const

/** What the desk says of families who move here, or away, laid beside the words of the others. */
export const stages = {
  'plan taken over': { text: 'Plan taken over', colour: 'purple' },
  'passing on': { text: 'Moving away', colour: 'yellow' },
  'handing over': { text: 'Moved: papers to send', colour: 'yellow' },
  'moved away': { text: 'Moved away', colour: 'grey' },
} as const

export const duties = {
  'pass on what an assessment has found out': 'Pass the papers on to the other council',
  'pass on the plan': 'Pass the plan on to the other council',
  'tell the family after the plan is passed on': 'Tell the family what follows',
  'review a year after the last review, wherever that was': 'Finish the yearly review',
  'review three months after the plan is passed on': 'Finish a review after the move',
} as const

export const acts = {
  'plan came': 'A plan came from another council',
  'say what follows': 'Told the family what follows from the move',
  'place elsewhere': 'Found another place, because the school in the plan is too far',
  'moved away': 'The family moves, or has moved, to another council',
  'plan passed on': 'Passed the plan on to the other council',
  'papers passed on': 'Passed the papers on to the other council',
  'plan goes elsewhere': 'The plan must go to yet another council',
  'papers go elsewhere': 'The papers must go to yet another council',
} as const

export const commands = {
  'say what follows': {
    button: 'Tell the family what follows',
    title: 'Tell the family what follows',
    done: 'The letter is kept, and the family has been told.',
  },
  'place elsewhere': {
    button: 'Find another place meanwhile',
    title: 'Find another place until the plan is changed',
    before:
      'Only where the move makes the school in the plan too far to go to. The plan must still be changed to name a school (regulation 15).',
    done: 'The place is on the record.',
  },
  'moved away': {
    button: 'They move away',
    title: 'The family moves to another council',
    before:
      'With a plan: write down the move as soon as you know of it, and pass the plan on by the day the clock then shows. While an assessment is under way: write it down on the day they move. Until then it is this council’s, and its days go on.',
    done: 'The move is on the record. Now pass on what the other council needs.',
  },
  'plan passed on': {
    button: 'Pass the plan on',
    title: 'Pass the plan on',
    done: 'The letter is kept, and the family has been told which council has the plan.',
  },
  'papers passed on': {
    button: 'Pass the papers on',
    title: 'Pass the papers on',
    done: 'The letter is kept, and the family has been told which council carries on.',
  },
  'plan goes elsewhere': {
    button: 'It must go to yet another council',
    title: 'Pass the plan on to yet another council',
    before:
      'Where the family moves again, or the council it was passed on to was not the right one. A code that council was given opens nothing any more. Ask it to send the plan back or to destroy it.',
    done: 'The move is on the record. Now pass the plan on.',
  },
  'papers go elsewhere': {
    button: 'They must go to yet another council',
    title: 'Pass the papers on to yet another council',
    before:
      'Where the family moves again, or the council they were passed on to was not the right one. A code that council was given opens nothing any more. Ask it to send the papers back or to destroy them.',
    done: 'The move is on the record. Now pass the papers on.',
  },
} as const

export const questions = {
  'plan goes elsewhere': why('How you know', 'Who told us, and when.'),
  'papers go elsewhere': why('How you know', 'Who told us, and when.'),
  'moved away': why('How you know', 'Who told us, and when.'),
  'place elsewhere': why('Why', 'How far it is, how long it takes, and what the family thinks.'),
} as const

export const fieldWords = {
  council: 'Which council they move to',
  councilMissing: 'Enter the name of the council',
  knownOn: 'The day we learned of it',
  knownOnHint:
    'If that was at least 15 working days before the move, the plan is passed on on the day they move.',
  knownOnMissing: 'Enter the day we learned of it',
  movedOn: 'The day they move',
  movedOnHint: 'With a plan, this may be a day to come.',
  movedOnMissing: 'Enter the day they move',
  setting: 'Where the child goes meanwhile',
  settingMissing: 'Enter the name of the school or setting',
  from: 'From which day',
  fromMissing: 'Enter the day they start there',
} as const
