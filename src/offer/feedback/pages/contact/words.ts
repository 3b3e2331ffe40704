/** Said wherever somebody may leave a name or a way to answer them. */
export const words = {
  heading: 'How can we answer you?',
  hint: 'You do not have to fill this in. Leave one of these if you would like an answer.',
  yourName: 'Your name',
  yourEmail: 'Your email address',
  yourPhone: 'Your phone number',
  keeping: (months: number) =>
    `We use these only to answer you about this. We do not pass them on. We delete them ${months === 1 ? 'one month' : `${months} months`} after we finish.`,
  notHere:
    'Please do not write a child’s name, date of birth or health details here. If someone is in danger now, ring 999.',
  ownChild: 'If you need help for your own child, ',
  ownChildLink: 'find someone to talk to',
} as const
