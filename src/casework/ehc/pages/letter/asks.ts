import type { Field } from '#cases'
import { asksGround } from '../../again/pages/letter-fields.ts'
import { asksWhatFollows } from '../../moves/pages/letter-fields.ts'
import type { letterPages } from '../desk/saying.ts'
import type { LetterName } from '../../rules/letters/letter.ts'
import { words } from './words.ts'

export type LetterCommand = keyof typeof letterPages

type Asks = {
  readonly letter: LetterName
  /** What is asked before the reasons; each answer is a fact of the act. */
  readonly fields?: readonly Field[]
  /** Whether reasons are asked for, and whether the family reads them: then what the law does not know is refused. */
  readonly reasons?: 'for the record' | 'for the family'
  /** The plan goes with it. */
  readonly withPlan?: true
}

/** Each command that is a letter: which, and what whoever sends it is asked. */
export const asks: Readonly<Record<LetterCommand, Asks>> = {
  acknowledge: { letter: 'acknowledgement' },
  'agree to assess': { letter: 'agreement to assess', reasons: 'for the record' },
  'refuse to assess': {
    letter: 'refusal to assess',
    reasons: 'for the family',
    fields: [
      {
        name: 'test',
        as: 'choice',
        label: words.test,
        hint: words.testHint,
        missing: words.testMissing,
        options: Object.entries(words.limbs).map(([value, text]) => ({ value, text })),
      },
    ],
  },
  'no plan is needed': { letter: 'no plan after assessment', reasons: 'for the family' },
  'send draft': { letter: 'draft plan', withPlan: true },
  'send changed draft': { letter: 'draft plan', withPlan: true },
  'agree to assess again': { letter: 'agreement to assess again', reasons: 'for the record' },
  'refuse to assess again': {
    letter: 'refusal to assess again',
    reasons: 'for the family',
    fields: [asksGround],
  },
  'plan passed on': { letter: 'plan passed on' },
  'papers passed on': { letter: 'papers passed on' },
  'say what follows': { letter: 'plan passed on from another council', fields: asksWhatFollows },
}
