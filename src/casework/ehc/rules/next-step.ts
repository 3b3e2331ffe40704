import { type Day, toEpochDay } from '#kit/day'
import { dueOn } from '#law'
import type { EhcCommand } from './lifecycle.ts'
import type { EhcCase } from './state.ts'

export type NextStep = {
  readonly command: EhcCommand
  /** Why this and not another, as a key of the desk's words. */
  readonly because:
    | 'not thanked'
    | 'not told'
    | 'decide'
    | 'decide again'
    | 'tell what follows'
    | 'pass the plan on'
    | 'pass the papers on'
    | 'nobody asked'
    | 'waiting for advice'
    | 'advice late'
    | 'advice all in'
    | 'write the draft'
    | 'nobody consulted'
    | 'family may still answer'
    | 'ready for the final plan'
  /** People it waits for. */
  readonly waitingFor: readonly string[]
}

/** What an officer most likely does next. It only ever suggests: every other deed of the stage stays open. */
export const nextStep = (state: EhcCase, today: Day): NextStep | null => {
  switch (state.stage) {
    case 'requested':
      if (state.acknowledgedOn === null) return step('acknowledge', 'not thanked')
      if (state.partiesToldOn === null) return step('tell parties', 'not told')
      return step('agree to assess', 'decide')
    case 'asked again':
      return state.acknowledgedOn === null
        ? step('acknowledge', 'not thanked')
        : step('agree to assess again', 'decide again')
    case 'plan taken over':
      return step('say what follows', 'tell what follows')
    case 'passing on':
      return step('plan passed on', 'pass the plan on')
    case 'handing over':
      return step('papers passed on', 'pass the papers on')
    case 'assessing': {
      if (state.advice.length === 0) return step('ask for advice', 'nobody asked')
      const waiting = state.advice.filter(({ givenOn }) => givenOn === null)
      if (waiting.length === 0) return step('plan is needed', 'advice all in')
      const late = waiting.filter(({ gotOn }) => isPast(dueOn('give advice', gotOn), today))
      return late.length > 0
        ? step('advice came', 'advice late', late)
        : step('advice came', 'waiting for advice', waiting)
    }
    case 'writing the plan':
      return step('send draft', 'write the draft')
    case 'draft sent': {
      if (state.consulted.length === 0) return step('consult setting', 'nobody consulted')
      const { draftServedOn, draftAnsweredOn } = state
      const theirs = draftServedOn && dueOn('leave time to answer the draft', draftServedOn)
      return draftAnsweredOn === null && theirs && !isPast(theirs, today)
        ? step('family answered', 'family may still answer')
        : step('send final plan', 'ready for the final plan')
    }
    default:
      return null
  }
}

const step = (
  command: EhcCommand,
  because: NextStep['because'],
  waiting: readonly { readonly who: string }[] = [],
): NextStep => ({ command, because, waitingFor: waiting.map(({ who }) => who) })

const isPast = (day: Day, today: Day): boolean => toEpochDay(day) < toEpochDay(today)
