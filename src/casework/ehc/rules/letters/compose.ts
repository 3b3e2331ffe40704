import { type Day, dayInWords, fromEpochDay, isoOfEpochDay, toEpochDay } from '#kit/day'
import { appealWindow, dueOn } from '#law'
import type { EhcCase } from '../state.ts'
import { type Addressee, copiesOf } from './addressees.ts'
import type { Block, Letter, LetterName } from './letter.ts'
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
}

/** A letter made of the blocks it must hold, with its days worked out from the day it is sent. */
export const compose = (
  name: LetterName,
  state: Pick<EhcCase, 'receivedOn'>,
  written: Written,
  contacts: Contacts,
  sentOn: Day,
): Letter => ({
  name,
  title: words.titles[name],
  sentOn: isoOfEpochDay(toEpochDay(sentOn)),
  ...(written.to && { to: written.to }),
  copies: copiesOf(name),
  blocks: blocksOf(name, state, written, contacts, sentOn),
})

const blocksOf = (
  name: LetterName,
  { receivedOn }: Pick<EhcCase, 'receivedOn'>,
  { reasons, asked }: Written,
  contacts: Contacts,
  sentOn: Day,
): readonly Block[] => {
  const { heading, says } = words
  const reasonsBlock = block('reasons', heading.reasons, reasons ?? '')
  const draftEnds = dueOn('leave time to answer the draft', sentOn)
  switch (name) {
    case 'acknowledgement':
      return [
        block('the day it came', heading.received, says.received(dayInWords(receivedOn))),
        block(
          'by when the council decides',
          heading.next,
          says.decideBy(dayInWords(dueOn('decide whether to assess', receivedOn))),
          says.finalBy(dayInWords(dueOn('send the final plan', receivedOn))),
        ),
        block('the right to give views and evidence', heading.views, says.views, contacts.team),
        ...adviceBlock(contacts),
      ]
    case 'agreement to assess':
      return [
        block('the decision', heading.decision, says.agreed),
        block(
          'who will be asked for advice',
          heading.asked,
          ...(asked.length === 0 ? [] : [says.asked(asked), says.askedToo]),
        ),
        block(
          'what happens next',
          heading.next,
          says.noPlanBy(dayInWords(dueOn('say there will be no plan', receivedOn))),
          says.finalBy(dayInWords(dueOn('send the final plan', receivedOn))),
        ),
        ...adviceBlock(contacts),
      ]
    case 'refusal to assess':
      return [
        block('the decision', heading.decision, says.refused),
        reasonsBlock,
        block('what help comes next', heading.support, says.support, says.supportMeeting, contacts.team),
        block('the right to appeal', heading.appeal, says.appealRefusal),
        ...disagreeing(contacts, sentOn),
      ]
    case 'no plan after assessment':
      return [
        block('the decision', heading.decision, says.noPlan),
        reasonsBlock,
        block(
          'how the setting can use the advice',
          heading.setting,
          says.useAdvice,
          says.supportPlan,
          says.offerMeeting(contacts.team),
        ),
        block('what help comes next', heading.support, says.support, says.supportMeeting, contacts.team),
        block('the right to appeal', heading.appeal, says.appealNoPlan),
        ...disagreeing(contacts, sentOn),
      ]
    case 'draft plan':
      return [
        block('at least 15 days to answer', heading.answer, says.answerBy(dayInWords(draftEnds))),
        block('the right to ask for a school', heading.school, says.askForSchool),
        block('the right to a meeting', heading.meeting, says.meeting, contacts.team),
        block('where to find out about schools and colleges', heading.schools, contacts.schools),
        block('the right to ask for a personal budget', heading.budget, says.budget),
        ...adviceBlock(contacts),
      ]
    case 'final plan':
      return [
        block('the decision', heading.decision, says.final),
        block('the right to appeal sections B, F and I', heading.appeal, says.appealPlan),
        ...disagreeing(contacts, sentOn),
      ]
  }
}

/** The time limits, mediation as regulation 32 asks, and who helps: the same in every letter that can be appealed. */
const disagreeing = (contacts: Contacts, sentOn: Day): readonly Block[] => {
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

const adviceBlock = ({ advice }: Contacts): readonly Block[] => [
  block('information, advice and support', words.heading.advice, advice ?? ''),
]

const block = (holds: string, heading: string, ...paragraphs: readonly string[]): Block => ({
  holds,
  heading,
  paragraphs: paragraphs.flatMap((text) => text.split(/\n+/)).filter((text) => text.trim() !== ''),
})
