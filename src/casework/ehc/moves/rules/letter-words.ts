/** What the letters about a move say. */
export const letterWords = {
  titles: {
    'plan passed on from another council': 'Your plan is with us now',
    'plan passed on': 'Your plan has been passed on',
    'papers passed on': 'Your papers have been passed on',
  },
  heading: {
    passedOn: 'Who has the plan',
    again: 'Whether we will assess again',
    review: 'When we will look at the plan with you',
    tooFar: 'If the school is now too far',
    theyMust: 'What the new council must do',
    meanwhile: 'Until then',
    papers: 'Who carries on',
  },
  movedHere: (council: string, day: string) =>
    `You moved here while ${council} was assessing, and we have been responsible since ${day}. We decide afresh whether to assess, and look at what ${council} has found out already.`,
  withUs: (council: string, day: string) => `${council} passed the plan on to us on ${day}.`,
  asOurs:
    'It counts as if we had made it, on the day it was first made. We must see that the help in it is given.',
  follows: {
    'a review': 'We will not assess again now. We will look at the plan with you, as said below.',
    'another assessment':
      'We will assess again. The final plan that comes of it must be sent within 14 weeks from the day of this letter. The plan you have goes on until then.',
  },
  reviewBy: (day: string) => `We will review the plan by ${day}.`,
  tooFar:
    'If the school or college in the plan is now too far to go to, tell us. We must find another place until the plan is changed.',
  gone: (council: string) =>
    `You have moved, so we have passed the plan on to ${council}. It has it now, and counts as if it had made it.`,
  theyTell: (day: string) =>
    `By ${day} it must tell you that it has the plan, whether it will assess again, and when it will review the plan.`,
  theyReview: (day: string) =>
    `It must review the plan by ${day}, or within a year of when it was made or last reviewed, whichever is later.`,
  meanwhile:
    'The help in the plan goes on. If the school in the plan is now too far, the new council must find another place until the plan is changed.',
  papersGone: (council: string) =>
    `You have moved, so the assessment is now for ${council}. We have passed on what we have.`,
  theyDecide:
    'It decides afresh whether to assess, and should take our papers and your views into account. You can ask it for an assessment yourself, which starts a time limit there: it then has six weeks to tell you.',
} as const
