export const words = {
  title: 'Where each sentence came from',
  desk: 'Each sentence of needs (B) and educational provision (F), with the point of advice that says most of the same, among those the part names. It is worked out from the words: read both.',
  family:
    'Each sentence about needs (section B) and help at school (section F), and the report it comes from. If one has none, you can ask us why it is there.',
  none: 'No source',
  noneText: 'None of the reports this part names says this.',
  count: (count: number) =>
    count === 0
      ? 'Every sentence has a source.'
      : count === 1
        ? 'One sentence has no source.'
        : `${count} sentences have no source.`,
  from: (who: string, number: number) => `${who}, point ${number}`,
  keptBack: 'What it says is kept back from you. Ring us about it.',
  sections: { B: 'Section B: special educational needs', F: 'Section F: special educational provision' },
  empty: 'Nothing is written in this section yet.',
  change: 'Change this part',
  sentence: 'What the plan says',
  source: 'Where it came from',
} as const
