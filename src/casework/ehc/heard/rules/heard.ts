import type { Act } from '#cases'
import { type Day, isBefore } from '#kit/day'
import type { EhcCase, Requester } from '../../rules/state.ts'
import { heardFacts, type Speaker } from './heard-facts.ts'
import { senseless as words } from './words.ts'

export type ViewsGiven = { readonly id: string; readonly saidBy: Speaker; readonly saidOn: Day }

/** Another request for the same child, joined to this case. */
export type AlsoAsked = {
  readonly reference: string
  readonly receivedOn: Day
  readonly requestedBy: Requester
  readonly channel: string
}

/** What people have said and asked, and what a refusal has led to. */
export type Heard = {
  readonly views: readonly ViewsGiven[]
  readonly alsoAsked: readonly AlsoAsked[]
  /** The reference of the case this one was joined to. */
  readonly joinedTo: string | null
  /** The council it was passed to. */
  readonly passedTo: string | null
  readonly supportOfferedOn: Day | null
  readonly supportMeeting: { readonly heldOn: Day; readonly agreed: string } | null
}

export const nothingHeard: Heard = {
  views: [],
  alsoAsked: [],
  joinedTo: null,
  passedTo: null,
  supportOfferedOn: null,
  supportMeeting: null,
}

/** What an act of hearing changes; null where it is none. */
export const heardChangedBy = (state: EhcCase, { act, facts, on }: Act): Partial<EhcCase> | null => {
  const heard = (more: Partial<Heard>): Partial<EhcCase> => ({ heard: { ...state.heard, ...more } })
  switch (act) {
    case 'views came': {
      const { viewsId: id, saidBy, saidOn } = heardFacts[act].parse(facts)
      return heard({ views: [...state.heard.views, { id, saidBy, saidOn }] })
    }
    case 'another request came': {
      const also = heardFacts[act].parse(facts)
      // The council had it from the earlier day: a clock may begin sooner, and never later.
      const receivedOn = isBefore(also.receivedOn, state.receivedOn) ? also.receivedOn : state.receivedOn
      return { receivedOn, ...heard({ alsoAsked: [...state.heard.alsoAsked, also] }) }
    }
    case 'join to first':
      return heard({ joinedTo: heardFacts[act].parse(facts).into })
    case 'pass to another council': {
      const { council } = heardFacts[act].parse(facts)
      // From now on it is that council's, and what came is passed on to it as after a move.
      return {
        ...heard({ passedTo: council }),
        moving: { council, knownOn: on, movedOn: on },
        passedOnOn: on,
      }
    }
    case 'offer support meeting':
      return heard({ supportOfferedOn: on })
    case 'support meeting held': {
      const { heldOn, agreed } = heardFacts[act].parse(facts)
      return heard({ supportMeeting: { heldOn, agreed } })
    }
    default:
      return null
  }
}

export const senselessToHear = (state: EhcCase, { act, facts }: Act): string | null => {
  if (act === 'another request came') {
    const { reference } = heardFacts[act].parse(facts)
    return state.heard.alsoAsked.some((one) => one.reference === reference) ? words.joinedAlready : null
  }
  if (act === 'support meeting held')
    return state.refusedOn && isBefore(heardFacts[act].parse(facts).heldOn, state.refusedOn)
      ? words.beforeTheRefusal
      : null
  return null
}
