import { idOf } from '../rules/identity.ts'
import type { Listing } from '../rules/listing.ts'
import type { Told } from './told.ts'
import { withoutEmpty } from './without-empty.ts'

/** What a reader makes of one row: a listing as its source tells it, or what is wrong with the row. */
export type Proposal =
  | { readonly row: number; readonly key: string; readonly listing: Listing }
  | {
      readonly row: number
      /** So that a row gone bad does not look like a listing gone from the file. */
      readonly key?: string | undefined
      readonly name?: string | undefined
      readonly refused: readonly string[]
    }

/** Until it is published. */
const neverSaved = '1970-01-01T00:00:00.000Z'

/** Empty fields go, spaces are put right, and the listing is then checked by the preview like any other. */
export const propose = (row: number, source: string, key: string, told: Told): Proposal => ({
  row,
  key,
  listing: withoutEmpty({
    ...told,
    status: told['status'] ?? 'active',
    kind: told['kind'] ?? 'service',
    id: serviceId(source, key),
    last_modified: neverSaved,
  }) as Listing,
})

export const serviceId = (source: string, key: string): string => idOf(source, 'service', key)

/** Two rows that name the same organisation mean the same one. */
export const organizationId = (source: string, name: string): string =>
  idOf(source, 'organization', name.trim().replace(/\s+/g, ' ').toLowerCase())

/** Is what is said about cost a price of nothing? `free` and `free to …` are; `free if …` is not. */
export const isFree = (cost: string | undefined): boolean => /^free([.!]?$| to | for )/i.test(cost ?? '')
