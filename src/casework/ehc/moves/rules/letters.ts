import { dayInWords } from '#kit/day'
import { dueOn } from '#law'
import { adviceBlock, block, type Making } from '../../rules/letters/blocks.ts'
import type { Block } from '../../rules/letters/letter.ts'
import { letterWords as words } from './letter-words.ts'

/** The letters about a move, block by block (regulation 15; Code of Practice 9.157 to 9.162). */
export const moveLetters = {
  'plan passed on from another council': (making: Making): readonly Block[] => {
    const { state, written, contacts } = making
    const { takenOver } = state
    const { follows } = written
    return [
      block(
        'that the plan is passed on',
        words.heading.passedOn,
        ...(takenOver
          ? [words.withUs(takenOver.council, dayInWords(takenOver.passedOnOn)), words.asOurs]
          : []),
      ),
      block(
        'whether it will assess again',
        words.heading.again,
        ...(follows ? [words.follows[follows.what]] : []),
      ),
      block(
        'when it will review the plan',
        words.heading.review,
        ...(follows ? [words.reviewBy(dayInWords(follows.reviewBy))] : []),
      ),
      block('what to do if the school is too far', words.heading.tooFar, words.tooFar, contacts.team),
      ...adviceBlock(contacts),
    ]
  },
  'plan passed on': ({ state, contacts, sentOn }: Making): readonly Block[] => [
    block('which council has the plan now', words.heading.passedOn, ...gone(state.moving?.council)),
    block(
      'what the new council must do',
      words.heading.theyMust,
      words.theyTell(dayInWords(dueOn('tell the family after the plan is passed on', sentOn))),
      words.theyReview(dayInWords(dueOn('review three months after the plan is passed on', sentOn))),
    ),
    block('that the help goes on', words.heading.meanwhile, words.meanwhile),
    ...adviceBlock(contacts),
  ],
  'papers passed on': ({ state, contacts }: Making): readonly Block[] => [
    block(
      'which council carries on',
      words.heading.papers,
      ...(state.moving?.council ? [words.papersGone(state.moving.council)] : []),
    ),
    block('what the new council must do', words.heading.theyMust, words.theyDecide),
    ...adviceBlock(contacts),
  ],
} as const

const gone = (council: string | null | undefined): readonly string[] => (council ? [words.gone(council)] : [])
