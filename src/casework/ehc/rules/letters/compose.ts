import { type Day, dayInWords, isoOfEpochDay, toEpochDay } from '#kit/day'
import { dueOn } from '#law'
import { againLetters, thanksForAskingAgain } from '../../again/rules/letters.ts'
import { moveLetters } from '../../moves/rules/letters.ts'
import { letterWords as moveWords } from '../../moves/rules/letter-words.ts'
import { copiesOf } from './addressees.ts'
import {
  adviceBlock,
  block,
  type Contacts,
  disagreeing,
  type Making,
  type Told,
  type Written,
} from './blocks.ts'
import type { Block, Letter, LetterName } from './letter.ts'
import { words } from './words.ts'

export type { Contacts, Written } from './blocks.ts'

/** A letter made of the blocks it must hold, with its days worked out from the day it is sent. */
export const compose = (
  name: LetterName,
  state: Told,
  written: Written,
  contacts: Contacts,
  sentOn: Day,
): Letter => ({
  name,
  title: words.titles[name],
  sentOn: isoOfEpochDay(toEpochDay(sentOn)),
  ...(written.to && { to: written.to }),
  copies: copiesOf(name),
  blocks: blocksOf(name, { state, written, contacts, sentOn }),
})

const blocksOf = (name: LetterName, making: Making): readonly Block[] => {
  const { state, written, contacts, sentOn } = making
  const { receivedOn } = state
  const { heading, says } = words
  const reasonsBlock = block('reasons', heading.reasons, written.reasons ?? '')
  switch (name) {
    case 'acknowledgement':
      if (state.again) return thanksForAskingAgain(making)
      return [
        block(
          'the day it came',
          heading.received,
          state.fromCouncil
            ? moveWords.movedHere(state.fromCouncil, dayInWords(receivedOn))
            : says.received(dayInWords(receivedOn)),
        ),
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
          ...(written.asked.length === 0 ? [] : [says.asked(written.asked), says.askedToo]),
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
        ...disagreeing(making),
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
        ...disagreeing(making),
      ]
    case 'draft plan':
      return [
        block(
          'at least 15 days to answer',
          heading.answer,
          says.answerBy(dayInWords(dueOn('leave time to answer the draft', sentOn))),
        ),
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
        ...disagreeing(making),
      ]
    case 'agreement to assess again':
    case 'refusal to assess again':
      return againLetters[name](making)
    case 'plan passed on from another council':
    case 'plan passed on':
    case 'papers passed on':
      return moveLetters[name](making)
  }
}
