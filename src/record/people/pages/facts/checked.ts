import type { FactRow } from '../../store/facts.ts'
import type { FieldFault } from './field.ts'
import { faults } from './words.ts'

/** Mistakes that only show when the answers are laid beside each other, and beside what is kept. */
export const faultsTogether = (row: FactRow, before: FactRow | null): readonly FieldFault[] => {
  const now = { ...before, ...row }
  const day = (column: string): string | null => {
    const value = now[column]
    return typeof value === 'string' ? value : null
  }
  const first = day('from_on') ?? day('assessed_on')
  return [
    ...fault(earlier(day('to_on'), first), 'to_on' in row ? 'to_on' : 'from_on', faults.endBeforeStart),
    ...fault(earlier(day('responded_on'), day('asked_on')), 'responded_on', faults.answerBeforeQuestion),
    ...fault(earlier(day('withdrawn_on'), day('responded_on')), 'withdrawn_on', faults.answerBeforeQuestion),
    ...fault(
      Boolean(now['restriction']) && !now['restriction_reason'],
      'restriction_reason',
      faults.reasonForLimit,
    ),
  ]
}

const earlier = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one < other

const fault = (wrong: boolean, field: string, message: string): readonly FieldFault[] =>
  wrong ? [{ field, message }] : []
