/** What a person is in this work. Staff roles come with a membership; the last two come with being family. */
export const staffRoles = [
  'SENCO',
  'class teacher',
  'early-years practitioner',
  'service practitioner',
  'service lead',
  'advice-giver',
  'EHC coordinator',
  'EHC manager',
  'panel member',
  'business support',
  'content editor',
  'privacy officer',
  'administrator',
] as const

export const familyRoles = ['family member', 'young person'] as const

export const roles = [...staffRoles, ...familyRoles] as const

export type StaffRole = (typeof staffRoles)[number]
export type FamilyRole = (typeof familyRoles)[number]
export type Role = (typeof roles)[number]
