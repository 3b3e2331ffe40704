import { type Day, dayInWords, fromEpochDay, toEpochDay } from '#kit/day'
import { appealWindow, dueOn } from '#law'
import type { EhcCase } from '../state.ts'
import type { Follows } from '../../moves/rules/taken-over.ts'
import type { Addressee } from './addressees.ts'
import type { Block } from './letter.ts'
import { words } from './words.ts'

/** Whom a letter sends its reader to. What is missing leaves its block empty, and the letter cannot be sent. */
export type Contacts = {
  readonly council: string
  /** The team that has the case, and how to reach it. */
  readonly team: string
  /** Impartial advice: section 32. */
  readonly advice: string | null
  readonly mediation: string | null
  readonly disagreement: string | null
  /** Where families look for schools and colleges. */
  readonly schools: string
}

/** What whoever sends it writes. */
export type Written = {
  readonly reasons: string | null
  /** Who will be asked for advice. */
  readonly asked: readonly string[]
  /** To whom it goes: see `addresseeOf`. */
  readonly to?: Addressee
  /** What follows from a plan that was passed on to us, and by when. */
  readonly follows?: { readonly what: Follows; readonly reviewBy: Day }
}

/** What a letter says of its case. */
export type Told = Pick<EhcCase, 'receivedOn'> &
  Partial<Pick<EhcCase, 'again' | 'moving' | 'takenOver' | 'fromCouncil'>>

/** What the blocks of one letter are made of. */
export type Making = {
  readonly state: Told
  readonly written: Written
  readonly contacts: Contacts
  readonly sentOn: Day
}

/** The time limits, mediation as regulation 32 asks, and who helps: the same in every letter that can be appealed. */
export const disagreeing = ({ contacts, sentOn }: Making): readonly Block[] => {
  const { heading, says } = words
  const { inTimeIfReceivedBy } = appealWindow(toEpochDay(sentOn), null)
  const appealBy = dayInWords(fromEpochDay(inTimeIfReceivedBy))
  const mediateBy = dayInWords(dueOn('contact the mediation adviser', sentOn))
  return [
    block('the time limits', heading.limits, says.appealBy(appealBy), says.orCertificate),
    block('the right to mediate', heading.mediation, says.mediate),
    block('that a certificate is needed before most appeals', heading.certificate, says.certificate),
    block('how to reach the mediation adviser', heading.adviser, contacts.mediation ?? ''),
    block('by when to ask for mediation', heading.mediateBy, says.mediateBy(mediateBy)),
    block(
      'that the council must be told if the family wishes to mediate, about what, and what health provision it wants',
      heading.tellUs,
      says.tellUs,
    ),
    block('who at the council to tell', heading.whom, contacts.team),
    block('help to settle disagreements', heading.disagreement, contacts.disagreement ?? ''),
    ...adviceBlock(contacts),
  ]
}

export const adviceBlock = ({ advice }: Contacts): readonly Block[] => [
  block('information, advice and support', words.heading.advice, advice ?? ''),
]

export const block = (holds: string, heading: string, ...paragraphs: readonly string[]): Block => ({
  holds,
  heading,
  paragraphs: paragraphs.flatMap((text) => text.split(/\n+/)).filter((text) => text.trim() !== ''),
})
