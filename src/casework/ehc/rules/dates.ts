import { afterAskingAgain, type DateThatFollows, datesThatFollow } from '#law'
import type { EhcCase } from './state.ts'

/** The dates that follow for a family, by what its case is: a request, another assessment, or a plan that came here. */
export const datesOf = ({ again, takenOver, receivedOn, agreedOn }: EhcCase): readonly DateThatFollows[] => {
  if (takenOver !== null) return []
  return again === null ? datesThatFollow.request(receivedOn) : afterAskingAgain(receivedOn, agreedOn)
}
