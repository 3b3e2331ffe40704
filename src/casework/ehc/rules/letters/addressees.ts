import { type Day, toEpochDay } from '#kit/day'
import { rightsHolder } from '#law'
import type { LetterName } from './letter.ts'

export type Addressee = 'the child’s parent' | 'the young person' | 'the young person’s representative'

/** Who must have a copy, and by which rule. A family has its own letter; these go to others. */
export type Copy = { readonly to: 'health body' | 'social care' | 'setting'; readonly cite: string }

/**
 * Copies by letter. Whoever was told that an assessment was considered (regulation 4(2)) is told of the decision
 * (regulation 5(2)), and the setting sees the reasons (requirement EHC-4).
 */
const copies: Readonly<Partial<Record<LetterName, readonly Copy[]>>> = {
  'agreement to assess': [
    { to: 'health body', cite: 'regulation 5(2)' },
    { to: 'social care', cite: 'regulation 5(2)' },
    { to: 'setting', cite: 'regulation 5(2)' },
  ],
  'refusal to assess': [
    { to: 'health body', cite: 'regulation 5(2)' },
    { to: 'social care', cite: 'regulation 5(2)' },
    { to: 'setting', cite: 'regulation 5(2)' },
  ],
  'agreement to assess again': [
    { to: 'health body', cite: 'regulations 25 and 26' },
    { to: 'social care', cite: 'regulations 25 and 26' },
    { to: 'setting', cite: 'regulations 25 and 26' },
  ],
  'refusal to assess again': [{ to: 'setting', cite: 'requirement EHC-4' }],
  'no plan after assessment': [
    { to: 'health body', cite: 'regulation 10(2)' },
    { to: 'setting', cite: 'regulation 10(2)' },
  ],
  'final plan': [
    { to: 'health body', cite: 'regulation 13(2)' },
    { to: 'setting', cite: 'regulation 13(2)' },
  ],
}

export const copiesOf = (name: LetterName): readonly Copy[] => copies[name] ?? []

/**
 * To whom a letter is written: from the end of compulsory school age, the young person, whoever asked (Children and
 * Families Act 2014, sections 36 and 83(2)). Where no birthday is known, by who asked.
 */
export const addresseeOf = (born: Day | null, requestedBy: string, on: Day): Addressee => {
  const holder = born === null ? null : rightsHolder(toEpochDay(born), toEpochDay(on))
  if (holder === null) return requestedBy === 'young person' ? 'the young person' : 'the child’s parent'
  return holder === 'the parent' ? 'the child’s parent' : 'the young person'
}
