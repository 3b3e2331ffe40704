import { type RawBuilder, sql } from 'kysely'

/** `where('id', '=', anyOf(ids))`: the same question however many there are, so that its plan can be kept. */
export const anyOf = (values: readonly string[]): RawBuilder<string> => sql<string>`any(${values})`
