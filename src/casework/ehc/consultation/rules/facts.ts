import { z } from 'zod'
import { day, text } from '../../rules/fact-kinds.ts'
import { limbNames } from './answer.ts'
import { kindsOfSetting } from './kinds-of-setting.ts'

const kind = z.enum(kindsOfSetting.map((one) => one.kind))
const reasons = z.array(z.object({ limb: z.enum(limbNames), why: text })).default([])

/** What the acts of consulting settings and of naming one hold. */
export const consultationFacts = {
  'consult setting': z.object({
    consulted: z
      .array(
        z.object({
          id: text,
          setting: text,
          on: day,
          /** Of the record of settings; null for one that is not on it. */
          organisationId: z.uuid().nullable().default(null),
          kind: kind.nullable().default(null),
          byFamily: z.boolean().default(false),
          /** Parts of the draft it was not sent. */
          heldBack: z.array(text).default([]),
        }),
      )
      .min(1),
  }),
  'setting answered': z.object({
    id: text,
    answeredOn: day,
    can: z.enum(['can meet need', 'cannot meet need']).nullable().default(null),
    reasons,
    places: text.nullable().default(null),
    needed: text.nullable().default(null),
    by: text.nullable().default(null),
    how: z.enum(['signed in', 'by code', 'recorded by the council']).default('recorded by the council'),
  }),
  'decide placement': z.object({
    name: text.nullable(),
    kind,
    wish: z.object({ name: text.nullable(), kind: kind.nullable() }),
    exceptions: reasons,
    notMainstream: z.enum(['the family wishes it', 'education of others']).nullable().default(null),
    stepsTried: text.nullable().default(null),
    reasons: text,
  }),
} as const
