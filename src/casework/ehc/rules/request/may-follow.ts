import type { Day } from '#kit/day'
import type { Requester } from '../state.ts'
import type { Asked } from './asked.ts'
import { whoHoldsTheRights } from './marks.ts'

/**
 * How much whoever holds the code may see of where a request is. A parent, a young person and a setting are told of
 * each decision by law (regulations 4 and 5). Whoever brought a child to attention is not; and once the rights are the
 * young person's, a parent hears from them.
 */
export const mayFollow = (
  request: { readonly requestedBy: Requester; readonly asked: Pick<Asked, 'born'> },
  today: Day,
): 'all of it' | 'that it came' => {
  if (request.requestedBy === 'brought to attention') return 'that it came'
  const isTheirOwn = whoHoldsTheRights(request.asked.born, today) === 'the young person'
  return request.requestedBy === 'parent' && isTheirOwn ? 'that it came' : 'all of it'
}
