import { z } from 'zod'
import { pointOfKey, type PointRef } from '../../rules/plan.ts'

/** Any number of ids, as boxes that were ticked. What is not there any more is left out where it is kept. */
export const idsIn = z.preprocess(
  (sent) => (sent === undefined ? [] : [...new Set([sent].flat())]),
  z.array(z.string().max(80)).max(200),
)

export const pointsIn = (keys: readonly string[]): readonly PointRef[] =>
  keys.flatMap((key) => pointOfKey(key) ?? [])

/** Those of these ids that there are. */
export const knownIn = (
  ids: readonly string[],
  nodes: readonly { readonly id: string }[],
): readonly string[] => ids.filter((id) => nodes.some((node) => node.id === id))
