/** What the letters about assessing again say. */
export const letterWords = {
  titles: {
    'agreement to assess again': 'We will assess again',
    'refusal to assess again': 'We will not assess again',
  },
  received: (day: string) =>
    `On ${day} we received the request to carry out another education, health and care needs assessment.`,
  decideBy: (day: string) => `We must decide whether to assess again, and tell you, by ${day}.`,
  meanwhile: 'The plan you have goes on until then, and so does the help in it.',
  agreed: 'We have decided to carry out another education, health and care needs assessment.',
  finalBy: (day: string) =>
    `You must have the final plan that comes of it by ${day}: 14 weeks from the day of this letter.`,
  refused:
    'We have decided not to carry out another education, health and care needs assessment. This is a refusal to reassess.',
  planGoesOn: 'The plan goes on as it is, and the help in it must be given.',
  review:
    'If something in the plan no longer fits, you can ask us at any time to look at it with you and change it. You do not have to wait for the yearly review.',
  appeal:
    'You can appeal to the First-tier Tribunal (Special Educational Needs and Disability) against our decision not to assess again. It costs nothing.',
} as const
