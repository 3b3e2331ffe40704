import { z } from 'zod'
import { serviceDefinitionSchema } from './rules/definition.ts'
import { knownFacts } from './rules/known-facts.ts'
import { knownInstruments } from './rules/known-instruments.ts'
import { instrumentSchema, knownFactSchema } from './rules/vocabulary.ts'

/** A council's services and the words its rules use. With nothing in it, families still see the legal test. */
export const pathwaysPackSchema = z.strictObject({
  services: z.array(serviceDefinitionSchema).default([]),
  facts: z
    .array(knownFactSchema)
    .default([])
    .transform((own) => joined(knownFacts, own)),
  instruments: z
    .array(instrumentSchema)
    .default([])
    .transform((own) => joined(knownInstruments, own)),
})

/** Checked, with the core's facts, instruments and services filled in. */
export type PathwaysPack = z.infer<typeof pathwaysPackSchema>
export type WrittenPathways = z.input<typeof pathwaysPackSchema>

/** The pack's own row stands instead of the core's of the same id. */
const joined = <Row extends { id: string }>(core: readonly Row[], own: readonly Row[]): Row[] => [
  ...core.filter(({ id }) => !own.some((row) => row.id === id)),
  ...own,
]
