import type { ServiceDefinition } from './definition.ts'
import type { Finding } from './finding.ts'
import { isInKeyStage, type Standing } from './standing.ts'

/** A pool of places kept for some key stages, and whether this child is in one of them. */
export type PlaceFit = { readonly id: string; readonly name: string; readonly finding: Finding }

export const placesFor = ({ pools }: ServiceDefinition, standing: Standing): PlaceFit[] =>
  pools.flatMap(({ id, name, keyStages }) =>
    keyStages ? [{ id, name, finding: isInKeyStage(standing, keyStages) }] : [],
  )
