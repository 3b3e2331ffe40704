import type { Addressee, Copy } from './addressees.ts'
import { type Letter as LetterInLaw, letterContents, mediationBlock } from '#law'

/** What letters hold that the law has no list for: good manners, and what a family must know to go on. */
const ours = {
  acknowledgement: [
    'the day it came',
    'by when the council decides',
    'the right to give views and evidence',
    'information, advice and support',
  ],
  'agreement to assess again': ['the decision', 'who will be asked for advice', 'what happens next'],
  'plan passed on': [
    'which council has the plan now',
    'what the new council must do',
    'that the help goes on',
    'information, advice and support',
  ],
  'papers passed on': [
    'which council carries on',
    'what the new council must do',
    'information, advice and support',
  ],
} as const

/** Letters an officer sends. Where the law has no list of what one must hold, `ours` does. */
export const letterNames = [
  'acknowledgement',
  'refusal to assess',
  'agreement to assess',
  'no plan after assessment',
  'draft plan',
  'final plan',
  'agreement to assess again',
  'refusal to assess again',
  'plan passed on from another council',
  'plan passed on',
  'papers passed on',
] as const satisfies readonly (LetterInLaw | keyof typeof ours)[]
export type LetterName = (typeof letterNames)[number]

/** One block the law (or we) require, under the law's own name for it. */
export type Block = {
  readonly holds: string
  readonly heading: string
  readonly paragraphs: readonly string[]
}

export type Letter = {
  readonly name: LetterName
  readonly title: string
  /** ISO day. */
  readonly sentOn: string
  /** Letters of before this was kept say neither. */
  readonly to?: Addressee
  readonly copies?: readonly Copy[]
  readonly blocks: readonly Block[]
}

/** Everything this letter must hold, block by block; “mediation” is the whole of regulation 32. */
export const mustHold = (name: LetterName): readonly string[] => {
  if (name in ours) return ours[name as keyof typeof ours]
  const required = letterContents.find(({ letter }) => letter === name)
  if (!required) throw new Error(`The law has no list for the letter “${name}”.`)
  const lawful = required.mustContain.flatMap((one) => (one === 'mediation' ? mediationBlock : [one]))
  return leadsOn.has(name) ? [...lawful, 'what help comes next'] : lawful
}

/** What a letter lacks, by the law's name. One that lacks anything cannot be sent. */
export const lacking = ({ name, blocks }: Pick<Letter, 'name' | 'blocks'>): readonly string[] =>
  mustHold(name).filter(
    (needed) =>
      !blocks.some(
        ({ holds, paragraphs }) => holds === needed && paragraphs.some((text) => text.trim() !== ''),
      ),
  )

/** A no is never the end of help: we hold ourselves to that as to the law. */
const leadsOn: ReadonlySet<LetterName> = new Set([
  'refusal to assess',
  'no plan after assessment',
  'refusal to assess again',
])
