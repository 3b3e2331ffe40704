export const letterFieldWords = {
  follows: 'What will the council do with the plan?',
  followsHint:
    'The family must be told within six weeks of the day the plan was passed on (regulation 15(4)).',
  followsMissing: 'Choose what the council will do',
  choices: {
    'a review': 'Look at the plan with the family, and not assess again now',
    'another assessment':
      'Assess again: it has a case of its own, and the plan is due 14 weeks from this letter',
  },
  reviewBy: 'By when will it be reviewed?',
  reviewByHint: 'At the latest the day on the clock. You may choose one before it.',
  reviewByMissing: 'Enter the day by which the plan will be reviewed',
} as const
