import type { Allowed, Asker } from '#access'

export type OpenGlass = { readonly id: string; readonly until: number }

/** The emergency a page is read under, and until when, in milliseconds since 1970; null for anybody else's page. */
export const glassUntil = ({ glass }: Asker, { glass: under }: Allowed): OpenGlass | null => {
  const found = under === null ? undefined : glass.find(({ id }) => id === under)
  return found ? { id: found.id, until: found.until } : null
}
