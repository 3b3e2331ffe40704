import type { StaffRole } from '#access'

export type Place = 'school' | 'other school' | 'nursery' | 'health' | 'council'
export type TeamName = 'north' | 'south' | 'portage' | 'speech' | 'panel' | 'office' | 'local offer'

/** What a person holds, beside how they stand to each child, which `children.ts` says. */
export type Kind = {
  readonly account: 'staff' | 'professional' | 'family'
  readonly role?: StaffRole
  readonly place?: Place
  readonly team?: TeamName
  /** The membership ended yesterday. */
  readonly ended?: true
  /** What became of the account or of its session; all is well unless said. */
  readonly session?: 'disabled' | 'expired' | 'no second factor'
}

const family = { account: 'family' } as const
const atSchool = { account: 'professional', place: 'school' } as const
const council = { account: 'staff', place: 'council' } as const
const officer = { ...council, role: 'EHC coordinator', team: 'north' } as const

/** Everybody who will try every door; whoever is not signed in comes on top. */
export const kinds = {
  parent: family,
  'parent kept from some of it': family,
  'parent who must not be told': family,
  'parent whose time ended': family,
  grandparent: family,
  'other child’s parent': family,
  'sibling’s parent': family,
  'young person': family,
  'child under age': family,
  'agreed supporter': family,
  representative: family,
  'family of nobody here': family,
  'SENCO here': { ...atSchool, role: 'SENCO' },
  'SENCO elsewhere': { ...atSchool, place: 'other school', role: 'SENCO' },
  'SENCO who left': { ...atSchool, role: 'SENCO', ended: true },
  'class teacher': { ...atSchool, role: 'class teacher' },
  'early-years practitioner': { ...atSchool, place: 'nursery', role: 'early-years practitioner' },
  'practitioner involved': { ...council, role: 'service practitioner', team: 'portage' },
  'practitioner not involved': { ...council, role: 'service practitioner', team: 'speech' },
  'service lead': { ...council, role: 'service lead', team: 'portage' },
  'service lead asked': { ...council, role: 'service lead', team: 'speech' },
  'adviser asked': { account: 'professional', place: 'health', role: 'advice-giver' },
  'adviser whose advice ended': { account: 'professional', place: 'health', role: 'advice-giver' },
  'coordinator of the case': officer,
  'coordinator in the team': officer,
  'coordinator of another team': { ...officer, team: 'south' },
  'coordinator who is kin': officer,
  'manager of the team': { ...council, role: 'EHC manager', team: 'north' },
  'manager of another team': { ...council, role: 'EHC manager', team: 'south' },
  'business support': { ...council, role: 'business support', team: 'north' },
  'business support elsewhere': { ...council, role: 'business support', team: 'office' },
  'panel member': { ...council, role: 'panel member', team: 'panel' },
  'panel member who stood aside': { ...council, role: 'panel member', team: 'panel' },
  'content editor': { ...council, role: 'content editor', team: 'local offer' },
  'privacy officer': { ...council, role: 'privacy officer' },
  administrator: { ...council, role: 'administrator' },
  'disabled account': { ...officer, session: 'disabled' },
  'expired session': { ...officer, session: 'expired' },
  'factor not yet given': { ...officer, session: 'no second factor' },
} as const satisfies Record<string, Kind>

export type Who = keyof typeof kinds
export const everybody = Object.keys(kinds) as Who[]
export const kindOf = (who: Who): Kind => kinds[who]
