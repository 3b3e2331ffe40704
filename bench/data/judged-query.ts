/** How families ask, and what would help them: any of `right` in the first three results counts as a success. */
export type JudgedQuery = {
  readonly text: string
  readonly kind: 'plain' | 'typo' | 'acronym' | 'sentence' | 'place' | 'start'
  readonly right: readonly string[]
}

const judged =
  (kind: JudgedQuery['kind']) =>
  (text: string, ...right: string[]): JudgedQuery => ({ text, kind, right })

export const plain = judged('plain')
export const typo = judged('typo')
export const acronym = judged('acronym')
export const sentence = judged('sentence')
export const place = judged('place')
export const start = judged('start')
