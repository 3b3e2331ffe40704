import type { Entry } from './entry.ts'

/** JSON with sorted keys and no spaces: the same entry is the same text everywhere (in the manner of RFC 8785). */
export const canonical = (entry: Entry): string => JSON.stringify(sorted(entry))

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .toSorted(([one], [other]) => (one < other ? -1 : 1))
          .map(([key, inner]) => [key, sorted(inner)]),
      )
    : value
