import { dayInWords } from '#kit/day'
import { dueOn } from '#law'
import { adviceBlock, block, disagreeing, type Making } from '../../rules/letters/blocks.ts'
import type { Block } from '../../rules/letters/letter.ts'
import { words as shared } from '../../rules/letters/words.ts'
import { letterWords as words } from './letter-words.ts'

/** The letters about assessing again, block by block (regulations 25 and 27). */
export const againLetters = {
  'agreement to assess again': (making: Making): readonly Block[] => {
    const { written, contacts, sentOn } = making
    const { heading, says } = shared
    return [
      block('the decision', heading.decision, words.agreed),
      block(
        'who will be asked for advice',
        heading.asked,
        ...(written.asked.length === 0 ? [] : [says.asked(written.asked), says.askedToo]),
      ),
      block(
        'what happens next',
        heading.next,
        words.finalBy(dayInWords(dueOn('send the final plan after assessing again', sentOn))),
        words.meanwhile,
      ),
      ...adviceBlock(contacts),
    ]
  },
  'refusal to assess again': (making: Making): readonly Block[] => {
    const { written, contacts } = making
    const { heading } = shared
    return [
      block('the decision', heading.decision, words.refused),
      block('reasons', heading.reasons, written.reasons ?? ''),
      block('what help comes next', heading.support, words.planGoesOn, words.review, contacts.team),
      block('the right to appeal', heading.appeal, words.appeal),
      ...disagreeing(making),
    ]
  },
} as const

/** Thanks for asking that a child be assessed again: the day it came, and the fifteen days to decide. */
export const thanksForAskingAgain = ({ state: { receivedOn }, contacts }: Making): readonly Block[] => {
  const { heading, says } = shared
  return [
    block('the day it came', heading.received, words.received(dayInWords(receivedOn))),
    block(
      'by when the council decides',
      heading.next,
      words.decideBy(dayInWords(dueOn('decide whether to assess again', receivedOn))),
      words.meanwhile,
    ),
    block('the right to give views and evidence', heading.views, says.views, contacts.team),
    ...adviceBlock(contacts),
  ]
}
