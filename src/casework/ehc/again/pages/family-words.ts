/** What a family is told where a child who has a plan may be, or is, assessed again. */
export const stages = {
  'asked again': {
    heading: 'We are thinking about whether to assess again',
    text: 'We have the request. The plan you have goes on, and so does the help in it.',
    canDo: [
      'Tell us what has changed, in writing or by talking to us.',
      'Send any papers you have. None are needed.',
    ],
  },
  replaced: {
    heading: 'A new plan took the place of this one',
    text: 'We assessed again, and sent a new plan. The help is given as the new plan says.',
    canDo: ['Read the new plan. The letter with it says how to appeal, and by when.'],
  },
} as const

/** Stages that read otherwise where there is a plan already. */
export const again = {
  assessing: {
    heading: 'We are assessing again',
    text: 'We have said yes to another assessment, and asked people for reports. The plan you have goes on until the new one is sent.',
    canDo: [
      'Send us your own views. They count as much as any report.',
      'Ask us to get a report from somebody else who knows the child.',
    ],
  },
  'not assessed': {
    heading: 'We decided not to assess again',
    text: 'We have written to say why. The plan you have goes on, and so does the help in it.',
    canDo: [
      'Read the letter. It says why, and how to appeal to the Tribunal, free of charge.',
      'There is a time limit to appeal. It is in the letter. Get advice soon.',
      'You can also ask for the plan to be looked at again at any time.',
    ],
  },
} as const

export const acts = {
  'asked to assess again': 'Another assessment was asked for.',
  'not assessed again': 'It was decided not to assess again. The plan goes on.',
  'assessed again': 'A new plan took the place of this one.',
  'agree to assess again': 'We decided to assess again.',
  'refuse to assess again': 'We decided not to assess again, and wrote to say why.',
} as const
