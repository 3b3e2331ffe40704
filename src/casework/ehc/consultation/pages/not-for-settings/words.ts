import type { aboutChild } from '../../../plan/rules/plan.ts'

export const words = {
  title: 'What settings read of the draft',
  back: 'Back to the case',
  lead: 'Nothing is kept back unless you mark it. A setting that is asked about a place is sent the draft plan (Code of Practice 9.80): it must know the needs and the help to say whether it can meet them. What the child and the family say is part of the plan, and goes too.',
  care: 'Mark what a setting has no need to read: for example words of a family that are about somebody else. A need or a line of help that is kept back is one that no setting can answer for.',
  parts: 'Keep these back from settings',
  fields: {
    childSays: 'What the child says',
    childSaidHow: 'How the child said it',
    familySays: 'What the family says',
    history: 'What has happened so far',
    talkingWith: 'How to talk with the child',
    hopes: 'Hopes',
  } satisfies Record<(typeof aboutChild)[number], string>,
  sections: (letter: string) => `Section ${letter}`,
  appendices: 'Whose advice the plan rests on',
  reason: 'Why these are kept back',
  reasonHint: 'It is kept on the record. No setting reads it.',
  reasonMissing: 'Write why these are kept back',
  save: 'Save, and show what they will read',
  saved: 'Saved. Below is what settings that are asked now will read.',
  done: 'Done',
  preview: 'What a setting will read',
  none: 'Nothing is kept back: settings read the whole draft.',
  some: (count: number) =>
    count === 1 ? 'One part is kept back from settings:' : `${count} parts are kept back from settings:`,
  question: 'A need, an outcome or help is among them: no setting can answer for it.',
  next: 'Ask settings',
  already: 'Settings that were asked before keep what they were sent.',
  noDraft: 'No draft was sent yet. Once it is, mark here what settings do not read.',
  change: 'Choose what settings read',
} as const
