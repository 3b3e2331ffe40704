import type { Day } from '#kit/day'
import type { Asked } from '../../rules/request/asked.ts'
import { mayFollow } from '../../rules/request/may-follow.ts'
import type { AsksAgain } from './who-asks.ts'

/** Whether somebody who asks again is given a code to follow it by, as for a first request; the council needs none. */
export const isGivenCode = (by: AsksAgain['by'], asked: Pick<Asked, 'born'>, today: Day): boolean =>
  by !== 'health body' && by !== 'the council' && mayFollow({ requestedBy: by, asked }, today) === 'all of it'
