import { dayInWords, parseDay } from '#kit/day'
import { done } from '#kit/result'
import { dueOn } from '#law'
import { channels } from '../../rules/state.ts'
import { came } from './fields.ts'
import type { TakingIn } from './taking-in.ts'
import { words } from './words.ts'

/** A request that came by letter, phone, e-mail or word of mouth. */
export const aRequest: TakingIn = {
  at: '/desk/record-request',
  came,
  asksWho: true,
  words,
  read: (values, asked) => {
    const receivedOn = parseDay(values['receivedOn'] as string)!
    const decideBy = dueOn('decide whether to assess', receivedOn)
    return done({
      receivedOn,
      channel: channels.find((one) => one === values['channel'])!,
      act: 'request',
      facts: {},
      dates: [
        words.started(dayInWords(receivedOn)),
        words.decideBy(dayInWords(decideBy)),
        words.finalBy(dayInWords(dueOn('send the final plan', receivedOn))),
      ],
      firstDue: decideBy,
      asked,
      next: { path: 'letter/acknowledgement', text: words.thank },
    })
  },
}
