const why = (label: string, hint: string) =>
  ({ label, hint, missing: 'Write down why', keptAs: 'reason' }) as const

/** What the desk says of these acts and commands, laid beside the words of the others. */
export const acts = {
  'put on panel': 'Put on a panel’s list',
  'take off panel': 'Taken off a panel’s list',
  'panel advised': 'The panel gave its advice',
} as const

export const commands = {
  'put on panel': {
    button: 'Put on a panel’s list',
    title: 'Put on a panel’s list',
    done: 'It is on the list, and its papers are frozen as they are now.',
  },
  'take off panel': {
    button: 'Take off the panel’s list',
    title: 'Take off the panel’s list',
    done: 'It is off the list. Members can no longer read its papers.',
  },
  'panel advised': {
    button: 'Write down the panel’s advice',
    title: 'Write down the panel’s advice',
    done: 'The panel’s advice is on the record. The manager decides.',
  },
} as const

export const questions = {
  'take off panel': why('Why', 'For example: the decision is made already.'),
} as const
