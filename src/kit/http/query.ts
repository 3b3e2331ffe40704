/** A query as lists of text: `?a=1&a=2` gives `{ a: ['1', '2'] }`, whatever else was sent. */
export const flatQuery = (query: unknown): Readonly<Record<string, readonly string[]>> => {
  const lists: Record<string, readonly string[]> = Object.create(null) as Record<string, readonly string[]>
  if (typeof query !== 'object' || query === null) return lists
  for (const [name, value] of Object.entries(query)) {
    lists[name] = (Array.isArray(value) ? value : [value]).filter(
      (one): one is string => typeof one === 'string',
    )
  }
  return lists
}

/** The same where each name is asked once: of a name given twice, the first. */
export const singleQuery = (query: unknown): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(Object.entries(flatQuery(query)).map(([name, given]) => [name, given[0]]))
