import type { CoreAct } from '../acts.ts'
import type { Permission } from '../permission.ts'
import { councilPermissions } from './council.ts'
import { familyPermissions } from './family.ts'
import { oversightPermissions } from './oversight.ts'
import { servicePermissions } from './services.ts'
import { settingPermissions } from './settings.ts'

/** Everything anybody may do, as rows. What is not here is not allowed. */
export const permissions: readonly Permission<CoreAct>[] = [
  ...familyPermissions,
  ...settingPermissions,
  ...servicePermissions,
  ...councilPermissions,
  ...oversightPermissions,
]
