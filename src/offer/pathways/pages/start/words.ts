export const words = {
  title: 'Could this help my child?',
  description:
    'Answer a few questions to see which services may fit your child, why, and who can ask for them. No account is needed.',
  lead: 'Answer a few short questions. We tell you which services may fit your child, and who can ask for them.',
  does: [
    'It looks at all the services at once, so you need not know their names.',
    '“I do not know” is always an answer. We tell you what to find out, and from whom.',
    'It gives advice. It decides nothing: a person at the service does that.',
  ],
  kept: 'You need no name and no account. We keep nothing you tell us. Your answers stay in the address of the page, locked, and can be opened for two days at most.',
  start: 'Start now',
  assessTitle: 'You can always ask for an assessment',
  assess:
    'You can ask the council for an EHC needs assessment at any time. It is the first step to an education, health and care plan. You do not have to use this page first, or fit any service.',
  assessLink: 'How to ask, and what comes next',
  read: 'Or read about one service',
  again: {
    title: 'Please start again',
    text: 'We keep nothing you tell us, so an old address stops working after a day or two. This one no longer opens. The questions take a few minutes.',
    start: 'Start again',
  },
}
