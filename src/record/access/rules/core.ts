import { permissions } from './permissions/index.ts'
import { mayReadBy, policyOf } from './policy.ts'

/** The policy of the record itself. */
export const corePolicy = policyOf(permissions)

/** May they do this? A refusal is for the trail; pages answer most of them as if there were nothing there. */
export const { decide } = corePolicy

/** May they read this paragraph or document, with everything it is marked with? */
export const mayRead = mayReadBy(corePolicy)
