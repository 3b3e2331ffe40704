import { z } from 'zod'
import { coreServices } from './core-services.ts'
import { serviceDefinitionSchema } from './rules/definition.ts'
import { knownFacts } from './rules/known-facts.ts'
import { knownInstruments } from './rules/known-instruments.ts'
import { unlawfulGates } from './rules/lawfulness/index.ts'
import { instrumentSchema, knownFactSchema } from './rules/vocabulary.ts'
import { faultsOfWhole } from './rules/whole-pack.ts'

/** A council's services and the words its rules use. With nothing in it, families still see what the law owes them. */
export const pathwaysPackSchema = z
  .strictObject({
    services: z
      .array(serviceDefinitionSchema)
      .default([])
      .transform((own) => joined(core, own)),
    facts: z
      .array(knownFactSchema)
      .default([])
      .transform((own) => joined(knownFacts, own)),
    instruments: z
      .array(instrumentSchema)
      .default([])
      .transform((own) => joined(knownInstruments, own)),
  })
  .superRefine((pack, context) => {
    for (const message of faultsOfWhole(pack)) context.addIssue({ code: 'custom', message })
    for (const definition of pack.services)
      for (const problem of unlawfulGates(definition))
        context.addIssue({ code: 'custom', message: `service “${definition.id}”: ${problem}` })
  })

/** Checked, with the core's facts, instruments and services filled in. */
export type PathwaysPack = z.infer<typeof pathwaysPackSchema>
/** As a council writes it. */
export type WrittenPathways = z.input<typeof pathwaysPackSchema>

const core = z.array(serviceDefinitionSchema).parse(coreServices)

/** The pack's own row stands instead of the core's of the same id. */
const joined = <Row extends { id: string }>(ofCore: readonly Row[], own: readonly Row[]): Row[] => [
  ...ofCore.filter(({ id }) => !own.some((row) => row.id === id)),
  ...own,
]
