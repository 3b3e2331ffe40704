export const summary = {
  heading: 'What they said',
  destroyed: 'The words as they were sent have been destroyed, as we promised.',
  about: 'About',
  who: 'Who wrote',
  notSaid: 'They did not say',
  contact: 'How to reach them',
  noContact: 'They left no way to reach them.',
  clean: 'The clean copy',
  answer: 'Our answer',
  by: (day: string) => `By ${day}`,
  on: (day: string) => `Done on ${day}`,
} as const
