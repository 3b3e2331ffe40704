import type { Term } from '../surroundings.ts'

/** The pages, in their order: one thing on each. */
export const steps = [
  'name',
  'what',
  'who',
  'where',
  'when',
  'cost',
  'join',
  'reach',
  'kind',
  'needs',
  'you',
] as const
export type Step = (typeof steps)[number]

export const fieldsOf = {
  name: ['name'],
  what: ['what'],
  who: ['who', 'ageFrom', 'ageTo'],
  where: ['venue', 'postcode', 'hideAddress'],
  when: ['when'],
  cost: ['cost', 'costMore'],
  join: ['join'],
  reach: ['website', 'phone', 'email'],
  kind: ['categories'],
  needs: ['needs'],
  you: ['fromOrganisation', 'yourName', 'yourEmail', 'yourPhone'],
} as const satisfies Record<Step, readonly string[]>

/** Without these nobody could tell what it is; everything else may be left out. */
export const needed = ['name', 'what'] as const satisfies readonly Step[]

/** A pack without kinds of help, or without needs, asks nothing about them. */
export const stepsFor = (categories: readonly Term[], needs: readonly Term[]): readonly Step[] =>
  steps.filter((step) => (step !== 'kind' || categories.length > 0) && (step !== 'needs' || needs.length > 0))

export const addListingAt = '/add-listing'
export const checkAt = `${addListingAt}/check`
export const stepAt = (step: Step): string => `${addListingAt}/${step}`
/** From the check page and back to it. */
export const changeAt = (step: Step): string => `${stepAt(step)}?change=yes`
