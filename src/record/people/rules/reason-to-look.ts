import type { Allowed } from '#access'
import type { Why } from '#trail'

/** Why somebody looks, as the family will read it: from what allowed it. */
export const reasonToLook = ({ role, through }: Allowed): Why => {
  if (through === 'broken glass') return 'an emergency'
  if (role === 'family member' || role === 'young person') return 'your own record'
  if (role === 'privacy officer') return 'checking who looked'
  if (role === 'business support') return 'office work'
  return reasons[through] ?? (role === 'EHC manager' ? 'managing the team' : 'office work')
}

const reasons: Partial<Record<Allowed['through'], Why>> = {
  'allocated officer': 'working on your case',
  'case team': 'working on your case',
  'setting attended': 'supporting at setting',
  'setting named': 'sent the plan',
  'health body of the plan': 'sent the plan',
  'named professional': 'giving a service',
  'service asked': 'giving a service',
  'service involved': 'giving a service',
  'advice asked': 'giving advice',
  'panel item': 'at a panel',
}
