import type { Stage } from '../rules/stage.ts'

/** What a family reads while a stage is under way, where the pack has no words of its own. */
export const stageWords = (stage: Stage): string => stage.family ?? byKind[stage.kind]

const byKind: Readonly<Record<Stage['kind'], string>> = {
  contact: 'Somebody gets in touch with you.',
  visit: 'Somebody visits your child.',
  assessment: 'Somebody finds out what your child can do and what would help.',
  agreement: 'You talk about what would help, and agree it together.',
  allocation: 'You hear who will work with your child.',
  delivery: 'The help goes on.',
  review: 'You look together at what has changed.',
  report: 'What was found is written down, and you get a copy.',
  decision: 'You hear the answer, with reasons. If it is no, you hear what else could help.',
  'follow-up': 'Somebody asks how things are going.',
}
