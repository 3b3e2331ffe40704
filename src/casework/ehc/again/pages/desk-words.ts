const why = (label: string, hint: string) =>
  ({ label, hint, missing: 'Write down why', keptAs: 'reason' }) as const

/** What the desk says of assessing again, laid beside the words of the others. */
export const stages = {
  'asked again': { text: 'Asked for again', colour: 'blue' },
  replaced: { text: 'A new plan took its place', colour: 'grey' },
} as const

export const acts = {
  'asked to assess again': 'Somebody asked for another assessment: it has a case of its own',
  'not assessed again': 'The request for another assessment is over. The plan goes on',
  'assessed again': 'The new plan took the place of this one',
  'agree to assess again': 'Decided to assess again',
  'refuse to assess again': 'Decided not to assess again',
} as const

export const commands = {
  'asked to assess again': {
    button: 'Assess again',
    title: 'Assess again',
    done: 'It has a case of its own now. The plan goes on meanwhile.',
  },
  'not assessed again': {
    button: 'Not assessed again',
    title: 'Not assessed again',
    done: 'The plan goes on.',
  },
  'assessed again': { button: 'Assessed again', title: 'Assessed again', done: 'It is closed.' },
  'agree to assess again': {
    button: 'Agree to assess again',
    title: 'Agree to assess again',
    done: 'The letter is kept, and the family has been told. The final plan is due 14 weeks from today.',
  },
  'refuse to assess again': {
    button: 'Decide not to assess again',
    title: 'Decide not to assess again',
    done: 'The letter is kept, and the family has been told. The plan goes on.',
  },
} as const

export const questions = {
  'agree to assess again': why('Why', 'For the record. It is not in the letter.'),
} as const
