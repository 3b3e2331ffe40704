export const words = {
  title: 'Take points from a report',
  lead: 'Tick what the plan should rest on, say what it is, and take it. Sentences that stand beside each other become one point. Each keeps its page, so that the plan can say where it comes from.',
  unreadable:
    'Part of this report is a picture, or is in letters we cannot read. Open the file to see all of it, and write down what is missing.',
  nothing: 'We can read no words in this report. Open the file, and write its points down instead.',
  page: (page: number) => `Page ${page}`,
  sentences: 'Sentences',
  about: 'These sentences are about',
  part: 'They belong to',
  take: 'Take these as points',
  missing: 'Tick at least one sentence',
  aboutMissing: 'Choose what the sentences are about',
  partMissing: 'Choose what they belong to',
  tooLate: 'This case has gone on, and its advice can no longer be changed here',
  taken: 'Taken. You can take more.',
  isTaken: 'A point already',
  back: 'Back to the advice',
} as const
