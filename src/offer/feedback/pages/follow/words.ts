import type { State } from '../../rules/lifecycle.ts'

type Said = { readonly heading: string; readonly text: (due: string) => string }

const waiting: Said = {
  heading: 'We have your message',
  text: (due) => `It is waiting for someone to look at it. We aim to do this by ${due}.`,
}

export const words = {
  title: 'See how we are getting on',
  intro: 'When you told us something, we gave you a reference. Type it here.',
  reference: 'Your reference',
  hint: 'For example, WM-7K3Q-9FMD',
  look: 'Look it up',
  /** Nothing here says what the message was about: anyone may have been handed the reference. */
  states: {
    received: waiting,
    // Whoever wrote may be a person whose browser filled in the hidden box.
    'suspected spam': waiting,
    'in hand': {
      heading: 'Someone is looking at it now',
      text: (due) => `We aim to finish by ${due}.`,
    },
    answered: {
      heading: 'We have answered it',
      text: () => 'If you left a way to reach you, our answer was sent there.',
    },
    closed: {
      heading: 'We have finished with it',
      text: () => 'If something is still wrong, please tell us again.',
    },
  } satisfies Record<State, Said>,
  unknown: {
    heading: 'We cannot find that reference',
    text: 'Check it against the one we gave you. It has eight letters and numbers after WM. There is never a 0, 1, O or I in it.',
  },
} as const
