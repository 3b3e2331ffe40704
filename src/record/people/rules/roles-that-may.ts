import { type CoreAct, permissions, type Role } from '#access'

/** The roles that may ever do this, from the table that decides: to say who a page is for before a child is named. */
export const rolesThatMay = (act: CoreAct): ReadonlySet<Role> =>
  new Set(permissions.filter(({ may }) => may.includes(act)).map(({ role }) => role))
